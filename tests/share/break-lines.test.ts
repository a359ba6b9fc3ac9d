import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { breakLines, shortened } from '../../src/share/break-lines.ts';
import { textWidth } from '../../src/core/views/parts/found.ts';

const room = (width: number, lines: number) => ({ width, lines, widthOf: textWidth });

describe('breakLines', () => {
  it('breaks Chinese between words, not within them', () => {
    expect(breakLines('重大疾病防治疫苗与新型疫苗', room(16, 2))).toEqual([
      '重大疾病防治',
      '疫苗与新型疫苗',
    ]);
  });

  it('makes lines of about the same length', () => {
    expect(breakLines('one two three four five six', room(22, 2))).toEqual([
      'one two three',
      'four five six',
    ]);
  });

  it('begins no line with a closing mark', () => {
    expect(breakLines('先进封装（系统级）、光电子', room(14, 3))?.slice(1).join()).not.toMatch(
      /(?:^|,)[）、]/u,
    );
  });

  it('says when the text does not fit', () => {
    expect(breakLines('one two three four', room(5, 2))).toBeUndefined();
    expect(breakLines('immeasurable', room(5, 2))).toBeUndefined();
  });

  it('keeps every word of what fits, within the width', () => {
    const word = fc.stringMatching(/^[a-z]{1,8}$/u);
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 12 }), (words) => {
        const text = words.join(' ');
        const lines = breakLines(text, room(20, 20));
        expect(lines?.join(' ')).toBe(text);
        for (const line of lines ?? []) expect(line.length).toBeLessThanOrEqual(20);
      }),
    );
  });
});

describe('shortened', () => {
  it('keeps what fits and marks the rest', () => {
    expect(shortened('one two three four five', room(9, 1))).toEqual(['one two…']);
  });
});
