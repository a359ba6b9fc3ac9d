import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { INDUSTRY_CODES } from '../../../src/core/industry/industry-codes.ts';
import {
  englishWords,
  mayAgree,
  MOST_CHARACTERS,
  piecesOf,
  readAsked,
} from '../../../src/desk/look-up/phrases.ts';

const read = (text: string) => readAsked(text, (code) => INDUSTRY_CODES.has(code));

describe('what is asked for', () => {
  test.each([
    ['2761', ['2761'], []],
    ['C2761', ['2761'], []],
    ['２７６１', ['2761'], []],
    ['j', ['J'], []],
    ['27、276；9999', ['27', '276', '9999'], []],
    ['2761生物药品制造', ['2761'], ['生物药品制造']],
    ['100万吨级码头；3D打印', [], ['100万吨级码头', '3D打印']],
    [
      '一般项目：海上风电相关装备销售；药品生产（不含疫苗）。（依法须经批准的项目，经相关部门批准后方可开展经营活动）',
      [],
      ['海上风电相关装备销售', '药品生产'],
    ],
    ['', [], []],
    ['；；、', [], []],
  ])('“%s”', (text, codes, phrases) => {
    expect(read(text)).toEqual({ codes, phrases, isCut: false });
  });

  test('is cut when it is too long, and says so', () => {
    expect(read('风'.repeat(MOST_CHARACTERS + 1)).isCut).toBe(true);
  });

  test('is never a reason to throw', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const { phrases } = read(text);
        expect(phrases.every((phrase) => phrase.length > 1)).toBe(true);
      }),
    );
  });
});

test('words that only say what is done tell nothing apart', () => {
  expect(piecesOf('海上风电相关装备销售')).toEqual(['海上风电']);
  expect(piecesOf('技术服务、技术开发'.slice(0, 4))).toEqual([]);
  expect(englishWords('Manufacture of wind turbines and batteries')).toEqual([
    'wind',
    'turbine',
    'battery',
  ]);
});

test.each([
  ['药品生产', '生物药品制造', true],
  ['药品零售', '生物药品制造', false],
  ['风力发电技术服务', '风力发电', true],
  ['新能源原动设备制造', '新能源技术推广服务', false],
])('“%s” and “%s” may agree: %s', (phrase, name, may) => {
  expect(mayAgree(phrase, name)).toBe(may);
});
