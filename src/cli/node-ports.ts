import { readdirSync, readFileSync, type Stats, statSync } from 'node:fs';
import { join } from 'node:path';
import type { CatalogueFolder, FolderEntry } from '../core/ports.ts';

/** A catalogue folder on this machine's disk. Links are listed as such and never followed. */
export function nodeFolder(root: string): CatalogueFolder {
  const list = (below: string): FolderEntry[] =>
    readdirSync(join(root, below), { withFileTypes: true }).flatMap((entry): FolderEntry[] => {
      const path = below ? `${below}/${entry.name}` : entry.name;
      if (entry.isSymbolicLink()) return [{ path, type: 'symlink', size: 0 }];
      if (entry.isDirectory()) return list(path);
      if (!entry.isFile()) return [{ path, type: 'other', size: 0 }];
      const found = statSync(join(root, path));
      return [{ path, type: 'file', size: found.size, stamp: stampOf(found) }];
    });
  return {
    list: () => Promise.resolve(list('')),
    read: (path) => Promise.resolve(readFileSync(join(root, path))),
  };
}

/** Milliseconds in which a file may be written twice and look the same. */
const TICK = 100;

/** As git tells whether a file was touched; not for one that was written just now. */
function stampOf({ size, ino, mtimeMs, ctimeMs }: Stats): string | undefined {
  return Date.now() - ctimeMs < TICK ? undefined : `${ino} ${size} ${mtimeMs} ${ctimeMs}`;
}
