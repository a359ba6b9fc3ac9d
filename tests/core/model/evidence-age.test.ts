import fc from 'fast-check';
import { expect, it } from 'vitest';
import { isOlderThan } from '../../../src/core/model/evidence-age.ts';

it('counts whole months from the day', () => {
  expect(isOlderThan('2025-11-23', '2026-11-23', 12)).toBe(false);
  expect(isOlderThan('2025-11-22', '2026-11-23', 12)).toBe(true);
  expect(isOlderThan('2026-01-31', '2026-02-28', 1)).toBe(false);
  expect(isOlderThan('2026-01-31', '2026-03-01', 1)).toBe(true);
  expect(isOlderThan('2025-12-15', '2027-01-16', 13)).toBe(true);
});

it('never makes a photograph young again', () => {
  const day = fc
    .record({
      year: fc.integer({ min: 2000, max: 2040 }),
      month: fc.integer({ min: 1, max: 12 }),
      date: fc.integer({ min: 1, max: 28 }),
    })
    .map(({ year, month, date }) =>
      [year, month, date].map((part) => String(part).padStart(2, '0')).join('-'),
    );
  fc.assert(
    fc.property(day, day, day, fc.integer({ min: 1, max: 60 }), (taken, a, b, months) => {
      const [early, late] = a < b ? [a, b] : [b, a];
      if (isOlderThan(taken, early, months)) expect(isOlderThan(taken, late, months)).toBe(true);
    }),
  );
});
