import { expect, test } from 'vitest';
import { sequenceDictionary } from '../../../src/core/index/sequences.ts';
import { VERIFY_FILES } from '../../../src/finder/format.ts';

const MANY = VERIFY_FILES + 1;
const dictionary = (texts: readonly string[]): ReturnType<typeof sequenceDictionary> =>
  sequenceDictionary(
    texts.map((text) => [text]),
    [...texts.keys()],
  );
const repeat = (text: string, count = MANY): string[] => Array.from({ length: count }, () => text);

test('every character has an entry, English none', () => {
  const keys = [...dictionary(['甲乙 abc', 'def']).keys()];
  expect(keys).toEqual(['甲', '乙']);
});

test('a pair has an entry when its characters share more files than are verified', () => {
  expect(dictionary(repeat('甲。乙', VERIFY_FILES)).has('甲。')).toBe(false);
  expect(dictionary(repeat('甲乙')).get('甲乙')).toHaveLength(MANY);
  // Apart everywhere: in no text, and so without entry.
  expect(dictionary(repeat('甲丙乙')).has('甲乙')).toBe(false);
});

test('a longer sequence has an entry where its halves stand apart somewhere, even an empty one', () => {
  const apart = dictionary(repeat('甲乙，乙丙'));
  expect(apart.get('甲乙丙')).toEqual([]);
  const mixed = dictionary([...repeat('甲乙，乙丙'), '甲乙丙']);
  expect(mixed.get('甲乙丙')).toEqual([MANY]);
  expect(dictionary(repeat('甲乙丙')).has('甲乙丙')).toBe(false);
});

test('so has one of any length', () => {
  const middle = '一二三四五六七八九十百千万';
  const texts = repeat(`甲${middle}，${middle}乙`);
  expect(dictionary(texts).get(`甲${middle}乙`)).toEqual([]);
});

test('parts of one file count once', () => {
  const texts = repeat('甲乙', 40);
  const inOneFile = sequenceDictionary(
    texts.map((text) => [text]),
    texts.map(() => 0),
  );
  expect(inOneFile.has('甲乙')).toBe(false);
});
