import { parentPort } from 'node:worker_threads';
import { keepCompiled } from '../cache/compile-cache.ts';
import { type JobName, JOBS } from './jobs.ts';

// Each job's code is loaded later.
keepCompiled();

/** One request of the pool and its answer. */
export interface Request {
  readonly id: number;
  readonly job: JobName;
  readonly input: unknown;
}
export interface Answer {
  readonly id: number;
  readonly output?: unknown;
  readonly error?: unknown;
}

/** Jobs are done in their order: what a job needs was made by those before it. */
let last: Promise<unknown> = Promise.resolve();

parentPort?.on('message', ({ id, job, input }: Request) => {
  const work = JOBS[job] as (input: unknown) => Promise<unknown>;
  const answer = last.then(() => work(input));
  last = answer.then(
    (output) => {
      parentPort?.postMessage({ id, output } satisfies Answer);
    },
    (error: unknown) => {
      parentPort?.postMessage({ id, error } satisfies Answer);
    },
  );
});
