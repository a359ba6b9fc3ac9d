import fc from 'fast-check';
import { expect, test } from 'vitest';
import { clausesOf } from '../../../../src/core/validate/text/clause-sums.ts';

const sums = (text: string): readonly string[] => clausesOf(text).map(({ sum }) => sum);

test('a clause is known by its characters, whatever blanks and widths it is set with', () => {
  expect(sums('疫苗研发及生产，30 万吨/年以下（A 类）')).toEqual(
    sums('疫苗 研发及生产；30万吨／年以下，Ａ类。'),
  );
  expect(sums('疫苗研发与生产')).not.toEqual(sums('疫苗研发及生产'));
});

test('tells where each clause stands', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom('疫苗', ' ', '，', '30 t', '（', '）')), (parts) => {
      const text = parts.join('');
      for (const clause of clausesOf(text)) {
        expect(text.slice(clause.start, clause.end).trim()).toBe(clause.text);
        expect(clause.sum).toMatch(/^[0-9a-f]{8}$/u);
      }
    }),
  );
});
