import { hash } from 'node:crypto';
import { join } from 'node:path';
import type { Inspector } from '../../core/pipeline.ts';
import type { SourceFile } from '../../core/read/source-file.ts';
import type { Inspection } from '../../core/validate/inspection.ts';
import type { Threads } from '../threads/threads.ts';
import { answerKey, type KeptAnswers, openKeptAnswers } from './kept-answers.ts';
import { programStamp } from './program-stamp.ts';

/** Files above which threads pay: a thread needs as long to start as some hundred files to inspect. */
const THREADS_ABOVE = 400;
/** Files that a thread gets at a time. */
const SHARE = 250;

export interface CachedInspectorOptions {
  readonly threads: Threads;
  /** `undefined` to keep nothing. */
  readonly cache: string | undefined;
  /** Absolute path of the catalogue. */
  readonly folder: string;
}

/**
 * Inspects only the files that changed since an earlier run, on threads when they are many.
 *
 * The one cache of what a catalogue shows, and its invariant: whatever is kept, from another state
 * of the files, the day or the program, torn or changed, the answers are those of `inspectFile`.
 * Nothing that depends on more than one file and the day is kept.
 */
export function cachedInspector({ threads, cache, folder }: CachedInspectorOptions): Inspector {
  return async (files, today) => {
    const kept = cache === undefined ? NOTHING_KEPT : openInspections(cache, folder);
    const keys = files.map(fileKey);
    const answers = keys.map((key) => reusable(kept.get(key), today));
    const missing = files.flatMap((file, at) => (answers[at] ? [] : [{ file, at }]));
    const made = await inspectAll(
      missing.map(({ file }) => file),
      today,
      threads,
    );
    made.forEach((inspection, index) => {
      const at = missing[index]?.at ?? -1;
      answers[at] = inspection;
      if (isKeepable(inspection)) kept.set(keys[at] ?? '', { ...inspection, today });
    });
    kept.save();
    return answers.map((answer) => answer ?? { findings: [], latest: '' });
  };
}

interface KeptInspection extends Inspection {
  /** When the file was inspected. */
  readonly today: string;
}

const NOTHING_KEPT: KeptAnswers<KeptInspection> = {
  get: () => undefined,
  set: () => undefined,
  save: () => undefined,
};

/** The key of what a file shows. */
export function fileKey(file: Pick<SourceFile, 'path' | 'text' | 'hash'>): string {
  return answerKey(file.path, file.hash ?? hash('sha1', file.text));
}

function openInspections(cache: string, folder: string): KeptAnswers<KeptInspection> {
  const name = `${answerKey(folder)}.jsonl`;
  return openKeptAnswers(join(cache, 'inspections', name), programStamp());
}

/** A file whose dates had all passed on both days says the same on both. */
function reusable(kept: KeptInspection | undefined, today: string): Inspection | undefined {
  return kept && kept.latest <= kept.today && kept.latest <= today ? kept : undefined;
}

/** Data that fit have nothing that JSON would lose, such as a number without bounds. */
function isKeepable({ record }: Inspection): boolean {
  return record?.fits === true;
}

async function inspectAll(
  files: readonly SourceFile[],
  today: string,
  threads: Threads,
): Promise<readonly Inspection[]> {
  if (files.length <= THREADS_ABOVE || threads.count === 1) {
    const { inspectFile } = await import('../../core/validate/inspect-file.ts');
    return files.map((file) => inspectFile(file, today));
  }
  const shares = Array.from({ length: Math.ceil(files.length / SHARE) }, (_one, index) =>
    files
      .slice(index * SHARE, (index + 1) * SHARE)
      .map(({ path, text, address }) => ({ path, text, address })),
  );
  const made = await Promise.all(
    shares.map((share) => threads.run('inspect', { files: share, today })),
  );
  return made.flat();
}
