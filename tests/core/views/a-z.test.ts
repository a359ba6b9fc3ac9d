import { describe, expect, it } from 'vitest';
import { aToZView, sortKey } from '../../../src/core/views/pages/a-z.ts';
import { sampleCatalogue } from './sample-catalogue.ts';

const catalogue = await sampleCatalogue();

describe('sortKey', () => {
  it.each([
    ['人用疫苗', 'ren yong yi miao'],
    ['重大疾病', 'zhong da ji bing'],
    ['QFLP与QDLP基金', 'qflp yu qdlp ji jin'],
    ['“药谷”厂房（示例）', 'yao gu chang fang shi li'],
    ['Vaccines: R&D', 'vaccines rd'],
  ])('%s', (title, key) => {
    expect(sortKey(title).replace(/ +/gu, ' ')).toBe(key);
  });
});

describe('aToZView', () => {
  it('files Chinese titles under their pinyin and shows the English beside them', () => {
    const view = aToZView({ catalogue, locale: 'zh' });
    const letter = view.letters.find(({ anchor }) => anchor === 'r');
    expect(letter?.items.map(({ label, other }) => [label.text, other?.text])).toEqual([
      ['人用疫苗研发及生产', 'Vaccines for human use'],
    ]);
  });

  it('files English titles by letter', () => {
    const view = aToZView({ catalogue, locale: 'en' });
    const letter = view.letters.find(({ anchor }) => anchor === 'v');
    expect(letter?.items[0]?.label.text).toBe('Vaccines for human use');
  });

  it('has a link for each letter in use and none for the others', () => {
    const { letters, alphabet } = aToZView({ catalogue, locale: 'zh' });
    expect(alphabet.flatMap(({ anchor }) => anchor ?? [])).toEqual(
      letters.map(({ anchor }) => anchor),
    );
  });
});
