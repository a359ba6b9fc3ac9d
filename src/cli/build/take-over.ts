import { linkSync, statSync } from 'node:fs';
import type { PageMark } from './drawing.ts';

/** Has the file of the last output in the new one as well, when it is still the one that was written. */
export function takeOver(old: string, target: string, mark: PageMark): boolean {
  const found = statSync(old, { throwIfNoEntry: false });
  if (found?.size !== mark.size || found.mtimeMs !== mark.modified) return false;
  try {
    linkSync(old, target);
    return true;
  } catch {
    // A disk without links: drawing costs little more than copying.
    return false;
  }
}
