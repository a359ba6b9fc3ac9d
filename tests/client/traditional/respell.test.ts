import { expect, test } from 'vitest';
import { shared } from '../../../src/client/traditional/respell.ts';
import { speller } from '../../../src/finder/traditional.ts';

const spell = speller({
  from: '发头机网',
  to: '發頭機網',
  words: [
    ['头发', '頭髮'],
    ['打印机', '印表機'],
    ['因特网', '網際網路'],
  ],
});

test('a word of which a part is marked keeps its spelling', () => {
  expect(shared(['护理头', '发', '的机器'], spell)).toEqual(['护理頭', '髮', '的機器']);
});

test('a word that grows lies where it begins', () => {
  expect(shared(['用因', '特网', ''], spell)).toEqual(['用網際網路', '', '']);
});

test('nothing is lost of what does not change', () => {
  expect(shared(['', 'A ', '，'], spell)).toEqual(['', 'A ', '，']);
});

test('quotation marks around a marked word become corners', () => {
  expect(shared(['没有“', '头发', '”，有“valley”'], spell)).toEqual([
    '没有「',
    '頭髮',
    '」，有“valley”',
  ]);
});
