import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { pairBrackets } from '../../../../src/core/validate/text/brackets.ts';

const faults = (text: string) =>
  pairBrackets(text).faults.map(({ at, fault }) => `${at} ${text.charAt(at)} ${fault}`);

describe('pairBrackets', () => {
  test.each([
    ['（a（b）c）', []],
    ['（a)', []],
    ['《“〔【】〕”》', []],
    ['（a', ['0 （ unclosed']],
    ['词）', ['1 ） unopened']],
    ['）（', ['0 ） unopened', '1 （ unclosed']],
    ['（“a）', ['1 “ unclosed']],
    ['《（a》b）', ['1 （ unclosed', '5 ） unopened']],
    ['1）a；2）b', []],
    ['a) one, b) two', []],
    ['词)', ['1 ) unopened']],
  ])('%s', (text, expected) => {
    expect(faults(text)).toEqual(expected);
  });

  test('every bracket is in a pair, a fault or the mark of a list', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('（', '）', '(', ')', '“', '”', '文') }),
        (text) => {
          const { pairs, faults: left } = pairBrackets(text);
          const marks = text.replaceAll('文', '').length;
          expect(pairs.length * 2 + left.length).toBe(marks);
          for (const { open, close } of pairs) expect(open).toBeLessThan(close);
        },
      ),
    );
  });

  test('is not kept busy by thousands of brackets', () => {
    expect(pairBrackets('（'.repeat(100_000) + '》'.repeat(100_000)).faults).toHaveLength(200_000);
  });
});
