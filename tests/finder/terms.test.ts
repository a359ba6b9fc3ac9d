import { describe, expect, test } from 'vitest';
import {
  piecesOf,
  queryParts,
  runsOf,
  stem,
  tokensOf,
  wordMatches,
  wordsOf,
} from '../../src/finder/terms.ts';

describe('words', () => {
  test('compounds are found whole, in pieces and run together', () => {
    expect(wordsOf('a high-tech r&d zone, gb/t 4754')).toEqual(
      'a high-tech high tech hightech r&d r d rd zone gb/t gb t gbt 4754'.split(' '),
    );
  });

  test('latin beside ideographs is a word', () => {
    expect(wordsOf('5g基站、220万元的gmp车间')).toEqual(['5g', '220', 'gmp']);
  });

  test('places are those of the text', () => {
    const text = '用 car-t 疗法';
    for (const { word, start, end } of tokensOf(text)) {
      expect(text.slice(start, end).replace('-', '')).toContain(word.replace('-', ''));
    }
    expect(tokensOf(text).map(({ start, end }) => [start, end])).toEqual([
      ...[
        [2, 7],
        [2, 5],
        [6, 7],
        [2, 7],
      ],
    ]);
  });
});

describe('queries', () => {
  const texts = (query: string): string[] =>
    queryParts(query).map(({ type, text }) => `${type === 'word' ? 'w' : 'c'}:${text}`);

  test.each([
    ['高新区', ['c:高新区']],
    ['high-tech zone', ['w:high-tech', 'w:zone']],
    ['厂房 租金', ['c:厂房', 'c:租金']],
    ['5g基站', ['c:5g基站']],
    ['元/平方米·月', ['c:元/平方米·月']],
    ['gb/t 4754-2017', ['w:gb/t', 'w:4754-2017']],
    [', 。 …', []],
    ['药 ，', ['c:药']],
    ['℃', ['c:℃']],
    ['%', []],
    ['15%', ['w:15']],
    ['𠮷', ['c:𠮷']],
    ['', []],
  ])('%s', (query, parts) => {
    expect(texts(query)).toEqual(parts);
  });

  test('what is written nowhere is taken apart', () => {
    const pieces = (text: string): string[] =>
      queryParts(text).flatMap((part) => piecesOf(part).map((piece) => piece.text));
    expect(pieces('药谷,厂房')).toEqual(['药谷', '厂房']);
    expect(pieces('gmp认证')).toEqual(['gmp', '认证']);
    expect(pieces('high-tech')).toEqual(['high', 'tech']);
    expect(pieces('高新区')).toEqual([]);
    expect(pieces('car-t')).toEqual([]);
  });
});

test('runs hold something that is not ASCII', () => {
  expect(runsOf('gmp 车间 and\n5g基站 x')).toEqual(['车间', '5g基站']);
});

describe('stems', () => {
  test.each([
    ['vaccine', 'vaccines'],
    ['battery', 'batteries'],
    ['license', 'licensing'],
    ['license', 'licensed'],
    ['process', 'processes'],
    ['process', 'processing'],
    ['plan', 'planning'],
    ['plan', 'plans'],
    ['service', 'services'],
    ['catalogue', 'catalogues'],
    ['boundary', 'boundaries'],
    ['manufacture', 'manufacturing'],
    ['box', 'boxes'],
    ['clinic', 'clinics'],
  ])('%s and %s are one', (a, b) => {
    expect(stem(a)).toBe(stem(b));
    expect(wordMatches(a, b) && wordMatches(b, a)).toBe(true);
  });

  test.each([
    ['speed', 'sp'],
    ['need', 'ne'],
    ['gas', 'ga'],
    ['analysis', 'analysi'],
    ['string', 'str'],
    ['virus', 'viru'],
    ['2761', '276'],
  ])('%s is not %s', (a, b) => {
    expect(stem(a)).not.toBe(stem(b));
  });

  test('a word is met by its beginning', () => {
    expect(wordMatches('vac', 'vaccine')).toBe(true);
    expect(wordMatches('accine', 'vaccine')).toBe(false);
  });
});
