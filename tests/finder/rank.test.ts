import { expect, test } from 'vitest';
import type { SearchDocument } from '../../src/core/index/documents.ts';
import { documentOf, openDocuments } from '../helpers/open-index.ts';

const zh = (text: string): SearchDocument['title'] => ({ zh: text, en: '' });
const en = (text: string): SearchDocument['title'] => ({ zh: '', en: text });

async function ranked(
  documents: readonly Partial<SearchDocument>[],
  text: string,
): Promise<string[]> {
  const { finder } = await openDocuments(documents.map(documentOf));
  const { hits } = await finder.search({ text, selection: new Map() });
  return hits.map(
    ({ document, tier, phrase }) => `${document} ${tier}${phrase ? '' : ' scattered'}`,
  );
}

test('exact title, beginning of a title, title, other names, summary, body, then printed order', async () => {
  const documents = [
    { body: zh('关于疫苗') },
    { second: ['疫苗管理法'] },
    { summary: zh('生产疫苗') },
    { first: ['2762 C2762', '基因工程药物和疫苗制造'] },
    { aliases: ['新型疫苗'] },
    { title: zh('新型疫苗') },
    { title: zh('疫苗生产') },
    { title: zh('疫苗') },
    { title: zh('兽用疫苗') },
    { title: zh('没有') },
  ];
  expect(await ranked(documents, '疫苗')).toEqual([
    ...['7 title-exact', '6 title-prefix', '5 title', '8 title', '3 name', '4 name'],
    ...['2 summary', '0 body', '1 body'],
  ]);
});

test('the worst word of several decides, and what stands together comes first', async () => {
  const documents = [
    { title: zh('厂房的租金') },
    { title: zh('厂房'), body: zh('租金') },
    { body: zh('租金和厂房') },
    { body: zh('厂房租金') },
    { title: zh('厂房租金') },
  ];
  expect(await ranked(documents, '厂房 租金')).toEqual([
    ...['4 title-exact', '0 title scattered'],
    ...['3 body', '1 body scattered', '2 body scattered'],
  ]);
});

test('the same for Latin words', async () => {
  const documents = [
    { title: en('Zone of high technology'), body: en('high-tech') },
    { title: en('Parks'), body: en('a zone that is high-tech') },
    { title: en('Parks'), body: en('the High-tech zones of Hainan') },
    { title: en('High-tech zone') },
    { title: en('High-tech zones') },
    { title: en('Our high-tech zone') },
  ];
  expect(await ranked(documents, 'high-tech zone')).toEqual([
    ...['3 title-exact', '4 title-prefix', '5 title'],
    ...['2 body', '0 body scattered', '1 body scattered'],
  ]);
});

test('a title is exact in either language and in traditional characters', async () => {
  const documents = [
    { title: { zh: '标准厂房', en: 'Standard workshop' } },
    { body: zh('标准厂房') },
  ];
  for (const query of ['標準廠房', 'standard workshop', 'biaozhunchangfang']) {
    expect((await ranked(documents, query))[0], query).toBe('0 title-exact');
  }
});

test('nothing typed gives everything in printed order', async () => {
  expect(await ranked([{ title: zh('乙') }, { title: zh('甲') }], ' ')).toEqual([
    '0 body',
    '1 body',
  ]);
});
