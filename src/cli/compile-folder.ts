import type { Compilation } from '../core/pipeline.ts';
import { cachedInspector } from './cache/cached-inspector.ts';
import type { Arguments, OptionSpec } from './command.ts';
import type { Effects } from './effects.ts';
import { numberOption } from './parse-arguments.ts';
import { startThreads, type Threads } from './threads/threads.ts';

/** Options of every command that compiles the catalogue. */
export const WORK_OPTIONS: Readonly<Record<string, OptionSpec>> = {
  jobs: { value: 'N' },
  'no-cache': {},
};

/** What a command works with: as many threads as asked for, and the cache unless told otherwise. */
export interface Workshop {
  readonly threads: Threads;
  readonly cache: string | undefined;
}

/** Does work with threads and stops them whatever happens. */
export async function withWorkshop<T>(
  args: Arguments,
  effects: Effects,
  work: (workshop: Workshop) => Promise<T>,
): Promise<T> {
  const jobs = numberOption(args, 'jobs', 64);
  const threads = startThreads(jobs === undefined || jobs === 0 ? effects.cores : jobs);
  const cache = args.switches.has('no-cache') ? undefined : effects.cache;
  try {
    return await work({ threads, cache });
  } finally {
    await threads.stop();
  }
}

/** Compiles the catalogue in a folder; files that have not changed are not inspected again. */
export async function compileFolder(
  folder: string,
  effects: Effects,
  { threads, cache }: Workshop,
): Promise<Compilation> {
  const { compileCatalogue } = await import('../core/pipeline.ts');
  return compileCatalogue({
    folder: effects.catalogueFolder(folder),
    today: effects.today(),
    inspect: cachedInspector({ threads, cache, folder }),
  });
}
