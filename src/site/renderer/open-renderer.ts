import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { openSealedFolder } from '../sealed-folder.ts';
import { RENDERER_MODULE } from './renderer-module.ts';

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

/**
 * The renderer of the program with this stamp: from the cache when every byte of it is as it was
 * compiled, else compiled beside and put in its place. Without a cache it lasts for this run.
 */
export async function openRenderer(cache: string | undefined, stamp: string): Promise<Renderer> {
  const sealed = await openSealedFolder({ cache, name: 'renderer', stamp, make });
  const { path, fresh, discard } = sealed;
  const assets = readdirSync(join(path, 'assets'))
    .sort()
    .map((name) => [`assets/${name}`, readFileSync(join(path, 'assets', name))] as const);
  return { module: join(path, RENDERER_MODULE), assets: new Map(assets), fresh, discard };
}

/** What compiles is loaded when there is something to compile. */
async function make(folder: string): Promise<void> {
  const { compileRenderer } = await import('./compile-renderer.ts');
  await compileRenderer(folder);
}
