import { hash } from 'node:crypto';
import { join } from 'node:path';
import type { Diagnostic } from '../../core/diagnostics/diagnostic.ts';
import type { Judgement } from '../../core/pipeline.ts';
import { TextsByPath } from '../../core/read/late-text.ts';
import { readCatalogue, type ReadResult } from '../../core/read/read-catalogue.ts';
import { cachedInspector, fileKey } from '../cache/cached-inspector.ts';
import { answerKey, openKeptAnswers } from '../cache/kept-answers.ts';
import { programStamp } from '../cache/program-stamp.ts';
import type { Workshop } from '../compile-folder.ts';
import type { Effects } from '../effects.ts';

type Findings = Pick<Judgement, 'diagnostics' | 'allowed'>;

/**
 * What is to be said about a folder. A catalogue that is, byte by byte and on the same day, the one
 * that was judged last is read and not compiled again.
 */
export async function judgeFolder(
  folder: string,
  effects: Pick<Effects, 'today' | 'catalogueFolder'>,
  { threads, cache }: Workshop,
): Promise<Judgement> {
  const today = effects.today();
  const found: Diagnostic[] = [];
  const read = await readCatalogue(effects.catalogueFolder(folder), (one) => found.push(one));
  const key = verdictKey(read, found, today);
  const kept = cache === undefined ? undefined : openVerdict(cache, folder);
  const known = kept?.get(key);
  if (known) {
    const sources = new TextsByPath([...read.files, ...read.locks]);
    return { ...known, sources, fileCount: read.files.length };
  }
  // Schemas, rules and parsers are loaded only to be used.
  const { compileRead } = await import('../../core/pipeline.ts');
  const inspect = cachedInspector({ threads, cache, folder });
  const judgement = await compileRead(read, found, { today, inspect });
  const { diagnostics, allowed } = judgement;
  kept?.set(key, { diagnostics, allowed });
  kept?.save();
  return judgement;
}

/** One verdict a folder: the one before is of no use. */
function openVerdict(cache: string, folder: string) {
  const file = join(cache, 'verdicts', `${answerKey(folder)}.jsonl`);
  return openKeptAnswers<Findings>(file, programStamp(), { idle: 0 });
}

/** Of all that the stages after reading are given. */
function verdictKey(read: ReadResult, found: readonly Diagnostic[], today: string): string {
  const { files, locks, media, mediaSizes, present } = read;
  const texts = [...files.map(fileKey), ...locks.map((lock) => fileKey(lock))];
  return answerKey(hash('sha1', JSON.stringify([today, texts, media, mediaSizes, present, found])));
}
