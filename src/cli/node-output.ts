import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, sep } from 'node:path';
import type { OutputFolder } from '../core/output/output-folder.ts';
import type { OutputFile } from '../core/package/finish-site.ts';

/** A folder of this machine as it is now. */
export function nodeOutput(root: string): OutputFolder {
  const paths = readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(join(root, sep).length))
    .map((path) => path.split(sep).join('/'))
    .sort();
  return { paths, read: (path) => readFileSync(join(root, path)) };
}

export function writeOutput(root: string, files: readonly OutputFile[]): void {
  for (const { path, bytes } of files) {
    const target = join(root, path);
    mkdirSync(dirname(target), { recursive: true });
    // The file may be a link shared with the last output, which has to stay as it is.
    rmSync(target, { force: true });
    writeFileSync(target, bytes);
  }
}
