import fc from 'fast-check';
import { expect, test } from 'vitest';
import { decodeIds, encodeIds } from '../../src/finder/postings.ts';

test('ids survive encoding, in characters that neither JSON nor the dictionary needs', () => {
  const ids = fc.uniqueArray(fc.nat(5_000_000)).map((all) => all.sort((a, b) => a - b));
  fc.assert(
    fc.property(ids, (list) => {
      const text = encodeIds(list);
      expect(decodeIds(text)).toEqual(list);
      expect(text).toMatch(/^[!#-[\]-}]*$/u);
      expect(text).not.toContain('~');
    }),
  );
});

test('long lists are encoded whole', () => {
  const ids = Array.from({ length: 20_000 }, (_, id) => id * 3);
  expect(decodeIds(encodeIds(ids))).toEqual(ids);
});

test('close ids cost a character each', () => {
  expect(encodeIds([0, 1, 2, 40])).toHaveLength(4);
});
