import type { CatalogueFolder, FolderEntry } from '../../core/ports.ts';
import { git } from './git.ts';

interface TreeEntry extends FolderEntry {
  readonly oid: string;
}

/**
 * A catalogue folder as it was in a commit, read from git without a checkout. Symbolic links are
 * listed as such, which the core refuses, and never followed.
 */
export function gitFolder(folder: string, commit: string): CatalogueFolder {
  let entries: readonly TreeEntry[] | undefined;
  let blobs: ReadonlyMap<string, Buffer> | undefined;
  const tree = (): readonly TreeEntry[] => (entries ??= listTree(folder, commit));
  return {
    list: () => Promise.resolve(tree()),
    read: (path) => {
      // All at once: one process is quick, one a file is not. Pictures are never read.
      blobs ??= readBlobs(folder, tree().filter(isText));
      const bytes = blobs.get(path);
      return bytes ? Promise.resolve(bytes) : Promise.reject(new Error(`no file ${path}`));
    },
  };
}

function isText({ path, type }: TreeEntry): boolean {
  return type === 'file' && !path.startsWith('media/');
}

/** Paths are those below the folder: git lists the part of the tree in which it runs. */
function listTree(folder: string, commit: string): TreeEntry[] {
  const lines = git(folder, ['ls-tree', '-r', '-z', '-l', commit]).toString('utf8').split('\0');
  return lines.flatMap((line) => {
    const found = /^(\d{6}) (\w+) ([0-9a-f]+) +(\d+|-)\t(.+)$/su.exec(line);
    if (!found) return [];
    const [, mode, kind, oid = '', size, path = ''] = found;
    const type = mode === '120000' ? 'symlink' : kind === 'blob' ? 'file' : 'other';
    return [{ path, type, size: Number(size) || 0, oid }];
  });
}

function readBlobs(folder: string, entries: readonly TreeEntry[]): ReadonlyMap<string, Buffer> {
  const input = entries.map(({ oid }) => `${oid}\n`).join('');
  const answer = git(folder, ['cat-file', '--batch'], input);
  let at = 0;
  return new Map(
    entries.map(({ path, oid }) => {
      const end = answer.indexOf(10, at);
      const [, kind, size] = answer.toString('latin1', at, end).split(' ');
      if (kind !== 'blob') throw new Error(`git has no blob ${oid} for ${path}`);
      const start = end + 1;
      at = start + Number(size) + 1;
      return [path, answer.subarray(start, at - 1)] as const;
    }),
  );
}
