import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** The nearest folder around a folder that holds `.git`, be it a folder or the file of a worktree. */
export function findRepository(folder: string): string | undefined {
  for (let at = folder; ; at = dirname(at)) {
    if (existsSync(join(at, '.git'))) return at;
    if (dirname(at) === at) return undefined;
  }
}
