import fc from 'fast-check';
import { expect, test } from 'vitest';
import { WHOLE_FOLD_TABLE } from '../../src/core/index/tables.ts';
import { folder } from '../../src/finder/fold.ts';
import { markForms, type Piece, snippet } from '../../src/finder/snippet.ts';

const fold = folder(WHOLE_FOLD_TABLE);
const shown = (pieces: readonly Piece[] | undefined): string =>
  (pieces ?? []).map(({ text, marked }) => (marked ? `[${text}]` : text)).join('');

test.each([
  ['海口國家高新區', ['高新区'], '海口國家[高新區]'],
  ['ＣＡＲ－Ｔ细胞', ['car-t'], '[ＣＡＲ－Ｔ]细胞'],
  ['Batteries and more', ['battery'], '[Batteries] and more'],
  ['high-tech zones', ['high-tech', 'zone'], '[high-tech] [zones]'],
  ['亚洲亚洲亚', ['亚洲亚'], '[亚洲亚洲亚]'],
  ['vaccination', ['vac'], '[vaccination]'],
  ['没有', ['别的', ''], '没有'],
])('%s with %j', (text, forms, expected) => {
  expect(shown(markForms(text, forms, fold))).toBe(expected);
});

test('the first place is shown with what is around it', () => {
  const text = `${'前'.repeat(100)}疫苗${'后'.repeat(100)}`;
  expect(shown(snippet(text, ['疫苗'], { length: 30, fold }))).toBe(
    `…${'前'.repeat(10)}[疫苗]${'后'.repeat(18)}…`,
  );
});

test('the end of a text is filled up from before', () => {
  const text = `${'前'.repeat(100)}疫苗`;
  expect(shown(snippet(text, ['疫苗'], { length: 30, fold }))).toBe(`…${'前'.repeat(28)}[疫苗]`);
});

test('words are not cut', () => {
  const text = 'Manufacturers of sophisticated vaccines established internationally';
  expect(shown(snippet(text, ['vaccine'], { length: 20, fold }))).toBe(
    '…sophisticated [vaccines]…',
  );
});

test('there is none where nothing was found', () => {
  expect(snippet('疫苗', ['厂房'], { length: 30, fold })).toBeUndefined();
  expect(snippet('', ['厂房'], { length: 30, fold })).toBeUndefined();
});

test('the pieces make up the text, and no character of two units is cut', () => {
  const words = fc.array(fc.constantFrom('疫苗', '𠮷', 'vaccine ', '，', '前后', '😀'), {
    maxLength: 40,
  });
  fc.assert(
    fc.property(words, fc.integer({ min: 1, max: 40 }), (parts, length) => {
      const text = parts.join('');
      expect(
        markForms(text, ['疫苗', 'vaccine'], fold)
          .map((one) => one.text)
          .join(''),
      ).toBe(text);
      const cut = (snippet(text, ['疫苗'], { length, fold }) ?? []).map((one) => one.text).join('');
      expect(cut.isWellFormed()).toBe(true);
    }),
  );
});
