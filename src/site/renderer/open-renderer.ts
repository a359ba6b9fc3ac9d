import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
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

/**
 * Compiles in a process of its own, which takes its memory with it when it is done: the compiler is
 * larger than the rest of the program. Throws with what it printed when it fails.
 */
async function make(folder: string): Promise<void> {
  const child = spawn(process.execPath, [COMPILER, folder], { stdio: ['ignore', 'pipe', 'pipe'] });
  const printed: string[] = [];
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (data: Buffer) => printed.push(data.toString()));
  }
  const end = (): void => void child.kill();
  process.once('exit', end);
  try {
    const [code] = (await once(child, 'close')) as [number | null];
    if (code !== 0) throw new Error(`the components were not compiled:\n${printed.join('')}`);
  } finally {
    process.off('exit', end);
  }
}

const COMPILER = fileURLToPath(new URL('compile-renderer-main.ts', import.meta.url));
