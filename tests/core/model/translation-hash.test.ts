import { expect, test } from 'vitest';
import { translationHash } from '../../../src/core/model/translation-hash.ts';

const TEXT = { title: '疫苗', aliases: ['CGT'], summary: '摘要。', body: '第一行\n第二行\n' };

test('is twelve hex digits, the same for the same text', () => {
  expect(translationHash(TEXT)).toMatch(/^[0-9a-f]{12}$/u);
  expect(translationHash({ ...TEXT })).toBe(translationHash(TEXT));
});

test('line ends and blank edges do not count', () => {
  const other = { ...TEXT, title: ' 疫苗 ', body: '\r\n第一行\r\n第二行\r\n\r\n' };
  expect(translationHash(other)).toBe(translationHash(TEXT));
});

test.each([
  { title: '疫苗2' },
  { aliases: ['CAR-T'] },
  { aliases: [] },
  { summary: '摘要' },
  { legalText: '原文' },
  { offers: ['厂房'] },
  { asks: ['注册证'] },
  { body: '第一行' },
])('changes with %j', (change) => {
  expect(translationHash({ ...TEXT, ...change })).not.toBe(translationHash(TEXT));
});

test('texts do not run into one another', () => {
  const one = translationHash({ title: 'ab', summary: 'c', body: '' });
  expect(translationHash({ title: 'a', summary: 'bc', body: '' })).not.toBe(one);
});
