import fc from 'fast-check';
import { expect, test } from 'vitest';
import { INDICATOR_IDS } from '../../src/core/model/thresholds.ts';
import { FLAGS, packConditions, unpackRow } from '../../src/desk/check-file.ts';

const bound = fc.option(fc.nat(100_000), { nil: undefined });
const conditions = fc.array(
  fc.record({
    indicator: fc.constantFrom(...INDICATOR_IDS),
    min: bound,
    max: bound,
    caseByCase: fc.boolean(),
    sample: fc.boolean(),
  }),
);

test('an entry comes out of the file as it went in', () => {
  fc.assert(
    fc.property(conditions, fc.nat(31), (written, flags) => {
      const entry = unpackRow([
        'vaccines',
        'M-05',
        '疫苗',
        'Vaccines',
        1,
        0,
        flags,
        packConditions(written),
      ]);
      expect(entry.conditions).toEqual(written);
      expect(entry.closed).toBe((flags & FLAGS.closed) > 0);
      expect(entry.investors.includes('foreign')).toBe((flags & FLAGS.foreign) > 0);
      expect(entry.emissions === 'zero').toBe((flags & FLAGS.zeroEmissions) > 0);
    }),
  );
});
