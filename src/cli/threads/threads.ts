import { Worker } from 'node:worker_threads';
import { type JobInput, type JobName, type JobOutput, JOBS } from './jobs.ts';
import type { Answer, Request } from './worker.ts';

/** Where jobs are done: on this thread and on others beside it. */
export interface Threads {
  /** How many jobs run at a time. */
  readonly count: number;
  /** Gives a job to the first free thread; rejects with the job's error. */
  readonly run: <N extends JobName>(job: N, input: JobInput<N>) => Promise<JobOutput<N>>;
  /**
   * Has every thread do a job once, before any job that is given later. This thread can be given
   * what the others only get a copy of.
   */
  readonly runOnEach: <N extends JobName>(
    job: N,
    input: JobInput<N>,
    here?: JobInput<N>,
  ) => Promise<JobOutput<N>[]>;
  /** Ends the other threads and frees their memory; a later job starts new ones. */
  readonly stop: () => Promise<void>;
}

/** This thread alone: jobs are done in their order. */
export function noThreads(): Threads {
  return startThreads(1);
}

/**
 * `count` threads, of which this one is the last; each other is started by its first job. A thread
 * that dies fails the jobs it had.
 */
export function startThreads(count: number): Threads {
  const own = thisThread();
  const threads = [...Array.from({ length: Math.max(count, 1) - 1 }, startThread), own];
  const waiting: Waiting[] = [];
  const give = async (thread: Thread, job: JobName, input: unknown): Promise<unknown> => {
    try {
      return await thread.ask(job, input);
    } finally {
      if (thread.busy() < thread.room) void waiting.shift()?.(thread);
    }
  };
  const free = (): Thread | undefined =>
    threads.find((thread) => thread.busy() === 0) ??
    threads.find((thread) => thread.busy() < thread.room);
  return {
    count: threads.length,
    run: (job, input) => {
      const thread = free();
      if (thread) return give(thread, job, input) as never;
      return new Promise((resolve, reject) => {
        waiting.push((next) => give(next, job, input).then(resolve as never, reject));
      });
    },
    runOnEach: (job, input, here = input) =>
      Promise.all(
        threads.map((thread) => give(thread, job, thread === own ? here : input)),
      ) as never,
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
  /** Jobs it may have: with one more than it does, another thread works on while this one is busy. */
  readonly room: number;
  readonly stop: () => Promise<unknown>;
}

function thisThread(): Thread {
  let last: Promise<unknown> = Promise.resolve();
  let given = 0;
  return {
    ask: async (job, input) => {
      given += 1;
      const work = JOBS[job] as (input: unknown) => Promise<unknown>;
      const done = last.then(heardOthers).then(() => work(input));
      last = done.catch(() => undefined);
      try {
        return await done;
      } finally {
        given -= 1;
      }
    },
    busy: () => given,
    room: 1,
    stop: () => Promise.resolve(),
  };
}

/** What other threads have answered is heard before this one works on. */
function heardOthers(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
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
    room: 2,
    stop: () => worker?.terminate() ?? Promise.resolve(),
  };
}
