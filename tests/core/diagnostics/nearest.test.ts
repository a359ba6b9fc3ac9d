import { describe, expect, it } from 'vitest';
import { nearest } from '../../../src/core/diagnostics/nearest.ts';

const COMMANDS = ['check', 'build', 'dev', 'serve'];

describe('nearest', () => {
  it.each([
    ['chek', 'check'],
    ['CHECK', 'check'],
    ['biuld', 'build'],
    ['serv', 'serve'],
    ['ser', 'serve'],
    ['d', undefined],
    ['publish', undefined],
    ['', undefined],
  ])('of %j is %j', (typed, expected) => {
    expect(nearest(typed, COMMANDS)).toBe(expected);
  });
});
