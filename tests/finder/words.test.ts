import { expect, test } from 'vitest';
import { isOneEdit } from '../../src/finder/words.ts';
import { documentOf, openDocuments } from '../helpers/open-index.ts';

test.each([
  ['vacine', 'vaccine'],
  ['vacccine', 'vaccine'],
  ['vaxcine', 'vaccine'],
  ['vacicne', 'vaccine'],
  ['lihtium', 'lithium'],
  ['a', 'ab'],
  ['aa', 'aaa'],
])('%s is one edit from %s', (typed, word) => {
  expect(isOneEdit(typed, word)).toBe(true);
  expect(isOneEdit(word, typed)).toBe(true);
});

test.each([
  ['vaccine', 'vaccine'],
  ['vacnie', 'vaccine'],
  ['abcd', 'badc'],
  ['ab', 'abcd'],
  ['', 'ab'],
])('%s is not one edit from %s', (typed, word) => {
  expect(isOneEdit(typed, word)).toBe(false);
});

const TEXTS = [
  'Batteries and R&D for high-tech zones',
  'A battery; lithium cells, spring 2026',
  'Licensing of vaccines under GB/T 4754',
  'speed records',
];

async function find(text: string): Promise<{ ids: number[]; by: string[] }> {
  const index = await openDocuments(TEXTS.map((en) => documentOf({ title: { zh: '', en } })));
  const { hits, readings } = await index.finder.search({ text, selection: new Map() });
  return { ids: hits.map(({ document }) => document).sort(), by: readings.map(({ by }) => by) };
}

test.each([
  ['battery', [0, 1]],
  ['batteries', [0, 1]],
  ['batt', [0, 1]],
  ['r&d', [0]],
  ['R＆D', [0]],
  ['hightech', [0]],
  ['high tech', [0]],
  ['high-tech zone', [0]],
  ['license', [2]],
  ['gb/t', [2]],
  ['gbt', [2]],
  ['spe', [3]],
  ['attery', []],
  ['zzz', []],
])('%s finds %j as written', async (query, ids) => {
  expect(await find(query)).toEqual({ ids, by: [] });
});

test.each([
  ['lihtium', [1], 'spelling'],
  ['ilthium', [1], 'spelling'],
  ['vaccinne', [2], 'spelling'],
  ['lithium-cells', [1], 'pieces'],
])('%s finds %j as a near miss', async (query, ids, by) => {
  expect(await find(query)).toEqual({ ids, by: [by] });
});
