import { nearest } from '../../core/diagnostics/nearest.ts';
import type { ParsedRecord } from '../../core/parse/parse-record.ts';
import { UsageError } from '../command.ts';
import { findRecord } from './sources.ts';

const ID = /^(?=.{3,60}$)[a-z0-9]+(?:-[a-z0-9]+)*$/u;

/** The Chinese record of an entry; wrong usage when there is none. */
export function existingEntry(records: readonly ParsedRecord[], id: string): ParsedRecord {
  const found = findRecord(records, 'entry', id);
  if (found) return found;
  const ids = records
    .filter(({ address }) => address.kind === 'entry')
    .map((one) => one.address.id);
  throw new UsageError(({ rename }) => rename.noEntry(id, nearest(id, ids)));
}

/** Wrong usage for an id that is badly written, or that an entry has or once had. */
export function assertFreeId(records: readonly ParsedRecord[], id: string): void {
  if (!ID.test(id)) throw new UsageError(({ rename }) => rename.badId(id));
  if (findRecord(records, 'entry', id) ?? findRecord(records, 'removal', id)) {
    throw new UsageError(({ rename }) => rename.taken(id));
  }
}

/** A text of a record's front matter. */
export function textIn(record: ParsedRecord | undefined, field: string): string | undefined {
  const value = record?.data[field];
  return typeof value === 'string' && value !== '' ? value : undefined;
}
