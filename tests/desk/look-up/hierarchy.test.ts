import { expect, test } from 'vitest';
import { INDUSTRY_CODES } from '../../../src/core/industry/industry-codes.ts';
import { levelOf, pathOf, relationOf } from '../../../src/desk/look-up/hierarchy.ts';

test.each([
  ['C', 'section'],
  ['27', 'division'],
  ['276', 'group'],
  ['2761', 'class'],
])('%s is a %s', (code, level) => {
  expect(levelOf(code)).toBe(level);
});

test.each([
  ['2761', '2761', 'same'],
  ['276', '2761', 'below'],
  ['27', '2761', 'below'],
  ['C', '2761', 'below'],
  ['J', '2761', undefined],
  ['2761', '276', 'above'],
  ['2762', '2761', 'sibling'],
  ['2770', '2761', undefined],
  ['276', '277', undefined],
])('who asks for %s finds %s as %s', (asked, own, relation) => {
  expect(relationOf(asked, own, INDUSTRY_CODES)).toBe(relation);
});

test('a code is shown with all above it', () => {
  expect(pathOf('3415', INDUSTRY_CODES).map(({ code }) => code)).toEqual([
    'C',
    '34',
    '341',
    '3415',
  ]);
  expect(pathOf('J', INDUSTRY_CODES).map(({ code }) => code)).toEqual(['J']);
  expect(pathOf('9999', INDUSTRY_CODES)).toEqual([]);
});
