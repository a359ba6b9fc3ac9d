import { expect, test } from 'vitest';
import { oncePerText } from '../../../../src/core/views/parts/once-per-text.ts';

test('makes what follows from a text once', () => {
  const asked: string[] = [];
  const length = oncePerText((text) => {
    asked.push(text);
    return text.length;
  });
  expect(['园区', '', '园区', ''].map(length)).toEqual([2, 0, 2, 0]);
  expect(asked).toEqual(['园区', '']);
});

test('is right when there are more texts than it keeps', () => {
  const upper = oncePerText((text) => text.toUpperCase(), 2);
  expect(['a', 'b', 'c', 'd', 'a', 'c'].map(upper)).toEqual(['A', 'B', 'C', 'D', 'A', 'C']);
});
