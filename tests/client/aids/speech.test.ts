import fc from 'fast-check';
import { expect, test } from 'vitest';
import { speechPieces } from '../../../src/client/aids/speech.ts';

test('a text is read in pieces that end with a sentence', () => {
  expect(speechPieces('疫苗。须持证！\n联系窗口\n')).toEqual(['疫苗。 须持证！ 联系窗口']);
  const long = '面向重大疾病防治的疫苗研发与生产。'.repeat(20);
  for (const piece of speechPieces(long)) {
    expect(piece.endsWith('。')).toBe(true);
    expect(piece.length).toBeLessThan(200);
  }
});

test('nothing of a text is lost', () => {
  fc.assert(
    fc.property(fc.stringMatching(/^[a-z疫苗。！.\n ]{0,400}$/u), (text) => {
      const letters = (one: string): string => one.replace(/[\s。！.]/gu, '');
      expect(letters(speechPieces(text).join(''))).toBe(letters(text));
    }),
  );
});
