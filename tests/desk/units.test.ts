import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  fromMu,
  fromWan,
  LAND_UNITS,
  type LandUnit,
  MONEY_UNITS,
  type MoneyUnit,
  tidy,
  toMu,
  toWan,
} from '../../src/desk/units.ts';

const amount = fc.integer({ min: 0, max: 1_000_000_000 }).map((value) => value / 1000);
const rate = fc.integer({ min: 50, max: 5000 }).map((value) => value / 100);
const moneyUnits = Object.keys(MONEY_UNITS) as MoneyUnit[];
const landUnits = Object.keys(LAND_UNITS) as LandUnit[];

describe('money', () => {
  test.each([
    [20_000, 'wan', 20_000],
    [200, 'mcny', 20_000],
    [2, 'yi', 20_000],
    // 30 million dollars at 7 yuan are 210 million yuan.
    [30, 'musd', 21_000],
    [3000, 'wusd', 21_000],
    [0, 'musd', 0],
  ] as const)('%d %s are %d ten thousand yuan at 7 to the dollar', (value, unit, wan) => {
    expect(toWan(value, unit, 7)).toBe(wan);
  });

  test('comes back from ten thousand yuan', () => {
    fc.assert(
      fc.property(amount, fc.constantFrom(...moneyUnits), rate, (value, unit, yuan) => {
        const back = fromWan(toWan(value, unit, yuan), unit, yuan);
        expect(Math.abs(back - value)).toBeLessThanOrEqual(value * 1e-12);
      }),
    );
  });

  test('in yuan does not depend on the rate', () => {
    fc.assert(
      fc.property(amount, fc.constantFrom('wan', 'mcny', 'yi'), rate, (value, unit, yuan) => {
        expect(toWan(value, unit, yuan)).toBe(toWan(value, unit, 1));
      }),
    );
  });
});

describe('land', () => {
  test.each([
    [1, 'ha', 15],
    [2, 'ha', 30],
    [10_000, 'm2', 15],
    [2000, 'm2', 3],
    [40, 'mu', 40],
  ] as const)('%d %s are %d mu', (value, unit, mu) => {
    expect(toMu(value, unit)).toBe(mu);
  });

  test('a mu has 666.67 square metres', () => {
    expect(fromMu(1, 'm2')).toBeCloseTo(666.6667, 4);
    expect(LAND_UNITS.mu * 15).toBeCloseTo(LAND_UNITS.ha, 9);
  });

  test('comes back from mu', () => {
    fc.assert(
      fc.property(amount, fc.constantFrom(...landUnits), (value, unit) => {
        const back = fromMu(toMu(value, unit), unit);
        expect(Math.abs(back - value)).toBeLessThanOrEqual(value * 1e-12);
      }),
    );
  });

  test('keeps its order', () => {
    fc.assert(
      fc.property(amount, amount, fc.constantFrom(...landUnits), (a, b, unit) => {
        expect(toMu(a, unit) <= toMu(b, unit)).toBe(a <= b);
      }),
    );
  });
});

test('six digits are kept when a figure is written again', () => {
  expect(tidy(26.6666666667)).toBe(26.6667);
  expect(tidy(20_000)).toBe(20_000);
});
