import { Worker } from 'node:worker_threads';
import { type JobInput, type JobName, type JobOutput, JOBS } from './jobs.ts';
import type { Answer, Request } from './worker.ts';

/** Where jobs are done: several at a time on threads, or one after the other here. */
export interface Threads {
  /** How many jobs run at a time. */
  readonly count: number;
  /** Gives a job to the first free thread; rejects with the job's error. */
  readonly run: <N extends JobName>(job: N, input: JobInput<N>) => Promise<JobOutput<N>>;
  /** Has every thread do a job once, before any job that is given later. */
  readonly runOnEach: <N extends JobName>(job: N, input: JobInput<N>) => Promise<JobOutput<N>[]>;
  /** Ends the threads and frees their memory; a later job starts new ones. */
  readonly stop: () => Promise<void>;
}

/** No threads: jobs are done where they are given, in their order. */
export function noThreads(): Threads {
  let last: Promise<unknown> = Promise.resolve();
  const run: Threads['run'] = (job, input) => {
    const result = last.then(() => (JOBS[job] as (given: unknown) => Promise<unknown>)(input));
    last = result.catch(() => undefined);
    return result as never;
  };
  return {
    count: 1,
    run,
    runOnEach: async (job, input) => [await run(job, input)],
    stop: () => Promise.resolve(),
  };
}

/** `count` threads, each started by its first job. A thread that dies fails the jobs it had. */
export function startThreads(count: number): Threads {
  if (count <= 1) return noThreads();
  const threads = Array.from({ length: count }, startThread);
  const waiting: Waiting[] = [];
  const next = (thread: Thread): void => {
    const task = waiting.shift();
    if (task) void task(thread);
  };
  const give = async (thread: Thread, job: JobName, input: unknown): Promise<unknown> => {
    try {
      return await thread.ask(job, input);
    } finally {
      if (thread.busy() === 0) next(thread);
    }
  };
  return {
    count,
    run: (job, input) => {
      const free = threads.find((thread) => thread.busy() === 0);
      if (free) return give(free, job, input) as never;
      return new Promise((resolve, reject) => {
        waiting.push((thread) => give(thread, job, input).then(resolve as never, reject));
      });
    },
    runOnEach: (job, input) =>
      Promise.all(threads.map((thread) => give(thread, job, input))) as never,
    stop: async () => {
      await Promise.all(threads.map((thread) => thread.stop()));
    },
  };
}

type Waiting = (thread: Thread) => Promise<unknown>;

interface Thread {
  readonly ask: (job: JobName, input: unknown) => Promise<unknown>;
  /** Jobs given and not answered. */
  readonly busy: () => number;
  readonly stop: () => Promise<unknown>;
}

function startThread(): Thread {
  const pending = new Map<number, PromiseWithResolvers<unknown>>();
  let worker: Worker | undefined;
  let last = 0;
  const fail = (error: unknown): void => {
    worker = undefined;
    for (const { reject } of pending.values()) reject(error);
    pending.clear();
  };
  const start = (): Worker => {
    const started = new Worker(new URL('worker.ts', import.meta.url), {
      // A page is drawn from many short-lived strings: with the usual 16 MB half the time goes to
      // clearing them away.
      resourceLimits: { maxYoungGenerationSizeMb: 32 },
    });
    started.on('message', ({ id, output, error }: Answer) => {
      const asked = pending.get(id);
      pending.delete(id);
      if (error === undefined) asked?.resolve(output);
      else asked?.reject(error);
    });
    started.on('error', fail);
    started.on('exit', (code) => {
      fail(new Error(`A thread ended with code ${code}`));
    });
    return started;
  };
  return {
    ask: (job, input) => {
      worker ??= start();
      const id = (last += 1);
      const asked = Promise.withResolvers<unknown>();
      pending.set(id, asked);
      worker.postMessage({ id, job, input } satisfies Request);
      return asked.promise;
    },
    busy: () => pending.size,
    stop: () => worker?.terminate() ?? Promise.resolve(),
  };
}
