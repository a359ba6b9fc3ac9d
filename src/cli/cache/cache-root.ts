import { resolve } from 'node:path';
import { PROJECT_ROOT } from '../../site/project-root.ts';

/** The folder of what can be made again: `MULU_CACHE`, or where tools of npm keep such things. */
export function cacheRoot(cwd: string): string {
  const chosen = process.env['MULU_CACHE'];
  return chosen ? resolve(cwd, chosen) : resolve(PROJECT_ROOT, 'node_modules/.cache/mulu');
}
