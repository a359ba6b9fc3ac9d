import fc from 'fast-check';
import { expect, test } from 'vitest';
import { FacetIndex, inRange } from '../../src/finder/facets.ts';
import { Bits } from '../../src/finder/bits.ts';
import { facetsOf, generateDocuments } from '../helpers/generate-documents.ts';

const DOCUMENTS = generateDocuments(300, 5);
const FACETS = facetsOf(DOCUMENTS);
const INDEX = new FacetIndex(FACETS, DOCUMENTS.length);

const selections = fc
  .record(
    Object.fromEntries(
      FACETS.map(({ id, values }) => [id, fc.subarray(values.map((value) => value.id))]),
    ),
  )
  .map((chosen) => new Map(Object.entries(chosen).map(([id, values]) => [id, new Set(values)])));
const bound = fc.option(fc.nat(110_000), { nil: undefined });

function admits(
  document: number,
  selection: ReadonlyMap<string, ReadonlySet<string>>,
  except?: string,
): boolean {
  return [...selection].every(
    ([facet, chosen]) =>
      facet === except ||
      chosen.size === 0 ||
      (DOCUMENTS[document]?.facets[facet] ?? []).some((value) => chosen.has(value)),
  );
}

test('counts are those of going through the documents, for any selection and range', () => {
  fc.assert(
    fc.property(selections, bound, bound, (selection, min, max) => {
      const investment = DOCUMENTS.map((one) => one.investment);
      const found = inRange(investment, { min, max });
      const isIn = (value: number): boolean =>
        (min === undefined && max === undefined) ||
        (value >= 0 && value >= (min ?? 0) && value <= (max ?? Infinity));
      const naive = [...DOCUMENTS.keys()].filter((id) => isIn(investment[id] ?? -1));
      expect(found.ids()).toEqual(naive);
      expect(found.and(INDEX.admitted(selection)).ids()).toEqual(
        naive.filter((id) => admits(id, selection)),
      );
      for (const { id: facet, counts } of INDEX.counts(found, selection)) {
        const admitted = naive.filter((id) => admits(id, selection, facet));
        for (const [value, count] of counts) {
          const having = admitted.filter((id) => DOCUMENTS[id]?.facets[facet]?.includes(value));
          expect(count, `${facet}=${value}`).toBe(having.length);
        }
      }
    }),
    { numRuns: 60 },
  );
});

test('a value that is not known admits nothing, an empty choice everything', () => {
  const all = Bits.all(DOCUMENTS.length).count();
  expect(INDEX.admitted(new Map([['sector', new Set(['none'])]])).count()).toBe(0);
  expect(INDEX.admitted(new Map([['sector', new Set<string>()]])).count()).toBe(all);
  expect(INDEX.admitted(new Map()).count()).toBe(all);
});

test('known values are told from others', () => {
  expect(INDEX.has('sector', 'finance')).toBe(true);
  expect(INDEX.has('sector', 'none')).toBe(false);
  expect(INDEX.has('__proto__', 'x')).toBe(false);
});
