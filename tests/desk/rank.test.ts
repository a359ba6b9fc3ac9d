import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Condition } from '../../src/desk/judge.ts';
import { assess, type Candidate, rank, VERDICTS } from '../../src/desk/rank.ts';

const minimum = (min: number | undefined, caseByCase = false): Condition => ({
  ...{ indicator: 'minInvestment', min, caseByCase, sample: true },
});
const candidate = (conditions: readonly Condition[], more: Partial<Candidate> = {}): Candidate => ({
  ...{ conditions, emissions: 'limited', closed: false },
  ...more,
});
const output: Condition = {
  ...{ indicator: 'outputPerLand', min: 500, caseByCase: false, sample: true },
};

describe('the verdict on an entry', () => {
  test.each([
    ['all met', candidate([minimum(5000)]), 'pass'],
    ['one failure', candidate([minimum(50_000)]), 'fail'],
    ['one still open', candidate([minimum(5000), output]), 'missing'],
    ['one to be agreed', candidate([minimum(undefined, true), output]), 'case'],
    ['no figure at all', candidate([]), 'case'],
    ['zero emissions not stated', candidate([minimum(5000)], { emissions: 'zero' }), 'missing'],
    ['closed, whatever fits', candidate([minimum(5000)], { closed: true }), 'closed'],
  ])('%s', (_, one, verdict) => {
    expect(assess(one, { invest: 10_000 }).verdict).toBe(verdict);
  });
});

test('entries are listed from best to worst, then by fewer failures', () => {
  const entries = [
    candidate([minimum(50_000), { ...output, min: 900 }]),
    candidate([minimum(5000)], { closed: true }),
    candidate([minimum(50_000)]),
    candidate([minimum(5000)]),
    candidate([]),
  ];
  const project = { invest: 10_000, output: 8000, land: 10 };
  expect(rank(entries.map((entry) => assess(entry, project)))).toEqual([3, 4, 2, 0, 1]);
});

test('a ranking names each entry once, and no verdict comes before a better one', () => {
  const entries = fc.array(
    fc.record({
      conditions: fc.array(
        fc
          .record({ min: fc.nat(100), caseByCase: fc.boolean() })
          .map((one) => minimum(one.min, one.caseByCase)),
        { maxLength: 3 },
      ),
      emissions: fc.constantFrom('zero', 'limited'),
      closed: fc.boolean(),
    }),
  );
  fc.assert(
    fc.property(entries, fc.nat(100), (all, invest) => {
      const assessed = all.map((one) => assess(one, { invest }));
      const order = rank(assessed);
      expect([...order].sort((a, b) => a - b)).toEqual(all.map((_, index) => index));
      const places = order.map((at) => VERDICTS.indexOf(assessed[at]?.verdict ?? 'closed'));
      expect(places).toEqual([...places].sort((a, b) => a - b));
    }),
  );
});

test('ten thousand entries are ranked', () => {
  const entries = Array.from({ length: 10_000 }, (_, index) =>
    candidate([minimum(index), output, { ...output, indicator: 'taxPerLand', min: index % 50 }]),
  );
  const project = { invest: 5000, output: 30_000, land: 40, tax: 1000 };
  expect(rank(entries.map((entry) => assess(entry, project)))).toHaveLength(10_000);
});
