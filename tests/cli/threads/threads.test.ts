import { afterEach, describe, expect, it } from 'vitest';
import { noThreads, startThreads, type Threads } from '../../../src/cli/threads/threads.ts';
import { inspectFile } from '../../../src/core/validate/inspect-file.ts';
import { addressOf, type SourceFile } from '../../../src/core/read/source-file.ts';
import { BASE, TODAY } from '../../helpers/fixture-cases.ts';

const FILES = Object.entries(BASE).flatMap(([path, text]): SourceFile[] => {
  const address = addressOf(path);
  return address ? [{ path, text, address }] : [];
});

let threads: Threads | undefined;
afterEach(async () => {
  await threads?.stop();
});

describe.each([
  ['without threads', noThreads],
  ['on two threads', () => startThreads(2)],
])('%s', (_name, start) => {
  it('does more jobs than there are threads, each with its own answer', async () => {
    const running = start();
    threads = running;
    const answers = await Promise.all(
      FILES.map((file) => running.run('inspect', { files: [file], today: TODAY })),
    );
    expect(answers).toEqual(FILES.map((file) => [inspectFile(file, TODAY)]));
  });

  it('fails a job with its error and goes on', async () => {
    threads = start();
    await expect(threads.run('drawPages', { site: 7, places: [0], marks: [] })).rejects.toThrow(
      'site 7 is not open',
    );
    expect(await threads.run('inspect', { files: [], today: TODAY })).toEqual([]);
  });

  it('takes jobs again after it was stopped', async () => {
    const running = start();
    threads = running;
    for (let round = 0; round < 2; round += 1) {
      expect(await running.run('inspect', { files: FILES.slice(0, 1), today: TODAY })).toHaveLength(
        1,
      );
      await running.stop();
    }
  });
});

it('has every thread do a job, and this one what only it is given', async () => {
  threads = startThreads(3);
  const [shared, own] = [FILES.slice(0, 1), FILES.slice(1, 2)];
  const answers = await threads.runOnEach(
    'inspect',
    { files: shared, today: TODAY },
    { files: own, today: TODAY },
  );
  const of = (files: readonly SourceFile[]): unknown => files.map((one) => inspectFile(one, TODAY));
  expect(answers).toEqual([of(shared), of(shared), of(own)]);
});

it('one thread is none', () => {
  expect(startThreads(1).count).toBe(1);
});
