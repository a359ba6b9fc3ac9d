import { expect, test } from 'vitest';
import { buildIndex } from '../../src/core/index/build-index.ts';
import { guessesAtHand } from '../../src/finder/guesses.ts';
import { Finder } from '../../src/finder/search.ts';
import { type Load, Store } from '../../src/finder/store.ts';
import { facetsOf, generateDocuments } from '../helpers/generate-documents.ts';
import { loaderOf, openDocuments } from '../helpers/open-index.ts';

const DOCUMENTS = generateDocuments(1200, 3);
const FILES = buildIndex(DOCUMENTS, facetsOf(DOCUMENTS));
const NOTHING = { selection: new Map() };

test('a query loads few files, each once', async () => {
  const index = await openDocuments(DOCUMENTS);
  for (const text of [
    '高新区',
    '标准厂房',
    'vaccines',
    '碳化硅功率器件',
    'high-tech zone',
    '垃圾',
  ]) {
    const before = index.loaded.length;
    await index.finder.search({ ...NOTHING, text });
    expect(index.loaded.length - before, text).toBeLessThanOrEqual(15);
  }
  expect(new Set(index.loaded).size).toBe(index.loaded.length);
});

test('texts are those that went in', async () => {
  const { store } = await openDocuments(DOCUMENTS);
  for (const id of [0, 1, 599, 1199]) {
    const { summary, body } = DOCUMENTS[id] ?? {};
    expect(await store.text(id)).toEqual({ summary, body });
  }
  expect(await store.text(-1)).toBeUndefined();
  expect(await store.text(1200)).toBeUndefined();
});

test('a missing file rejects and is asked for again: never fewer results in silence', async () => {
  const whole = loaderOf(FILES);
  let broken = true;
  const load: Load = (name) =>
    broken && name !== 'head' ? Promise.reject(new Error('offline')) : whole(name);
  const finder = new Finder(await Store.open(load, guessesAtHand));
  for (const text of ['高新区', 'gxq', 'vaccine']) {
    await expect(finder.search({ ...NOTHING, text })).rejects.toThrow('offline');
  }
  broken = false;
  expect((await finder.search({ ...NOTHING, text: 'gxq' })).hits).toHaveLength(1200);
});
