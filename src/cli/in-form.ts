import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { addressOf } from '../core/read/source-file.ts';
import { inItsForm } from '../core/validate/format/in-its-form.ts';
import type { FileChange } from './change-files.ts';

/** The changes with new files in canonical form, and those in it that were in it before. */
export function inForm(folder: string, changes: readonly FileChange[]): FileChange[] {
  return changes.map((change) => {
    const { path, text } = change;
    const address = addressOf(path);
    if (text === undefined || !address) return change;
    const file = join(folder, path);
    const before = existsSync(file) ? readFileSync(file, 'utf8') : undefined;
    return { path, text: inItsForm(text, { path, address, before }) };
  });
}
