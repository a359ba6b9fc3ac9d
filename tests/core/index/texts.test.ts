import fc from 'fast-check';
import { expect, test } from 'vitest';
import { packTexts } from '../../../src/core/index/texts.ts';
import { FIRST_CLAUSE } from '../../../src/finder/format.ts';
import { unpackText } from '../../../src/finder/unpack-text.ts';
import { documentOf } from '../../helpers/open-index.ts';

test('texts come out as they went in, also where they hold characters of private use', () => {
  const clause = fc.constantFrom(
    ...['园区提供厂房，', '不得转租。', 'The park offers it. ', '\uE000', '\uF8FF甲', '\n', '乙'],
  );
  const text = fc.array(clause, { maxLength: 12 }).map((clauses) => clauses.join(''));
  const both = fc.record({ zh: text, en: text });
  fc.assert(
    fc.property(fc.array(fc.record({ summary: both, body: both }), { maxLength: 20 }), (fields) => {
      const { clauses, files } = packTexts(fields.map(documentOf));
      fields.forEach((field, document) => {
        const file = files.findLast(({ first }) => first <= document);
        expect(file && unpackText(file.content, document - file.first, clauses)).toEqual(field);
      });
    }),
  );
});

test('a clause that stands often is written once', () => {
  const zh = '园区提供标准厂房，可以租用。';
  const { clauses, files } = packTexts(
    Array.from({ length: 5 }, () => documentOf({ body: { zh, en: '' } })),
  );
  expect(clauses).toEqual(['可以租用。', '园区提供标准厂房，']);
  const code = (index: number): string => String.fromCharCode(FIRST_CLAUSE + index);
  expect(files[0]?.content.body.zh[0]).toBe(code(1) + code(0));
});
