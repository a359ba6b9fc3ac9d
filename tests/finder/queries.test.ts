import { beforeAll, describe, expect, test } from 'vitest';
import { finderFiles } from '../../src/core/index/finder-files.ts';
import type { Catalogue } from '../../src/core/model/catalogue.ts';
import { suggest } from '../../src/finder/suggest.ts';
import { found, openFiles, type OpenIndex } from '../helpers/open-index.ts';
import { realCatalogue } from '../helpers/real-catalogue.ts';

let catalogue: Catalogue;
let index: OpenIndex;
beforeAll(async () => {
  catalogue = await realCatalogue();
  const files = finderFiles(catalogue);
  index = await openFiles(
    files.map((file) => ({ ...file, path: file.path.slice('finder/'.length) })),
  );
});

const search = (text: string): ReturnType<typeof index.finder.search> =>
  index.finder.search({ text, selection: new Map() });

async function idsOf(text: string): Promise<string[]> {
  const names = await index.store.names();
  return (await search(text)).hits.map(({ document }) => names.ids[document] ?? '');
}

describe('the same records whatever the writing', () => {
  test.each([
    [
      '高新区',
      ['高新區', 'gxq', 'GXQ', 'gaoxinqu', 'high-tech zone', 'Ｈｉｇｈ－ｔｅｃｈ Ｚｏｎｅ'],
    ],
    ['标准厂房', ['標準廠房', 'bzcf', 'biaozhunchangfang', 'biaozhunchangf']],
    ['药谷', ['藥谷', 'yaogu']],
    ['疫苗', ['yimiao']],
  ])('%s: %j', async (written, others) => {
    const ids = (await idsOf(written)).sort();
    expect(ids.length).toBeGreaterThan(0);
    for (const other of others) expect((await idsOf(other)).sort(), other).toEqual(ids);
  });

  test('every record of the zone is found by its name', async () => {
    const ids = await idsOf('高新区');
    for (const { id } of [...catalogue.entries, ...catalogue.opportunities])
      expect(ids).toContain(id);
  });
});

test.each([
  '房租金',
  '区高新',
  '厂标准',
  '标准厂房租金',
  '目录条目高新',
  '，，，',
  '…',
  '&',
  'xyzabc',
  '厂房 xyzabc',
])('%s is nonsense and finds nothing', async (text) => {
  const { hits } = await search(text);
  expect(hits).toEqual([]);
});

test.each([
  ['高薪区', '高新区', 'sound'],
  ['标准厂放', '标准厂房', 'sound'],
  ['vacine', 'vaccine', 'spelling'],
  ['疫苗，批签发', '疫苗 批签发', 'pieces'],
])('%s is written nowhere and read as %s', async (typed, meant, by) => {
  const { hits, readings } = await search(typed);
  const ids = new Set(hits.map(({ document }) => document));
  expect(readings.map((one) => one.by)).toEqual([by]);
  for (const document of await found(index.finder, meant)) expect(ids).toContain(document);
});

test.each(['疫苗', 'vaccine', 'gxq', '2762'])('%s is no near miss', async (text) => {
  expect((await search(text)).readings).toEqual([]);
});

test('codes are found with and without the letter of their section, and by their beginning', async () => {
  for (const { id, industry } of catalogue.entries) {
    for (const { code } of industry) {
      expect(await idsOf(code), code).toContain(id);
      expect(await idsOf(code.slice(0, 3)), code).toContain(id);
    }
  }
  expect(await idsOf('C2762')).toContain('vaccines');
  const finance = catalogue.entries.find(({ industry }) =>
    industry.some(({ code }) => code.startsWith('66')),
  );
  const code = finance?.industry.find((one) => one.code.startsWith('66'))?.code ?? '';
  expect(await idsOf(`J${code}`)).toContain(finance?.id);
  expect(await idsOf(`C${code}`)).toEqual([]);
});

test('every title comes first for itself, in both languages', async () => {
  for (const { id, title } of catalogue.entries) {
    expect((await idsOf(title.zh))[0], title.zh).toBe(id);
    if (title.en) expect((await idsOf(title.en))[0], title.en).toBe(id);
  }
});

test('every alias finds its entry', async () => {
  for (const { id, aliases } of catalogue.entries) {
    for (const alias of [...aliases.zh, ...aliases.en])
      expect(await idsOf(alias), alias).toContain(id);
  }
});

test('policies are found by title and document number, and so are the entries that name them', async () => {
  for (const { id, title, documentNumber } of catalogue.policies) {
    expect(await idsOf(title.zh), title.zh).toContain(id);
    if (documentNumber) expect(await idsOf(documentNumber), documentNumber).toContain(id);
  }
});

test('counts of the kinds add up to the hits', async () => {
  const { hits, facets } = await search('药');
  const kinds = [...(facets.find(({ id }) => id === 'kind')?.counts.values() ?? [])];
  expect(kinds.reduce((sum, count) => sum + count, 0)).toBe(hits.length);
});

test.each([
  ['疫苗', 'vaccines', 'alias'],
  ['yimiao', 'vaccines', 'alias'],
  ['2762', 'vaccines', 'code'],
  ['批签发', 'vaccines', 'alias'],
  ['vacc', 'vaccines', 'title'],
])('typing %s suggests %s by its %s', async (typed, id, field) => {
  const names = await index.store.names();
  const suggestions = await suggest(index.store, typed);
  expect(suggestions.length).toBeLessThanOrEqual(8);
  const one = suggestions.find(({ document }) => names.ids[document] === id);
  expect(one?.field).toBe(field);
});
