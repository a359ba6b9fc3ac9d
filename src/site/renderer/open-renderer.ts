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
import { compileRenderer, RENDERER_MODULE } from './compile-renderer.ts';

/** A compiled renderer on disk. */
export interface Renderer {
  /** Absolute path of the module with `drawPage` and `stylesheet`. */
  readonly module: string;
  /** The client's scripts by their path below the root of the site. */
  readonly assets: ReadonlyMap<string, Uint8Array>;
  /** Whether it had to be compiled. */
  readonly fresh: boolean;
  /** Removes what was made for this run alone. */
  readonly discard: () => void;
}

const SEAL = 'complete.json';

/**
 * The renderer of the program with this stamp: from the cache when every byte of it is as it was
 * compiled, else compiled beside and put in its place. Without a cache it lasts for this run.
 */
export async function openRenderer(cache: string | undefined, stamp: string): Promise<Renderer> {
  if (cache === undefined) {
    const folder = mkdtempSync(join(tmpdir(), 'mulu-renderer-'));
    const discard = (): void => {
      rmSync(folder, { recursive: true, force: true });
    };
    await compileRenderer(folder);
    return { ...rendererIn(folder), fresh: true, discard };
  }
  const renderers = join(cache, 'renderer');
  const folder = join(renderers, stamp);
  const discard = (): void => undefined;
  if (isSealed(folder)) return { ...rendererIn(folder), fresh: false, discard };
  mkdirSync(renderers, { recursive: true });
  const beside = mkdtempSync(join(renderers, '.new-'));
  try {
    await compileRenderer(beside);
    seal(beside);
    rmSync(folder, { recursive: true, force: true });
    putInPlace(beside, folder);
  } finally {
    rmSync(beside, { recursive: true, force: true });
  }
  removeOthers(renderers, stamp);
  return { ...rendererIn(folder), fresh: true, discard };
}

function rendererIn(folder: string): Pick<Renderer, 'module' | 'assets'> {
  const assets = readdirSync(join(folder, 'assets'))
    .sort()
    .map((name) => [`assets/${name}`, readFileSync(join(folder, 'assets', name))] as const);
  return { module: join(folder, RENDERER_MODULE), assets: new Map(assets) };
}

/** Another process may have been first: its renderer is as good. */
function putInPlace(from: string, to: string): void {
  try {
    renameSync(from, to);
  } catch (error) {
    if (!isSealed(to)) throw error;
  }
}

function seal(folder: string): void {
  writeFileSync(join(folder, SEAL), JSON.stringify(sums(folder)));
}

function isSealed(folder: string): boolean {
  try {
    const sealed = readFileSync(join(folder, SEAL), 'utf8');
    return sealed === JSON.stringify(sums(folder));
  } catch {
    return false;
  }
}

/** Files with their SHA-256, in order. */
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

/** Renderers of earlier states of the program; one that is in use stays in memory. */
function removeOthers(renderers: string, stamp: string): void {
  for (const name of readdirSync(renderers)) {
    if (name !== stamp && !name.startsWith('.new-')) {
      rmSync(join(renderers, name), { recursive: true, force: true });
    }
  }
}
