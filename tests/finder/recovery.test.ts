import { expect, test } from 'vitest';
import { sortHits } from '../../src/finder/order.ts';
import { removals } from '../../src/finder/recovery.ts';
import { EMPTY_STATE } from '../../src/finder/state.ts';
import { facetsOf } from '../helpers/generate-documents.ts';
import { documentOf, openDocuments } from '../helpers/open-index.ts';

const DOCUMENTS = [
  { title: '疫苗', sector: 'medicine', investment: 5000, reviewed: '2026-03-01' },
  { title: '疫苗基金', sector: 'finance', investment: -1, reviewed: '2026-05-01' },
  { title: '储能', sector: 'manufacturing', investment: 800, reviewed: '' },
].map(({ title, sector, ...rest }) =>
  documentOf({ ...rest, title: { zh: title, en: '' }, facets: { sector: [sector] } }),
);
const open = (): ReturnType<typeof openDocuments> => openDocuments(DOCUMENTS, facetsOf(DOCUMENTS));

test('each removal tells how much it would give; those that give nothing are left out', async () => {
  const { finder } = await open();
  const state = {
    ...EMPTY_STATE,
    text: '疫苗 没有',
    chosen: new Map([['sector', new Set(['finance'])]]),
  };
  const offers = await removals(finder, state);
  expect(offers).toMatchObject([{ type: 'word', word: '没有', count: 1, state: { text: '疫苗' } }]);
});

test('values and the range can be taken back', async () => {
  const { finder } = await open();
  const chosen = new Map([['sector', new Set(['finance'])]]);
  const offers = await removals(finder, { ...EMPTY_STATE, text: '储能', chosen });
  expect(offers).toMatchObject([
    { type: 'value', facet: 'sector', value: 'finance', count: 1 },
    { type: 'word', word: '储能', count: 1 },
  ]);
  const ranged = await removals(finder, {
    ...EMPTY_STATE,
    text: '疫苗',
    investment: { min: 9000 },
  });
  expect(ranged).toMatchObject([{ type: 'range', count: 2 }]);
});

test('hits are sorted as asked, what lacks the value last', async () => {
  const { finder, store } = await open();
  const { hits } = await finder.search({ text: '', selection: new Map() });
  const order = (sort: Parameters<typeof sortHits>[1]): number[] =>
    sortHits(hits, sort, store.head).map(({ document }) => document);
  expect(order('relevance')).toEqual([0, 1, 2]);
  expect(order('number')).toEqual([0, 1, 2]);
  expect(order('reviewed')).toEqual([1, 0, 2]);
  expect(order('investment')).toEqual([2, 0, 1]);
});
