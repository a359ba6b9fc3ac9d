import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Bits } from '../../src/finder/bits.ts';

const SIZE = 100;
const idSet = fc.uniqueArray(fc.nat(SIZE - 1)).map((ids) => ids.sort((a, b) => a - b));

function bitsOf(ids: readonly number[]): Bits {
  const bits = new Bits(SIZE);
  for (const id of ids) bits.add(id);
  return bits;
}

test('a set holds what was added, in ascending order', () => {
  fc.assert(
    fc.property(idSet, (ids) => {
      const bits = bitsOf(ids);
      expect(bits.ids()).toEqual(ids);
      expect(bits.count()).toBe(ids.length);
      expect(bits.isEmpty()).toBe(ids.length === 0);
      expect(ids.every((id) => bits.has(id))).toBe(true);
    }),
  );
});

test('intersection and union are those of sets', () => {
  fc.assert(
    fc.property(idSet, idSet, (a, b) => {
      const [left, right] = [bitsOf(a), bitsOf(b)];
      expect(left.and(right).ids()).toEqual(a.filter((id) => b.includes(id)));
      expect(left.without(right).ids()).toEqual(a.filter((id) => !b.includes(id)));
      expect(left.countAnd(right)).toBe(left.and(right).count());
      expect(left.or(right).ids()).toEqual([...new Set([...a, ...b])].sort((x, y) => x - y));
    }),
  );
});

test('intersection and union are commutative, associative and distributive', () => {
  fc.assert(
    fc.property(idSet, idSet, idSet, (a, b, c) => {
      const [x, y, z] = [bitsOf(a), bitsOf(b), bitsOf(c)];
      expect(x.and(y).equals(y.and(x))).toBe(true);
      expect(x.or(y).equals(y.or(x))).toBe(true);
      expect(
        x
          .and(y)
          .and(z)
          .equals(x.and(y.and(z))),
      ).toBe(true);
      expect(x.and(y.or(z)).equals(x.and(y).or(x.and(z)))).toBe(true);
      expect(x.and(Bits.all(SIZE)).equals(x)).toBe(true);
    }),
  );
});

test.each([0, 1, 31, 32, 33, 64])('the full set of %i has so many', (size) => {
  expect(Bits.all(size).ids()).toEqual([...Array(size).keys()]);
});
