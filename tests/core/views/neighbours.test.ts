import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Catalogue, Entry } from '../../../src/core/model/catalogue.ts';
import { neighbours } from '../../../src/core/views/parts/neighbours.ts';

function catalogueOf(numbers: readonly number[]): Catalogue {
  const entries = numbers
    .toSorted((a, b) => a - b)
    .map((number) => ({ id: `e${number}`, number, sector: 's', subsector: 't' }) as Entry);
  return { entries } as unknown as Catalogue;
}

/** By definition: sort all by distance, take six. */
function slowly(entry: Entry, { entries }: Catalogue): string[] {
  return entries
    .filter(({ id }) => id !== entry.id)
    .sort((a, b) => Math.abs(a.number - entry.number) - Math.abs(b.number - entry.number))
    .slice(0, 6)
    .sort((a, b) => a.number - b.number)
    .map(({ id }) => id);
}

test('the six nearest printed numbers, the lower of two as near', () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.nat(60), { maxLength: 25 }), (numbers) => {
      const catalogue = catalogueOf(numbers);
      for (const entry of catalogue.entries) {
        expect(neighbours(entry, catalogue).map(({ id }) => id)).toEqual(slowly(entry, catalogue));
      }
    }),
  );
});

test('entries of another subsector or sector are no neighbours', () => {
  const [one, other, far] = [
    { id: 'a', number: 1, sector: 's', subsector: 't' },
    { id: 'b', number: 2, sector: 's', subsector: 'u' },
    { id: 'c', number: 3, sector: 'z', subsector: 't' },
  ] as Entry[];
  const catalogue = { entries: [one, other, far] } as unknown as Catalogue;
  expect(neighbours(one as Entry, catalogue)).toEqual([]);
});
