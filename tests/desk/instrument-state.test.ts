import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { deskEn } from '../../src/core/i18n/desk.en.ts';
import { deskZh } from '../../src/core/i18n/desk.zh.ts';
import { isDay, stateOn } from '../../src/desk/instrument-state.ts';
import { stateText } from '../../src/desk/state-text.ts';

const tax = { effective: '2020-01-01', expires: '2027-12-31' };
const old = { effective: '2023-01-01', supersededBy: 'fdi-2025', supersededOn: '2026-02-01' };

describe('an instrument on a day', () => {
  test.each([
    [tax, '2019-12-31', 'not-yet'],
    [tax, '2020-01-01', 'in-force'],
    [tax, '2027-12-31', 'in-force'],
    [tax, '2028-01-01', 'expired'],
    [old, '2026-01-31', 'in-force'],
    [old, '2026-02-01', 'superseded'],
    [{ effective: '2023-01-01', supersededBy: 'x' }, '2023-01-01', 'superseded'],
    [{ effective: '2030-01-01' }, '2026-12-01', 'not-yet'],
  ] as const)('%# %o on %s: %s', (policy, day, state) => {
    expect(stateOn(day, policy)).toBe(state);
  });

  test.each([
    [
      '2028-03-01',
      tax,
      '有效期至2027年12月31日，2028年3月1日已届满',
      'Valid until 31 December 2027; expired by 1 March 2028',
    ],
    ['2026-12-01', tax, '2026年12月1日有效', 'In force on 1 December 2026'],
    ['2026-12-01', old, '2026年2月1日起已被取代', 'Superseded since 1 February 2026'],
    [
      '2019-05-09',
      tax,
      '2020年1月1日起施行，2019年5月9日尚未生效',
      'Takes effect on 1 January 2020; not yet in force on 9 May 2019',
    ],
    ['2026-12-01', { effective: '2020-01-01', supersededBy: 'x' }, '已被取代', 'Superseded'],
  ] as const)('says so on %s', (day, policy, zh, en) => {
    expect(stateText(day, policy, deskZh.law)).toBe(zh);
    expect(stateText(day, policy, deskEn.law)).toBe(en);
  });

  test('once expired it stays so', () => {
    const days = fc.date({
      min: new Date('2000-01-01'),
      max: new Date('2060-01-01'),
      noInvalidDate: true,
    });
    fc.assert(
      fc.property(days, days, (a, b) => {
        const [first = '', second = ''] = [a, b]
          .map((one) => one.toISOString().slice(0, 10))
          .sort();
        if (stateOn(first, tax) === 'expired') expect(stateOn(second, tax)).toBe('expired');
        if (stateOn(second, tax) === 'not-yet') expect(stateOn(first, tax)).toBe('not-yet');
      }),
    );
  });
});

test.each([
  ['2027-06-30', true],
  ['2028-02-29', true],
  ['2027-02-29', false],
  ['2027-06-31', false],
  ['2027-6-30', false],
  ['', false],
  ['0000-00-00', false],
  ['2027-06-30x', false],
])('isDay %s: %s', (text, is) => {
  expect(isDay(text)).toBe(is);
});
