import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readCompareState, writeCompareState } from '../../src/shelf/compare-state.ts';

const id = fc.stringMatching(/^[a-z0-9]+(?:-[a-z0-9]+)*$/u);

describe('the address of the comparison', () => {
  it('is read as it was written', () => {
    const states = fc.record({
      ids: fc.uniqueArray(id, { maxLength: 4 }),
      onlyDifferences: fc.boolean(),
    });
    fc.assert(
      fc.property(states, fc.webQueryParameters(), (state, before) => {
        const search = writeCompareState(state, `?${before}`);
        expect(readCompareState(search)).toEqual({ state, repeated: [], excess: [] });
      }),
      { numRuns: 30 },
    );
  });

  it('keeps the list that the address carries', () => {
    const state = { ids: ['a', 'b'], onlyDifferences: true };
    expect(writeCompareState(state, '?entries=x&list=p,q')).toBe('?list=p,q&entries=a,b&diff=1');
    expect(writeCompareState({ ids: [], onlyDifferences: false }, '?entries=x')).toBe('');
  });

  it('tells of the fifth entry and of one named twice', () => {
    const read = readCompareState('?entries=a,b,a,c,d,e,f');
    expect(read.state.ids).toEqual(['a', 'b', 'c', 'd']);
    expect(read.repeated).toEqual(['a']);
    expect(read.excess).toEqual(['e', 'f']);
  });

  it('never throws', () => {
    fc.assert(
      fc.property(fc.string(), (search) => {
        expect(readCompareState(search).state.ids.length).toBeLessThanOrEqual(4);
      }),
    );
  });
});
