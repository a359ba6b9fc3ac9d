import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isPossible, isWellFormed, rewriteDate } from '../../../../src/core/validate/text/dates.ts';

test.each([
  ['2026-02-28', true],
  ['2026-02-29', false],
  ['2024-02-29', true],
  ['2000-02-29', true],
  ['1900-02-29', false],
  ['2026-04-31', false],
  ['2026-00-10', false],
  ['2026-13-10', false],
  ['2026-12-00', false],
  ['0000-01-01', false],
  ['2026-01-01 00:00', true],
  ['2026-01-01 23:59', true],
  ['2026-01-01 24:00', false],
  ['2026-01-01 12:60', false],
])('isPossible %s', (text, expected) => {
  expect(isPossible(text)).toBe(expected);
});

test.each([
  ['2026.3.1', 'date', '2026-03-01'],
  ['2026/3/1', 'date', '2026-03-01'],
  ['2026-3-1', 'date', '2026-03-01'],
  ['2026年3月1日', 'date', '2026-03-01'],
  ['2026 年 3 月 1 日', 'date', undefined],
  ['20260301', 'date', '2026-03-01'],
  ['2026-03-01T09:00:00', 'date-time', '2026-03-01 09:00'],
  ['2026.3.1 9:05', 'date-time', '2026-03-01 09:05'],
  ['2026-03-01', 'date-time', undefined],
  ['2026-03-01 09:00', 'date', undefined],
  ['26-3-1', 'date', undefined],
  ['3/1/2026', 'date', undefined],
  ['2026-2-30', 'date', undefined],
  ['昨天', 'date', undefined],
] as const)('rewriteDate %s as %s', (text, format, expected) => {
  expect(rewriteDate(text, format)).toBe(expected);
});

describe('rewriteDate', () => {
  test('gives only well-formed possible dates', () => {
    fc.assert(
      fc.property(
        fc.string(),
        fc.constantFrom('date' as const, 'date-time' as const),
        (text, format) => {
          const written = rewriteDate(text, format);
          if (written !== undefined) {
            expect(isWellFormed(written, format)).toBe(true);
            expect(isPossible(written)).toBe(true);
          }
        },
      ),
    );
  });
});
