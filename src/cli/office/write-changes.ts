import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/**
 * Writes, replaces and removes files of a folder together: everything is first written beside its
 * place and then moved there. When a step fails, what was moved goes back and the error is thrown.
 */
export function writeChanges(
  folder: string,
  changes: ReadonlyMap<string, string | undefined>,
): void {
  const beside = (path: string): string => join(folder, `${path}.mulu-new`);
  const written: string[] = [];
  const undo: (() => void)[] = [];
  try {
    for (const [path, text] of changes) {
      if (text === undefined) continue;
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      written.push(beside(path));
      writeFileSync(beside(path), text);
    }
    for (const [path, text] of changes) {
      const target = join(folder, path);
      const old = existsSync(target) ? readFileSync(target) : undefined;
      undo.push(() => {
        if (old) writeFileSync(target, old);
        else rmSync(target, { force: true });
      });
      if (text === undefined) rmSync(target, { force: true });
      else renameSync(beside(path), target);
    }
  } catch (error) {
    for (const back of undo.reverse()) back();
    for (const path of written) rmSync(path, { force: true });
    throw error;
  }
}
