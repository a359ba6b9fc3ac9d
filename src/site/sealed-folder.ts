import { createHash } from 'node:crypto';
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, sep } from 'node:path';

/** A folder of what a program made, every byte as it was made. */
export interface SealedFolder {
  readonly path: string;
  /** Whether it had to be made. */
  readonly fresh: boolean;
  /** Removes it where nothing is kept. */
  readonly discard: () => void;
}

interface Making {
  /** Folder of what is kept; `undefined` for one that lasts for this run. */
  readonly cache: string | undefined;
  readonly name: string;
  /** Of everything that decides what is made. */
  readonly stamp: string;
  readonly make: (folder: string) => Promise<void>;
}

const SEAL = 'complete.json';

/** The folder made by the program with this stamp: the kept one when no byte of it changed, else a new one. */
export async function openSealedFolder({
  cache,
  name,
  stamp,
  make,
}: Making): Promise<SealedFolder> {
  if (cache === undefined) {
    const path = mkdtempSync(join(tmpdir(), `mulu-${name}-`));
    await make(path);
    return {
      path,
      fresh: true,
      discard: () => {
        rmSync(path, { recursive: true, force: true });
      },
    };
  }
  const parent = join(cache, name);
  const path = join(parent, stamp);
  const discard = (): void => undefined;
  if (isSealed(path)) return { path, fresh: false, discard };
  mkdirSync(parent, { recursive: true });
  const beside = mkdtempSync(join(parent, '.new-'));
  try {
    await make(beside);
    writeFileSync(join(beside, SEAL), JSON.stringify(sums(beside)));
    rmSync(path, { recursive: true, force: true });
    putInPlace(beside, path);
  } finally {
    rmSync(beside, { recursive: true, force: true });
  }
  for (const other of readdirSync(parent)) {
    if (other !== stamp && !other.startsWith('.new-'))
      rmSync(join(parent, other), { recursive: true, force: true });
  }
  return { path, fresh: true, discard };
}

/** Another process may have been first: what it made is as good. */
function putInPlace(from: string, to: string): void {
  try {
    renameSync(from, to);
  } catch (error) {
    if (!isSealed(to)) throw error;
  }
}

function isSealed(folder: string): boolean {
  try {
    return readFileSync(join(folder, SEAL), 'utf8') === JSON.stringify(sums(folder));
  } catch {
    return false;
  }
}

function sums(folder: string): Record<string, string> {
  const paths = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name !== SEAL)
    .map((entry) => join(entry.parentPath, entry.name).slice(join(folder, sep).length))
    .sort();
  const sumOf = (path: string): string =>
    createHash('sha256')
      .update(readFileSync(join(folder, path)))
      .digest('hex');
  return Object.fromEntries(paths.map((path) => [path, sumOf(path)]));
}
