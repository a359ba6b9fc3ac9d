import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formatNumber, formatQuantity, formatRange } from '../../../src/core/model/quantity.ts';
import { INDICATORS } from '../../../src/core/model/thresholds.ts';
import { isUnitId, type UnitId, UNITS } from '../../../src/core/model/units.ts';

const plain = (text: string) => text.replaceAll('\u00A0', ' ');

describe('formatQuantity', () => {
  test.each([
    [244, '亿元', '244 亿元', 'RMB 24.4 billion'],
    [5000, '万元', '5,000 万元', 'RMB 50 million'],
    [350, '万元/亩', '350 万元/亩', 'RMB 52.5 million per hectare'],
    [700, '万元/亩·年', '700 万元/亩·年', 'RMB 105 million per hectare a year'],
    [60, '亩', '60 亩', '4 hectares'],
    [85.42, '平方千米', '85.42 平方千米', '85.42 km²'],
    [3, '%', '3%', '3%'],
    [1.5, '无量纲', '1.5', '1.5'],
    [0.1, '吨标准煤/万元', '0.1 吨标准煤/万元', '0.1 tonnes of coal equivalent per RMB 10,000'],
    [25, '千米', '25 千米', '25 km'],
    [0, '万元', '0 万元', 'RMB 0 million'],
  ] satisfies [number, UnitId, string, string][])('%d %s', (value, unit, zh, en) => {
    expect(plain(formatQuantity(value, unit, 'zh'))).toBe(zh);
    expect(plain(formatQuantity(value, unit, 'en'))).toBe(en);
  });

  test('never shows a long or an exponential number', () => {
    const units = fc.constantFrom(...(Object.keys(UNITS) as UnitId[]));
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 100_000_000 }), units, (value, unit) => {
        expect(formatQuantity(value, unit, 'en')).not.toMatch(/e[+-]\d|\.\d{7}|NaN/u);
      }),
    );
  });
});

test.each([
  [0, '0'],
  [999, '999'],
  [1000, '1,000'],
  [1234567.5, '1,234,567.5'],
])('formatNumber %d', (value, text) => {
  expect(formatNumber(value)).toBe(text);
});

test.each([
  [{ min: 500, unit: '万元/亩' }, '≥ 500 万元/亩'],
  [{ max: 0.1, unit: '吨标准煤/万元' }, '≤ 0.1 吨标准煤/万元'],
  [{ min: 1, max: 2.5, unit: '无量纲' }, '1–2.5'],
  [{ min: 10, max: 20, unit: '%' }, '10–20%'],
  [{ min: 5000, max: 12000, unit: '万元' }, '5,000–12,000 万元'],
  [{ min: 3, max: 3, unit: '%' }, '≥ 3%'],
  [{ unit: '%' }, ''],
] as const)('formatRange %j', (range, text) => {
  expect(plain(formatRange(range, 'zh'))).toBe(text);
});

test('units are a closed list', () => {
  expect(isUnitId('万元')).toBe(true);
  for (const other of ['元', 'constructor', '__proto__', '', undefined, 1]) {
    expect(isUnitId(other)).toBe(false);
  }
});

test('every indicator is given in units of the list', () => {
  for (const { units } of Object.values(INDICATORS)) {
    expect(units.every((unit) => isUnitId(unit))).toBe(true);
  }
});

describe('English money', () => {
  test('keeps every digit of a large amount', () => {
    expect(formatQuantity(30_000_000, '万元', 'en')).toBe('RMB\u00A0300,000\u00A0million');
    expect(formatQuantity(244, '亿元', 'en')).toBe('RMB\u00A024.4\u00A0billion');
  });

  test('names the unit of a range once', () => {
    expect(formatRange({ min: 30_000, max: 60_000, unit: '万元' }, 'en')).toBe(
      'RMB\u00A0300–600\u00A0million',
    );
    expect(formatRange({ min: 1, max: 2.5, unit: '无量纲' }, 'zh')).toBe('1–2.5');
  });
});

test('a sign never parts from its number', () => {
  expect(formatRange({ min: 500, unit: '万元/亩' }, 'zh')).toBe('≥\u00A0500\u00A0万元/亩');
  expect(formatRange({ max: 3, unit: '%' }, 'en')).toBe('≤\u00A03%');
});
