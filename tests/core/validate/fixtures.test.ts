import { expect, test } from 'vitest';
import { ALL_KINDS } from '../../../src/core/validate/kinds.ts';
import { BUILT_CASES } from '../../helpers/built-cases.ts';
import { BASE, findingsOf, fixtureCases } from '../../helpers/fixture-cases.ts';

const CASES = [...fixtureCases(), ...BUILT_CASES];

test('the base of the fixtures is sound', async () => {
  expect(await findingsOf(BASE)).toEqual([]);
});

test.each(CASES)('$name: every marked line is reported and nothing else', async (one) => {
  const found = await findingsOf(one.files);
  expect(found.toSorted()).toEqual(one.expected.toSorted());
});

test('every sort of finding has a marked line', () => {
  const marked = new Set(
    CASES.flatMap(({ expected }) => expected.map((line) => line.split(' ')[1])),
  );
  const without = ALL_KINDS.map(({ code }) => code).filter((code) => !marked.has(code));
  expect(without).toEqual([]);
});
