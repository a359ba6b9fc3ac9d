import { expect, test } from 'vitest';
import { markShared, SHARED } from '../../../../src/core/views/parts/shared-part.ts';

test('a shared part has a number of its own that nothing else sees', () => {
  const [a, b] = [{ id: 'a' }, { id: 'a' }];
  expect(markShared(a)).toBe(a);
  expect(SHARED in a).toBe(true);
  markShared(b);
  expect(a).toEqual(b);
  expect(JSON.stringify(a)).toBe('{"id":"a"}');
  expect(SHARED in { ...a }).toBe(false);
  expect(Reflect.get(a, SHARED)).not.toBe(Reflect.get(b, SHARED));
});

test('a part that is marked keeps its number, and words have none', () => {
  const part = markShared(['x']);
  const number: unknown = Reflect.get(part, SHARED);
  expect(Reflect.get(markShared(part), SHARED)).toBe(number);
  for (const word of ['words', 5, undefined]) expect(markShared<unknown>(word)).toBe(word);
});
