import { hash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { lateText, TextsByPath } from '../../../src/core/read/late-text.ts';

const bytes = new TextEncoder().encode('\uFEFF标题：疫苗\n');

describe('lateText', () => {
  it('has the text and the hash of the bytes, whichever is asked for first', () => {
    const sum = hash('sha1', bytes);
    const one = lateText({ path: 'a.md' }, bytes);
    expect([one.hash, one.text]).toEqual([sum, '\uFEFF标题：疫苗\n']);
    const other = lateText({ path: 'a.md' }, bytes);
    expect([other.text, other.hash]).toEqual(['\uFEFF标题：疫苗\n', sum]);
  });

  it('decodes a part of a larger piece of memory alone', () => {
    const large = new Uint8Array([65, ...bytes, 66]);
    expect(lateText({}, large.subarray(1, -1)).text).toBe('\uFEFF标题：疫苗\n');
  });

  it('keeps text and hash in a copy', () => {
    const copy = structuredClone(lateText({ path: 'a.md' }, bytes));
    expect(copy).toEqual({ path: 'a.md', text: '\uFEFF标题：疫苗\n', hash: hash('sha1', bytes) });
  });
});

describe('TextsByPath', () => {
  it('reads as a map of texts by path', () => {
    const texts = new TextsByPath([
      { path: 'a.md', text: '甲' },
      { path: 'b.md', text: '乙' },
    ]);
    const plain = new Map([
      ['a.md', '甲'],
      ['b.md', '乙'],
    ]);
    expect(new Map(texts)).toEqual(plain);
    expect([texts.size, texts.get('b.md'), texts.get('c.md')]).toEqual([2, '乙', undefined]);
    expect([texts.has('a.md'), texts.has('c.md')]).toEqual([true, false]);
    expect([...texts.keys(), ...texts.values()]).toEqual(['a.md', 'b.md', '甲', '乙']);
    const seen: unknown[] = [];
    texts.forEach((text, path, all) => seen.push([path, text, all === texts]));
    expect(seen).toEqual([
      ['a.md', '甲', true],
      ['b.md', '乙', true],
    ]);
  });
});
