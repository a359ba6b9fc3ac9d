import { stringify } from 'yaml';
import type { ChineseData } from '../../core/validate/schemas/registry.ts';
import type { FileChange } from '../change-files.ts';

/** The record that stays when an entry goes or moves. */
export function removalFile(id: string, removal: ChineseData['removal']): FileChange {
  const { title, sector, edition, date, how, reason, successors } = removal;
  const text = stringify(
    { title, sector, edition, date, how, reason, successors },
    { lineWidth: 0 },
  );
  return { path: `removed/${id}.yaml`, text };
}
