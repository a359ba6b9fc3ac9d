import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseDocument, stringify } from 'yaml';
import { locator, spanWithin, textValues } from '../../../src/core/parse/locate.ts';

const TEXT = `title: 疫苗
chain: { stage: midstream }
list:
  - code: "2762"
    name: 制造
long: |
  第一行
  第二行，第一行
`;

function shownAt(path: (string | number)[], part?: 'key' | 'value'): string {
  const { start, end } = locator(parseDocument(TEXT), 0)(path, part);
  return TEXT.slice(start, end);
}

describe('locator', () => {
  test.each([
    [['title'], 'value', '疫苗'],
    [['title'], 'key', 'title'],
    [['chain', 'stage'], 'value', 'midstream'],
    [['list', 0, 'code'], 'value', '"2762"'],
    [['list', 0, 'code'], 'key', 'code'],
    [['chain', 'action'], 'value', 'chain'],
    [['nothing'], 'value', 'title'],
    [[], 'value', 'title'],
    [['title', 'below'], 'value', 'title'],
    [['__proto__'], 'value', 'title'],
  ] as const)('%j %s', (path, part, expected) => {
    expect(shownAt([...path], part)).toBe(expected);
  });

  test('a missing field of a list item is told at the item', () => {
    expect(shownAt(['list', 0, 'level'])).toContain('code: "2762"');
  });

  test('never leaves the text, whatever the data and the path', () => {
    const step = fc.oneof(fc.string({ maxLength: 3 }), fc.nat(3));
    const key = fc.string({ minLength: 1, maxLength: 3 });
    fc.assert(
      fc.property(
        fc.dictionary(key, fc.jsonValue({ maxDepth: 3 })),
        fc.array(step, { maxLength: 5 }),
        fc.nat(50),
        (data, path, offset) => {
          const text = stringify(data);
          const locate = locator(parseDocument(text), offset);
          for (const part of ['key', 'value'] as const) {
            const { start, end } = locate(path, part);
            expect(start).toBeGreaterThanOrEqual(offset);
            expect(end).toBeGreaterThanOrEqual(start);
            expect(end).toBeLessThanOrEqual(offset + text.length);
          }
        },
      ),
    );
  });
});

describe('textValues', () => {
  const values = textValues(parseDocument(TEXT), TEXT, 0);

  test('gives every string in the order of the file', () => {
    expect(values.map(({ path }) => path.join('.'))).toEqual([
      'title',
      'chain.stage',
      'list.0.code',
      'list.0.name',
      'long',
    ]);
    expect(values.map(({ delimited }) => delimited)).toEqual([false, false, true, false, true]);
  });

  test.each([
    ['title', '苗'],
    ['list.0.code', '76'],
    ['long', '第二行'],
  ])('finds a part of %s where it stands', (path, part) => {
    const value = values.find((one) => one.path.join('.') === path);
    if (!value) throw new Error(path);
    const at = value.value.indexOf(part);
    const { start, end } = spanWithin(value, at, at + part.length);
    expect(TEXT.slice(start, end)).toBe(part);
  });

  test('tells the second of two equal parts from the first', () => {
    const value = values.find(({ path }) => path[0] === 'long');
    if (!value) throw new Error('long');
    const { start } = spanWithin(value, value.value.lastIndexOf('第一行'), value.value.length - 1);
    expect(start).toBe(TEXT.lastIndexOf('第一行'));
  });
});
