import fc from 'fast-check';
import { expect, test } from 'vitest';
import { foldTableFor, WHOLE_FOLD_TABLE } from '../../src/core/index/tables.ts';
import { folder } from '../../src/finder/fold.ts';

const fold = folder(WHOLE_FOLD_TABLE);

test.each([
  ['高新區', '高新区'],
  ['標準廠房', '标准厂房'],
  ['臺灣', '台湾'],
  ['裏', '里'],
  ['⼈⼯智能', '人工智能'],
  ['２７６１', '2761'],
  ['ＣＡＲ－Ｔ', 'car-t'],
  ['CAR‑T', 'car-t'],
  ['Café', 'cafe'],
  ['（示例）', '(示例)'],
  ['“一区七园”', '"一区七园"'],
  ['「一区七园」，『二线』', '"一区七园",\'二线\''],
  ['Mei’an', "mei'an"],
  ['甲　乙', '甲 乙'],
])('%s is %s', (written, folded) => {
  expect(fold(written)).toBe(folded);
});

test.each(['沪', '欠', '予', '瓶', '研', '慎', '云'])(
  'the simplified %s stays what it is',
  (character) => {
    expect(fold(character)).toBe(character);
  },
);

const ODD = ['高區', '標準廠房', '臺', 'Ａ１（）', '“ ', 'é', '𠮷', 'ﬁ', 'İẞΣ', '—', '\uD842'];

test('one unit stays one unit, and folding twice is folding once', () => {
  const units = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.string({ unit: fc.constantFrom(...ODD) }),
  );
  fc.assert(
    fc.property(units, (text) => {
      const folded = fold(text);
      expect(folded).toHaveLength(text.length);
      expect(fold(folded)).toBe(folded);
    }),
  );
});

test('the table of a catalogue folds its characters as the whole table does', () => {
  const characters = new Set(fold('高新區標準廠房'));
  const small = folder(foldTableFor(characters));
  expect(small('高新區標準廠房')).toBe('高新区标准厂房');
  expect(small('臺')).toBe('臺');
});
