import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Facet } from '../../src/finder/format.ts';
import { EMPTY_STATE, readState, SORTS, toggled, writeState } from '../../src/finder/state.ts';

const facet = (id: string, values: readonly string[]): Facet => ({
  id,
  label: { zh: id, en: id },
  values: values.map((value) => ({ id: value, label: { zh: value, en: value }, docs: '' })),
});
const FACETS = [
  facet('sector', ['medicine', 'finance']),
  facet('class', ['encouraged', 'restricted']),
];

const amount = fc.option(fc.nat(999_999), { nil: undefined });
const states = fc.record({
  text: fc.string({ unit: 'grapheme', maxLength: 40 }).map((text) => text.trim()),
  chosen: fc
    .tuple(...FACETS.map(({ values }) => fc.subarray(values.map(({ id }) => id))))
    .map(
      (all) =>
        new Map(
          all.flatMap((ids, at) =>
            ids.length > 0 ? [[FACETS[at]?.id ?? '', new Set(ids)] as const] : [],
          ),
        ),
    ),
  investment: fc.record({ min: amount, max: amount }),
  sort: fc.constantFrom(...SORTS),
  page: fc.integer({ min: 1, max: 500 }),
});

test('a state survives the address', () => {
  fc.assert(
    fc.property(states, (state) => {
      const address = writeState(state, FACETS);
      expect(readState(`?${address}`, FACETS)).toEqual({ state, unknown: [] });
      expect(address).toMatch(/^[\x21-\x7E]*$/u);
    }),
  );
});

test('keys and values stand in the order of the facets, whatever the order of choosing', () => {
  const one = toggled(
    toggled(toggled(EMPTY_STATE, 'class', 'restricted'), 'sector', 'finance'),
    'sector',
    'medicine',
  );
  expect(writeState({ ...one, text: ' a b ', page: 2, sort: 'number' }, FACETS)).toBe(
    'q=a+b&sector=medicine&sector=finance&class=restricted&sort=number&page=2',
  );
});

test('what is not known is left out and told', () => {
  const { state, unknown } = readState(
    '?sector=medicine&sector=forestry&colour=red&sort=size&page=-3&min=abc&max=1e9',
    FACETS,
  );
  expect(state).toEqual({ ...EMPTY_STATE, chosen: new Map([['sector', new Set(['medicine'])]]) });
  expect(unknown).toEqual(expect.arrayContaining(['sector=forestry', 'colour=red']));
});

test('no address makes it throw', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (search) => {
      expect(() => readState(search, FACETS)).not.toThrow();
    }),
  );
  expect(readState('?q=%E0%A4%A&page=99999999999999999999', FACETS).state.page).toBe(1);
});

test('choosing a value twice takes it back, and goes to the first page', () => {
  const once = toggled({ ...EMPTY_STATE, page: 4 }, 'sector', 'finance');
  expect(once.page).toBe(1);
  expect(toggled(once, 'sector', 'finance').chosen.size).toBe(0);
});
