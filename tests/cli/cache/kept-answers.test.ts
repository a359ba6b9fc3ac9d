import { appendFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { answerKey, openKeptAnswers } from '../../../src/cli/cache/kept-answers.ts';

let folder = '';
let file = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'mulu-kept-'));
  file = join(folder, 'deeper/answers.jsonl');
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

const open = (stamp = 'one') => openKeptAnswers<unknown>(file, stamp);

function keep(answers: Readonly<Record<string, unknown>>): void {
  const kept = open();
  for (const [question, answer] of Object.entries(answers)) kept.set(answerKey(question), answer);
  kept.save();
}

describe('openKeptAnswers', () => {
  it('gives back what was kept, whatever it says', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.jsonValue()), (answers) => {
        rmSync(file, { force: true });
        keep(answers);
        const kept = open();
        for (const [question, answer] of Object.entries(answers)) {
          expect(kept.get(answerKey(question))).toEqual(JSON.parse(JSON.stringify(answer)));
        }
      }),
      { numRuns: 50 },
    );
  });

  it('takes the later of two answers, and adds without writing the rest again', () => {
    keep({ a: 1, b: 2 });
    const before = readFileSync(file, 'utf8');
    const kept = open();
    expect(kept.get(answerKey('b'))).toBe(2);
    kept.set(answerKey('a'), 3);
    kept.save();
    expect(readFileSync(file, 'utf8').startsWith(before)).toBe(true);
    expect(open().get(answerKey('a'))).toBe(3);
  });

  it('does not grow by what is kept again as it was', () => {
    const answers = Object.fromEntries(Array.from({ length: 50 }, (_one, at) => [`q ${at}`, [at]]));
    keep(answers);
    const before = readFileSync(file, 'utf8');
    keep(answers);
    const kept = open();
    kept.set(answerKey('q 7'), kept.get(answerKey('q 7')));
    kept.save();
    expect(readFileSync(file, 'utf8')).toBe(before);
  });

  it('drops answers that have later ones before the file is twice as long as need be', () => {
    const answers = (run: number) =>
      Object.fromEntries(Array.from({ length: 300 }, (_one, at) => [`q ${at}`, [run, at]]));
    keep(answers(0));
    const once = readFileSync(file, 'utf8').length;
    for (let run = 1; run < 9; run += 1) keep(answers(run));
    expect(readFileSync(file, 'utf8').length).toBeLessThan(2 * once);
    expect(open().get(answerKey('q 299'))).toEqual([8, 299]);
  });

  it('knows nothing of another state of the program', () => {
    keep({ a: 1 });
    expect(open('two').get(answerKey('a'))).toBeUndefined();
  });

  it('passes over a torn or changed line and keeps the others', () => {
    keep({ a: 'left', b: 'right' });
    writeFileSync(file, readFileSync(file, 'utf8').replace('left', 'lift'));
    appendFileSync(file, readFileSync(file, 'utf8').slice(-20, -4));
    const kept = open();
    expect(kept.get(answerKey('a'))).toBeUndefined();
    expect(kept.get(answerKey('b'))).toBe('right');
    kept.set(answerKey('c'), 'new');
    kept.save();
    expect(open().get(answerKey('b'))).toBe('right');
    expect(open().get(answerKey('c'))).toBe('new');
    expect(readFileSync(file, 'utf8')).not.toContain('lift');
  });

  it('drops what is no longer asked for', () => {
    keep(Object.fromEntries(Array.from({ length: 1000 }, (_one, at) => [`old ${at}`, at])));
    const kept = open();
    kept.get(answerKey('old 1'));
    kept.save();
    expect(readFileSync(file, 'utf8').split('\n')).toHaveLength(3);
  });

  it('is no hindrance where nothing can be written', () => {
    writeFileSync(join(folder, 'deeper'), 'a file in the place of the folder');
    const kept = open();
    kept.set(answerKey('a'), 1);
    kept.save();
    expect(kept.get(answerKey('a'))).toBe(1);
  });
});
