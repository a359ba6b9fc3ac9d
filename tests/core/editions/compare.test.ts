import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type CatalogueDiff,
  compareStates,
  type FactsById,
  isSame,
} from '../../../src/core/editions/compare.ts';
import { compareFacts, flattenFacts } from '../../../src/core/editions/fact-fields.ts';
import { anyFacts, anyState, sampleFacts } from '../../helpers/facts.ts';

/** A state as flat facts, which is what changes are told in. */
type Flat = ReadonlyMap<string, ReadonlyMap<string, unknown>>;

function flat(state: FactsById): Flat {
  return new Map(
    [...state].map(([id, facts]) => [
      id,
      new Map([...flattenFacts(facts)].map(([name, { value }]) => [name, value])),
    ]),
  );
}

/** The older state with the changes made to it. */
function patched(before: Flat, diff: CatalogueDiff): Flat {
  const after = new Map(before);
  for (const { id } of diff.removed) after.delete(id);
  for (const { id, facts } of diff.added) {
    for (const [key, value] of flat(new Map([[id, facts]]))) after.set(key, value);
  }
  for (const { id, fields, renumbered, after: now } of [...diff.changed, ...diff.shifted]) {
    const facts = new Map(after.get(id));
    for (const { name, after: value } of fields) {
      if (value === undefined) facts.delete(name);
      else facts.set(name, value);
    }
    if (renumbered) facts.set('number', now.number);
    after.set(id, facts);
  }
  return after;
}

const sorted = (state: Flat): unknown =>
  [...state]
    .map(([id, facts]) => [id, [...facts].sort(([a], [b]) => (a < b ? -1 : 1))])
    .sort(([a], [b]) => (String(a) < String(b) ? -1 : 1));

describe('compareStates', () => {
  it('finds nothing between a state and itself', () => {
    fc.assert(fc.property(anyState, (state) => isSame(compareStates(state, state))));
  });

  it('says all that makes the newer state of the older one', () => {
    fc.assert(
      fc.property(anyState, anyState, (before, after) => {
        const made = patched(flat(before), compareStates(before, after));
        expect(sorted(made)).toEqual(sorted(flat(after)));
      }),
    );
  });

  it('leads by two steps where one step leads', () => {
    fc.assert(
      fc.property(anyState, anyState, anyState, (a, b, c) => {
        const steps = patched(patched(flat(a), compareStates(a, b)), compareStates(b, c));
        expect(sorted(steps)).toEqual(sorted(patched(flat(a), compareStates(a, c))));
      }),
    );
  });

  it('adds up: what is there is new, changed, shifted or the same', () => {
    fc.assert(
      fc.property(anyState, anyState, (before, after) => {
        const { total, added, removed } = compareStates(before, after);
        expect(total).toBe(before.size + added.length - removed.length);
      }),
    );
  });

  it('counts a new number or address as no amendment', () => {
    const before = new Map([['vaccines', sampleFacts()]]);
    const after = new Map([['human-vaccines', sampleFacts({ number: 4 })]]);
    const diff = compareStates(before, after, new Map([['vaccines', 'human-vaccines']]));
    expect(diff).toMatchObject({ added: [], changed: [], removed: [] });
    expect(diff.shifted).toMatchObject([
      { id: 'human-vaccines', formerId: 'vaccines', renumbered: true, fields: [] },
    ]);
  });

  it('takes a link to a renamed entry for the same link', () => {
    const text = (id: string) => ({ body: { zh: `见[疫苗](entry:${id})` } });
    const before = new Map([['cdmo', sampleFacts(text('vaccines'))]]);
    const after = new Map([['cdmo', sampleFacts(text('human-vaccines'))]]);
    expect(isSame(compareStates(before, after, new Map([['vaccines', 'human-vaccines']])))).toBe(
      true,
    );
  });

  it('follows renames in a ring without end nowhere', () => {
    const before = new Map([['a', sampleFacts()]]);
    const ring = new Map([
      ['a', 'b'],
      ['b', 'a'],
    ]);
    expect(compareStates(before, new Map(), ring).removed).toHaveLength(1);
  });
});

describe('compareFacts', () => {
  it('matches rows by their key, whatever their place', () => {
    const one = { policy: 'a', investor: 'domestic' };
    const two = { policy: 'b', item: '2', investor: 'foreign' };
    const before = sampleFacts({ basis: [one, two] });
    const after = sampleFacts({ basis: [two, one] });
    expect(compareFacts(before, after)).toEqual([]);
  });

  it('tells a changed value of a row with old and new', () => {
    const before = sampleFacts();
    const after = sampleFacts({
      thresholds: [{ indicator: 'minInvestment', min: 8000, unit: '万元' }],
    });
    expect(compareFacts(before, after)).toEqual([
      {
        name: 'thresholds minInvestment',
        field: 'thresholds',
        key: 'minInvestment',
        before: { indicator: 'minInvestment', min: 5000, unit: '万元' },
        after: { indicator: 'minInvestment', min: 8000, unit: '万元' },
      },
    ]);
  });

  it('loses none of two rows with one key', () => {
    const row = { policy: 'a', investor: 'domestic' };
    const [before, after] = [sampleFacts({ basis: [row, row] }), sampleFacts({ basis: [row] })];
    expect(compareFacts(before, after)).toHaveLength(1);
  });

  it('is empty exactly for the same facts', () => {
    fc.assert(
      fc.property(anyFacts, anyFacts, (a, b) => {
        expect(compareFacts(a, b).length === 0).toBe(JSON.stringify(a) === JSON.stringify(b));
      }),
    );
  });
});
