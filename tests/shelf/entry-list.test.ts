import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { entryIds, listText, moved, repeatedIds, withValue } from '../../src/shelf/entry-list.ts';

const id = fc.stringMatching(/^[a-z0-9]+(?:-[a-z0-9]+)*$/u);
/** Ids as a broken address may have them. */
const anyId = fc
  .string({ minLength: 1, unit: 'grapheme' })
  .filter((text) => !/[\s,，、;；\uD800-\uDFFF]/u.test(text));
const ids = fc.uniqueArray(fc.oneof(id, anyId));

describe('entryIds', () => {
  it('reads what is written, in the same order', () => {
    fc.assert(
      fc.property(ids, (list) => {
        const read = new URLSearchParams(`?entries=${listText(list)}`).get('entries') ?? '';
        expect(entryIds(read)).toEqual(list);
      }),
    );
  });

  it('takes commas and blanks of both scripts, and each id once', () => {
    expect(entryIds(' vaccines,cdmo-services，vaccines、 hydrogen；cdmo-services, ')).toEqual([
      'vaccines',
      'cdmo-services',
      'hydrogen',
    ]);
    expect(entryIds('')).toEqual([]);
  });

  it('tells what is named twice', () => {
    expect(repeatedIds('a,b,a,a,c,b')).toEqual(['a', 'b']);
    fc.assert(
      fc.property(ids, (list) => {
        expect(repeatedIds(list.join(','))).toEqual([]);
      }),
    );
  });
});

describe('withValue', () => {
  it('sets one value and leaves the others as they are', () => {
    expect(withValue('?q=%E7%96%AB&entries=a', 'entries', 'a,b')).toBe('?q=%E7%96%AB&entries=a,b');
    expect(withValue('', 'entries', 'a')).toBe('?entries=a');
    expect(withValue('?q=why?&entries=a', 'entries', 'b')).toBe('?q=why?&entries=b');
    expect(withValue('?entries=a', 'entries', undefined)).toBe('');
    expect(withValue('?list=a&entries=b', 'list', '')).toBe('?entries=b&list=');
  });

  it('is read back, whatever stood there before', () => {
    fc.assert(
      fc.property(fc.webQueryParameters(), ids, (query, list) => {
        const search = withValue(`?${query}`, 'entries', listText(list));
        expect(entryIds(new URLSearchParams(search).get('entries') ?? '')).toEqual(list);
        expect(withValue(search, 'entries', listText(list))).toBe(search);
      }),
      { numRuns: 30 },
    );
  });
});

describe('moved', () => {
  it('moves by one place and stops at the ends', () => {
    expect(moved(['a', 'b', 'c'], 'c', -1)).toEqual(['a', 'c', 'b']);
    expect(moved(['a', 'b', 'c'], 'a', -1)).toEqual(['a', 'b', 'c']);
    expect(moved(['a', 'b', 'c'], 'c', 5)).toEqual(['a', 'b', 'c']);
    expect(moved(['a', 'b'], 'x', 1)).toEqual(['a', 'b']);
  });

  it('loses nothing and can be taken back', () => {
    fc.assert(
      fc.property(fc.uniqueArray(id, { minLength: 2 }), fc.nat(), (list, seed) => {
        const at = seed % (list.length - 1);
        const one = list[at] ?? '';
        const there = moved(list, one, 1);
        expect([...there].sort()).toEqual([...list].sort());
        expect(moved(there, one, -1)).toEqual(list);
      }),
    );
  });
});
