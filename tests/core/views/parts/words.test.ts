import fc from 'fast-check';
import { expect, test } from 'vitest';
import { wordsOf } from '../../../../src/core/views/parts/words.zh.ts';

test('a title breaks between words, before 与 and after a mark', () => {
  expect(wordsOf('细胞与基因治疗药物研发及生产')).toEqual(
    '细胞|与基因|治疗|药物|研发|及生产'.split('|'),
  );
  expect(wordsOf('充汞式体温计、血压计生产')).toEqual('充汞式|体温计、|血压计|生产'.split('|'));
  expect(wordsOf('通过一致性评价的通用名药物')).toEqual(
    '通过|一致性|评价的|通用名|药物'.split('|'),
  );
});

test('a number keeps what follows it, Latin words their blank', () => {
  expect(wordsOf('目录（2026年本）')).toEqual(['目录', '（2026年本）']);
  expect(wordsOf('（含第1号修改单）')).toEqual(['（含第1号', '修改单）']);
  expect(wordsOf('QFLP与QDLP fund')).toEqual(['QFLP', '与QDLP ', 'fund']);
});

test('the words are the text', () => {
  fc.assert(
    fc.property(fc.stringMatching(/^[细胞与基因的等（）、，2026 a-z]*$/u), (text) => {
      expect(wordsOf(text).join('')).toBe(text);
    }),
  );
});
