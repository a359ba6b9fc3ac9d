import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { PROJECT_ROOT } from '../../site/project-root.ts';

const FOLDERS = ['public', 'src'];
const FILES = ['astro.config.mjs', 'package-lock.json', 'package.json'];

let stamp: string | undefined;

/**
 * A hash of everything but the catalogue that decides what comes out: the program, its components,
 * styles and public files, its configuration, its dependencies, and the version of Node.
 */
export function programStamp(): string {
  stamp ??= makeStamp();
  return stamp;
}

function makeStamp(): string {
  const sum = createHash('sha256').update(process.version);
  const paths = [...FOLDERS.flatMap(filesBelow), ...FILES];
  for (const path of paths) {
    const bytes = readFileSync(join(PROJECT_ROOT, path));
    sum.update(`\0${path}\0${bytes.length}\0`).update(bytes);
  }
  return sum.digest('hex').slice(0, 32);
}

function filesBelow(folder: string): string[] {
  return readdirSync(join(PROJECT_ROOT, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(PROJECT_ROOT.length))
    .sort();
}
