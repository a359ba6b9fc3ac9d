import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { FIELD_IDS, numberIn, readProject, type Units } from '../../src/desk/project.ts';

const DEFAULTS: Units = { money: 'wan', area: 'mu', rate: 7 };
const read = (search: string) => readProject(search, DEFAULTS);

describe('what is typed', () => {
  test('is read in the units of the address', () => {
    const { project, units, problems } = read(
      '?invest=30&fixed=26&land=2&output=60&tax=3&rd=5&energy=900&money=musd&area=ha&emissions=zero',
    );
    expect(problems).toEqual([]);
    expect(units).toEqual({ money: 'musd', area: 'ha', rate: 7 });
    expect(project).toEqual({
      ...{ invest: 21_000, fixed: 18_200, land: 30, output: 42_000, tax: 2100 },
      ...{ rd: 5, energy: 900, emissions: 'zero' },
    });
  });

  test('is read in the units of the language where the address has none', () => {
    expect(read('?invest=20000&land=40').project).toEqual({ invest: 20_000, land: 40 });
  });

  test('may bring its own rate', () => {
    expect(read('?invest=10&money=musd&rate=7.2').project.invest).toBeCloseTo(7200, 9);
  });

  test.each([
    ['20,000', 20_000],
    ['２００００', 20_000],
    [' 1 500.5 ', 1500.5],
    ['.5', 0.5],
    ['2万', undefined],
    ['1e9', undefined],
    ['0x10', undefined],
    ['Infinity', undefined],
    ['--3', undefined],
  ])('“%s” is %s', (text, value) => {
    expect(numberIn(text)).toBe(value);
  });
});

describe('what cannot be', () => {
  test.each([
    ['?invest=many', 'invest', 'not-a-number'],
    ['?output=-5', 'output', 'negative'],
    ['?land=0', 'land', 'zero-land'],
    ['?rd=130', 'rd', 'above-100'],
    ['?invest=100000001', 'invest', 'too-large'],
    ['?land=60000000', 'land', 'too-large'],
    ['?rate=0', 'rate', 'rate'],
    ['?rate=abc', 'rate', 'rate'],
  ])('%s is left out and told', (search, field, code) => {
    const { project, problems } = read(search);
    expect(problems).toEqual([{ field, code }]);
    expect(project).toEqual({});
  });

  test.each([
    ['?invest=100&fixed=200', 'fixed', 'fixed-above-investment'],
    ['?output=100&tax=200', 'tax', 'tax-above-output'],
    // 1,000 m² on 1 mu of 667 m².
    ['?land=1&footprint=1000', 'footprint', 'footprint-above-land'],
    ['?land=1&output=200000', 'output', 'output-per-land'],
  ])('%s is used but doubted', (search, field, code) => {
    const { project, problems } = read(search);
    expect(problems).toEqual([{ field, code }]);
    expect(Object.keys(project)).toHaveLength(2);
  });

  test('never throws, and never lets a bad number through', () => {
    const anything = fc.dictionary(
      fc.constantFrom(...FIELD_IDS, 'money', 'area', 'rate', 'emissions', 'investor', 'x'),
      fc.oneof(fc.string({ unit: 'grapheme' }), fc.double().map(String)),
    );
    fc.assert(
      fc.property(anything, (values) => {
        const { project, units } = read(`?${new URLSearchParams(values).toString()}`);
        expect(units.rate).toBeGreaterThan(0);
        for (const field of FIELD_IDS) {
          const value = project[field] ?? 0;
          expect(Number.isFinite(value) && value >= 0, field).toBe(true);
        }
        expect(project.land).not.toBe(0);
      }),
    );
  });
});
