import { describe, expect, test } from 'vitest';
import {
  childrenOf,
  codesNamed,
  codesNear,
  formerNameOf,
  INDUSTRY_CODES,
} from '../../../src/core/industry/industry-codes.ts';

describe('the table of GB/T 4754-2017 with amendment 1', () => {
  test.each([
    [/^[A-Z]$/u, 20],
    [/^\d{2}$/u, 97],
    [/^\d{3}$/u, 473],
    [/^\d{4}$/u, 1382],
  ])('has the published number of codes like %s', (shape, count) => {
    expect([...INDUSTRY_CODES.keys()].filter((code) => shape.test(code))).toHaveLength(count);
  });

  test('every code lies below another of its section', () => {
    for (const { code, section } of INDUSTRY_CODES.values()) {
      const parent = code.length > 2 ? code.slice(0, -1) : section;
      expect(INDUSTRY_CODES.get(parent)?.section).toBe(section);
    }
  });

  test('every code has a name without blanks', () => {
    for (const { name } of INDUSTRY_CODES.values()) expect(name).toMatch(/^\S+$/u);
  });

  test.each([
    ['0170', undefined],
    ['0171', '中草药种植'],
    ['2710', '化学药品原料药制造'],
    ['2762', '基因工程药物和疫苗制造'],
    ['3032', '建筑用石加工'],
    ['3071', '建筑陶瓷制品制造'],
    ['9231', '监察委员会'],
    ['J', '金融业'],
  ])('%s is %s', (code, name) => {
    expect(INDUSTRY_CODES.get(code)?.name).toBe(name);
  });
});

test('knows what a code meant in 2011', () => {
  expect(formerNameOf('3032')).toBe('建筑陶瓷制品制造');
  expect(formerNameOf('2762')).toBeUndefined();
});

test('finds codes by name, the most detailed first', () => {
  expect(codesNamed('化学药品原料药制造')).toEqual(['2710', '271']);
  expect(codesNamed('没有的名称')).toEqual([]);
});

test('gives what lies directly below', () => {
  expect(childrenOf('271').map(({ code }) => code)).toEqual(['2710']);
  expect(childrenOf('27').every(({ code }) => code.length === 3)).toBe(true);
  expect(childrenOf('J').map(({ code }) => code)).toEqual(['66', '67', '68', '69']);
  expect(childrenOf('2710')).toEqual([]);
});

test.each([
  ['2765', ['2761', '2762']],
  ['2799', ['2710', '2720', '2730']],
  ['9999', []],
])('codes near %s', (code, near) => {
  expect(codesNear(code).map((row) => row.code)).toEqual(near);
});
