import { enableCompileCache, flushCompileCache } from 'node:module';
import { join } from 'node:path';
import { cacheRoot } from './cache-root.ts';

/**
 * The program runs from its sources: what Node makes of them is kept, which halves the time to
 * start. To be called on each thread before it loads the rest of the program.
 */
export function keepCompiled(): void {
  enableCompileCache(join(cacheRoot(process.cwd()), 'compiled'));
}

/** Writes what is new. A thread that is stopped would not; the main one does when it ends. */
export function saveCompiled(): void {
  flushCompileCache();
}
