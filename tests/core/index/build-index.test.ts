import { createHash } from 'node:crypto';
import { runInNewContext } from 'node:vm';
import { expect, test } from 'vitest';
import { buildIndex, HEAD_FILE } from '../../../src/core/index/build-index.ts';
import { finderFiles } from '../../../src/core/index/finder-files.ts';
import { CALLBACK } from '../../../src/finder/format.ts';
import { facetsOf, generateDocuments } from '../../helpers/generate-documents.ts';
import { documentOf, openFiles } from '../../helpers/open-index.ts';
import { realCatalogue } from '../../helpers/real-catalogue.ts';

test('the same catalogue gives the same bytes', async () => {
  const [first, second] = [await realCatalogue(), await realCatalogue()].map(finderFiles);
  expect(second).toEqual(first);
  expect(new Set(first?.map(({ path }) => path)).size).toBe(first?.length);
  expect(first?.every(({ path }) => /^finder\/[a-z]+(?:-[0-9a-f]{12})?\.js$/u.test(path))).toBe(
    true,
  );
});

test('files are classic scripts named by the hash of what they hand over', () => {
  const documents = generateDocuments(60, 2);
  const files = buildIndex(documents, facetsOf(documents));
  for (const { path, text } of files) {
    const delivered: [string, unknown][] = [];
    const deliver = (name: string, content: unknown): number => delivered.push([name, content]);
    runInNewContext(text, { [CALLBACK]: deliver });
    expect(delivered.map(([name]) => `${name}.js`)).toEqual([path]);
    if (path === HEAD_FILE) continue;
    const json = text.slice(text.indexOf(',') + 1, text.lastIndexOf(')'));
    const hash = createHash('sha256').update(json).digest('hex').slice(0, 12);
    expect(path).toBe(`${path.charAt(0)}-${hash}.js`);
  }
});

test('what needs escaping in a script or in a list survives', async () => {
  const odd = [
    '</script><b>',
    'a<b>&c',
    '"\\\u2028\u2029',
    '甲<乙&丙',
    '𠮷野家',
    '\uD842',
    '~!} {',
  ];
  const documents = odd.map((zh) =>
    documentOf({ title: { zh, en: '' }, body: { zh: `前${zh}`, en: '' } }),
  );
  const { finder, store } = await openFiles(buildIndex(documents, []));
  for (const [id, zh] of odd.entries()) {
    expect((await store.text(id))?.body.zh).toBe(`前${zh}`);
    expect((await store.names()).zh[id]).toBe(zh);
  }
  const find = async (text: string): Promise<number[]> =>
    (await finder.search({ text, selection: new Map() })).hits.map(({ document }) => document);
  expect(await find('甲<乙&丙')).toEqual([3]);
  expect(await find('𠮷')).toEqual([4]);
  expect(await find('𠮷野')).toEqual([4]);
});

test('a catalogue without records has an index that finds nothing', async () => {
  const { finder } = await openFiles(buildIndex([], []));
  for (const text of ['', '药', '高新区', 'gxq', 'vaccine']) {
    expect((await finder.search({ text, selection: new Map() })).hits).toEqual([]);
  }
});
