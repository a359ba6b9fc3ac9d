import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { balanceText, textWidth, wrapText } from '../../../../src/core/views/chain/text-lines.ts';

const words = fc.string({
  unit: fc.constantFrom('药', '新', '，', '（', '）', 'a', 'W', 'CDMO', ' ', '-', '2', '“', '”'),
  maxLength: 60,
});

describe('textWidth', () => {
  it('counts a Chinese character as one em and others as less', () => {
    expect(textWidth('疫苗')).toBe(2);
    expect(textWidth('il')).toBeLessThan(1);
    expect(textWidth('W')).toBeGreaterThan(textWidth('a'));
  });
});

describe('wrapText', () => {
  it('breaks Chinese between characters and English between words', () => {
    expect(wrapText('细胞与基因治疗药物研发', 6)).toEqual(['细胞与基因治', '疗药物研发']);
    expect(wrapText('Cell and gene therapy', 6)).toEqual(['Cell and', 'gene', 'therapy']);
  });

  it('begins no line with a closing mark and ends none with an opening one', () => {
    expect(wrapText('新药、疫苗', 2)).toEqual(['新', '药、', '疫苗']);
    expect(wrapText('新药（疫苗）', 3)).toEqual(['新药', '（疫', '苗）']);
  });

  it('cuts a word that is longer than a line', () => {
    expect(wrapText('abcdefghij', 3).every((line) => textWidth(line) <= 3)).toBe(true);
  });

  it('keeps every character and never exceeds the width', () => {
    fc.assert(
      fc.property(words, fc.integer({ min: 3, max: 20 }), (text, most) => {
        const lines = wrapText(text, most);
        expect(lines.join('').replaceAll(' ', '')).toBe(text.replaceAll(' ', ''));
        for (const line of lines) expect(textWidth(line)).toBeLessThanOrEqual(most);
      }),
    );
  });
});

describe('balanceText', () => {
  it('leaves no lonely character', () => {
    expect(balanceText('化学创新药与改良型新药研发及生产', 15)).toEqual([
      '化学创新药与改良',
      '型新药研发及生产',
    ]);
  });

  it('needs no more lines than plain wrapping', () => {
    fc.assert(
      fc.property(words, fc.integer({ min: 3, max: 20 }), (text, most) => {
        expect(balanceText(text, most)).toHaveLength(wrapText(text, most).length);
      }),
    );
  });
});
