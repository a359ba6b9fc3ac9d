import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { shortlistCsv, toCsv } from '../../src/shelf/csv.ts';
import { GROUPS, sampleFacts } from './sample-facts.ts';

/** RFC 4180, every field in quotes. */
function parseCsv(text: string): string[][] {
  return text
    .split(/(?<=")\r\n/u)
    .filter((row) => row !== '')
    .map((row) =>
      [...row.matchAll(/"((?:[^"]|"")*)"(?:,|$)/gsu)].map(([, field = '']) =>
        field.replaceAll('""', '"'),
      ),
    );
}

describe('toCsv', () => {
  it('is read back field by field', () => {
    const field = fc
      .string({ unit: 'grapheme' })
      .filter((text) => !/^\s*[=+\-@＝＋－＠]/u.test(text));
    const row = fc.array(
      field.filter((text) => !text.includes('\r\n')),
      { minLength: 1, maxLength: 5 },
    );
    fc.assert(
      fc.property(fc.array(row, { minLength: 1 }), (rows) => {
        expect(parseCsv(toCsv(rows))).toEqual(rows);
      }),
    );
  });

  it.each(['=1+1', '+86', '-5', '@SUM(A1)', '\t=1', ' =HYPERLINK("x")', '＝1'])(
    'makes no formula of %j',
    (text) => {
      expect(toCsv([[text]])).toMatch(/^"'/u);
    },
  );
});

describe('shortlistCsv', () => {
  it('has a byte order mark, CRLF, a column a row that is filled, and says what is an example', () => {
    const text = shortlistCsv({
      entries: [
        sampleFacts('vaccines', {
          class: [{ text: '鼓励类' }],
          targets: [{ text: '世界500强' }, { text: '“链主”, 龙头' }],
          minInvestment: [{ text: '≥\u00A05,000万元', sample: true, note: '来源' }],
        }),
        sampleFacts('generics', { class: [{ text: '目录', mark: '已废止' }] }),
      ],
      groups: GROUPS,
      language: 'zh',
      words: { number: '编号', title: '条目', address: '网址', sample: '示例' },
      addressOf: (id) => `https://example.org/entries/${id}.html`,
    });
    expect(text).toBe(
      '\uFEFF"编号","条目","类别","瞄向","投资额","网址"\r\n' +
        '"M-01","条目vaccines","鼓励类","世界500强\n“链主”, 龙头","≥\u00A05,000万元 [示例]","https://example.org/entries/vaccines.html"\r\n' +
        '"M-01","条目generics","目录 [已废止]","","","https://example.org/entries/generics.html"\r\n',
    );
  });
});
