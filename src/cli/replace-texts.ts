import { readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

/** A file whose text is to be another one. */
export interface TextChange {
  /** Absolute. */
  readonly path: string;
  /** The text from which the new one was made. */
  readonly before: string;
  readonly after: string;
}

/**
 * Writes the new texts, each beside its file and then renamed over it, so that a file is never half
 * written. A file that has changed meanwhile is left as it is; the answer names those paths.
 */
export function replaceTexts(changes: readonly TextChange[]): readonly string[] {
  return changes.flatMap(({ path, before, after }) => {
    const beside = join(dirname(path), `.${basename(path)}.${process.pid}.tmp`);
    try {
      writeFileSync(beside, after);
      if (readFileSync(path, 'utf8') !== before) return [path];
      renameSync(beside, path);
      return [];
    } finally {
      rmSync(beside, { force: true });
    }
  });
}
