import fc from 'fast-check';
import { expect, it } from 'vitest';
import { SCALE_BANDS, scaleBandsOf } from '../../../src/core/model/scale-bands.ts';

function ids(min?: number, max?: number, unit = '万元'): string[] {
  return scaleBandsOf({ min, max, unit }).map(({ id }) => id);
}

it('files an investment in every band that it reaches into', () => {
  expect(ids(4999, 4999)).toEqual(['below-50-million']);
  expect(ids(5000)).toEqual(['50-to-100-million']);
  expect(ids(9000, 10000)).toEqual(['50-to-100-million', '100-to-500-million']);
  expect(ids(3, 6, '亿元')).toEqual(['100-to-500-million', '500-million-and-more']);
  expect(ids(undefined, 5000)).toEqual(['below-50-million', '50-to-100-million']);
});

it('guesses nothing without numbers or in another unit', () => {
  expect(ids()).toEqual([]);
  expect(ids(5, 6, '亩')).toEqual([]);
});

it('leaves no investment without a band, whatever its unit', () => {
  fc.assert(
    fc.property(fc.nat(10_000_000), (value) => {
      expect(ids(value, value)).toHaveLength(1);
      expect(ids(value / 10_000, value / 10_000, '亿元')).toEqual(ids(value, value));
    }),
  );
  expect(SCALE_BANDS.slice(1).map(({ from }) => from)).toEqual(
    SCALE_BANDS.slice(0, -1).map(({ below }) => below),
  );
});
