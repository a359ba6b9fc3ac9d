import { statSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { performance } from 'node:perf_hooks';
import { isatty } from 'node:tty';
import type { Effects } from './effects.ts';
import { cacheRoot } from './cache/cache-root.ts';
import { nodeFolder } from './node-ports.ts';

/** The real machine. */
export function nodeEffects(signal: AbortSignal): Effects {
  const { stdout, stderr } = process;
  const interactive = isatty(stdout.fd);
  return {
    terminal: {
      out: (text) => stdout.write(text),
      err: (text) => stderr.write(text),
      interactive,
      width: interactive ? stdout.columns : 80,
      colour: interactive && stdout.hasColors(),
    },
    cwd: process.cwd(),
    isFolder: (path) => statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false,
    catalogueFolder: nodeFolder,
    today: () => new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Shanghai' }).format(new Date()),
    cache: cacheRoot(process.cwd()),
    cores: availableParallelism(),
    now: () => performance.now(),
    signal,
  };
}
