import fc from 'fast-check';
import { expect, it } from 'vitest';
import { slowdownOf } from '../bench/pages/slowdown.ts';

it('slows a machine down as the calculator of Lighthouse says', () => {
  expect([150, 800, 1300, 1533].map(slowdownOf)).toEqual([1, 2, 3, 4]);
  expect(slowdownOf(475)).toBe(1.5);
  expect(slowdownOf(1050)).toBe(2.5);
  expect(slowdownOf(1999)).toBeCloseTo(6, 9);
});

it('slows a faster machine down more', () => {
  const index = fc.integer({ min: 150, max: 4000 });
  fc.assert(
    fc.property(index, index, (one, other) => {
      expect(Math.sign(slowdownOf(one) - slowdownOf(other))).toBe(Math.sign(one - other));
    }),
  );
});

it('refuses a machine that is slower than the phone', () => {
  expect(() => slowdownOf(149)).toThrow('149');
  expect(() => slowdownOf(Number.NaN)).toThrow('NaN');
});
