import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { finderFiles } from '../../src/core/index/finder-files.ts';
import { queryParts, wordMatches, wordsOf } from '../../src/finder/terms.ts';
import { matchWord } from '../../src/finder/words.ts';
import { facetsOf, generateDocuments } from '../helpers/generate-documents.ts';
import {
  documentOf,
  found,
  openDocuments,
  openFiles,
  type OpenIndex,
  oracle,
} from '../helpers/open-index.ts';
import { type Random, seeded } from '../helpers/random.ts';
import { realCatalogue } from '../helpers/real-catalogue.ts';

const LONGEST = 8;

/** Whether a substring is looked up as one sequence: not as Latin words, nor passed over. */
function isSequence(text: string): boolean {
  const [first, ...more] = queryParts(text);
  return more.length === 0 && first?.type === 'characters' && first.text === text;
}

/** All folded texts of an index. */
async function textsOf({ store }: OpenIndex): Promise<string[]> {
  const texts: string[] = [];
  for (let part = 0; part < store.partCount; part += 1)
    texts.push(...(await store.foldedTexts(part)));
  return texts;
}

function substring(random: Random, texts: readonly string[], length: number): string {
  const text = random.pick(texts);
  return text.slice(random.below(text.length)).slice(0, length);
}

/** Every Latin word of an index with the documents that have it. */
async function documentsByWord({ store }: OpenIndex): Promise<Map<string, Set<number>>> {
  const documents = new Map<string, Set<number>>();
  for (let part = 0; part < store.partCount; part += 1) {
    for (const word of (await store.foldedTexts(part)).flatMap(wordsOf)) {
      const having = documents.get(word) ?? new Set();
      documents.set(word, having.add(part >> 1));
    }
  }
  return documents;
}

function documentsWithWord(byWord: ReadonlyMap<string, ReadonlySet<number>>, typed: string) {
  const matching = [...byWord].filter(([word]) => wordMatches(typed, word));
  return [...new Set(matching.flatMap(([, documents]) => [...documents]))].sort((a, b) => a - b);
}

/** Seeded substrings of 1 to 8 characters without blanks. */
function* substrings(random: Random, texts: readonly string[], count: number): Generator<string> {
  for (let made = 0; made < count;) {
    const query = substring(random, texts, 1 + random.below(LONGEST));
    if (!isSequence(query)) continue;
    made += 1;
    yield query;
  }
}

/** Two halves of two substrings: nearly always in no text. */
function* glued(random: Random, texts: readonly string[], count: number): Generator<string> {
  for (let made = 0; made < count;) {
    const half = (): string => substring(random, texts, 1 + random.below(LONGEST / 2));
    const query = half() + half();
    if (!isSequence(query)) continue;
    made += 1;
    yield query;
  }
}

async function expectExact(index: OpenIndex, queries: Iterable<string>): Promise<void> {
  for (const query of queries) {
    const hits = (await found(index.finder, query)).sort((a, b) => a - b);
    expect(hits, query).toEqual(await oracle(index.store, query));
  }
}

describe.each([
  ['the real catalogue', async () => openFiles(await realFiles()), 800],
  [
    'a generated one of 1,500 entries',
    () => {
      const documents = generateDocuments(1500, 7);
      return openDocuments(documents, facetsOf(documents));
    },
    250,
  ],
] as const)('%s', (_name, open, count) => {
  let index: OpenIndex;
  let texts: string[];
  let chinese: string[];
  beforeAll(async () => {
    index = await open();
    texts = await textsOf(index);
    chinese = texts.filter((text) => /\p{Script=Han}/u.test(text));
  }, 60_000);

  test('every substring finds all that hold it and nothing else', async () => {
    await expectExact(index, substrings(seeded(20261123), chinese, count));
  }, 60_000);

  test('every beginning of a Latin word finds all texts with such a word and nothing else', async () => {
    const random = seeded(99);
    const byWord = await documentsByWord(index);
    const words = [...byWord.keys()].sort();
    for (let made = 0; made < 60; made += 1) {
      const word = random.pick(words);
      const typed = word.slice(0, 1 + random.below(word.length));
      if (queryParts(typed)[0]?.text !== typed) continue;
      // Through the finder letters may stand for Chinese as well.
      const parts = await matchWord(index.store, typed);
      const hits = [...new Set(parts.ids().map((id) => id >> 1))];
      expect(hits, typed).toEqual(documentsWithWord(byWord, typed));
    }
  }, 60_000);

  test('halves of two substrings find only what holds them together', async () => {
    await expectExact(index, glued(seeded(42), chinese, count / 2));
  }, 60_000);
});

async function realFiles(): Promise<ReturnType<typeof finderFiles>> {
  return finderFiles(await realCatalogue()).map((file) => ({
    ...file,
    path: file.path.replace('finder/', ''),
  }));
}

const FEW = ['甲', '乙', '丙', '丁', '，', 'a'];
/** So much English that each document fills a file of texts: all rules of the dictionary come to bear. */
const FILLER = 'filler words '.repeat(1900);

test('few characters in all orders, each document in a file of its own', async () => {
  const text = fc.string({ unit: fc.constantFrom(...FEW), minLength: 0, maxLength: 24 });
  const corpus = fc.array(text, { minLength: 25, maxLength: 40 });
  const queries = fc.array(
    fc.string({ unit: fc.constantFrom(...FEW), minLength: 1, maxLength: 9 }),
    { minLength: 30, maxLength: 30 },
  );
  await fc.assert(
    fc.asyncProperty(corpus, queries, async (bodies, typed) => {
      const index = await openDocuments(
        bodies.map((zh) => documentOf({ body: { zh, en: FILLER } })),
      );
      const parts = bodies.flatMap((body) => [body.slice(0, 6), body.slice(2, 12), body]);
      const folded = [...typed, ...parts].map(index.store.fold);
      await expectExact(index, folded.filter(isSequence));
    }),
    { numRuns: 25, seed: 3 },
  );
}, 120_000);
