import { join, relative, resolve, sep } from 'node:path';

/** A path relative to the working directory with `/`, as findings and messages show it. */
export function shownPath(cwd: string, path: string): string {
  return relative(cwd, resolve(cwd, path)).split(sep).join('/') || '.';
}

/** Shows the paths below a catalogue folder relative to the working directory. */
export function pathsBelow(cwd: string, folder: string): (file: string) => string {
  return (file) => shownPath(cwd, join(resolve(cwd, folder), file));
}
