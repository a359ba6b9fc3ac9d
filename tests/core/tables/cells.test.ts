import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cellOf, codecContext, partOf } from '../../../src/core/tables/cells.ts';
import { cleanText } from '../../../src/core/tables/codecs/codec.ts';
import type { Column, TableRecord } from '../../../src/core/tables/columns/column.ts';
import { ENTRY_COLUMNS } from '../../../src/core/tables/columns/entry-columns.ts';
import { withPart } from '../../../src/core/tables/intake/read-row.ts';
import { entryRecords, recordOf } from '../../../src/core/tables/records.ts';
import { entrySchema } from '../../../src/core/validate/schemas/entry.ts';
import { INDICATOR_IDS, INDICATORS } from '../../../src/core/model/thresholds.ts';
import { compileCatalogue } from '../../../src/core/pipeline.ts';
import { TODAY } from '../../helpers/fixture-cases.ts';
import { memoryFolder } from '../../helpers/memory-folder.ts';
import { OFFICE_CATALOGUE } from '../../helpers/office-desk.ts';

const compiled = await compileCatalogue({ folder: memoryFolder(OFFICE_CATALOGUE), today: TODAY });
const { catalogue } = compiled;
if (!catalogue) throw new Error('the catalogue of the office is not sound');
const context = codecContext(catalogue, 'zh');
const records = entryRecords(compiled.sources);
const full = records.find(({ id }) => id === 'blood-products');
const fallback = full ?? { id: '', sector: '', zh: {}, body: {} };

/** A record put together anew from its cells. */
function throughCells(record: TableRecord, locale: 'zh' | 'en'): TableRecord {
  const own = { ...context, locale };
  const empty: TableRecord = { id: '', sector: '', zh: { thresholds: {} }, body: {} };
  return ENTRY_COLUMNS.reduce((made, column) => {
    const cell = cellOf(column, record, own);
    if (cell === undefined) return column.blank ? withPart(made, column, column.blank) : made;
    const read = column.codec.read(cell, own);
    if ('problem' in read) throw new Error(`${column.id}: ${read.problem.en}`);
    return withPart(made, column, read.value);
  }, empty);
}

/** Without what tables do not hold, and with texts as cells have them. */
function comparable(record: TableRecord): unknown {
  const { translationOf: _hash, ...en } = record.en ?? {};
  const clean = (body: string | undefined): string | undefined => body && cleanText(body);
  const body = { zh: clean(record.body.zh), en: clean(record.body.en) };
  return JSON.parse(JSON.stringify({ ...record, en: record.en && en, body }));
}

describe('the table of columns', () => {
  it('has a column for every field of an entry', () => {
    const roots = new Set(
      ENTRY_COLUMNS.filter(({ path }) => path[0] === 'zh').map(({ path }) => path[1]),
    );
    expect(Object.keys(entrySchema.shape).filter((key) => !roots.has(key))).toEqual([]);
    const ids = ENTRY_COLUMNS.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it.each(['zh', 'en'] as const)('makes the same record of its cells in %s', (locale) => {
    for (const record of records) {
      expect(comparable(throughCells(record, locale))).toEqual(comparable(record));
    }
  });

  it('shows the same of a compiled entry, but for what is for staff', () => {
    for (const entry of catalogue.entries) {
      const record = records.find(({ id }) => id === entry.id);
      for (const column of ENTRY_COLUMNS.filter(({ internal }) => !internal)) {
        const expected = record && cellOf(column, record, context);
        expect([column.id, cellOf(column, recordOf(entry), context)]).toEqual([
          column.id,
          expected,
        ]);
      }
    }
  });

  it('reads back whatever a field may hold', () => {
    const word = fc
      .string({ unit: 'grapheme', minLength: 1, maxLength: 12 })
      .map((text) => cleanText(text))
      .filter((text) => text !== '' && cleanText(text) === text && !/[\r\u0085]/u.test(text));
    const inline = word
      .map((text) => text.replace(/\s+/gu, ' ').trim())
      .filter((text) => text !== '');
    const date = fc.constantFrom('2026-11-02', '2027-01-31');
    const source = fc.record({
      title: inline,
      url: fc.constant('https://www.example.gov.cn/a?b=1'),
      checked: date,
    });
    const bound = fc
      .double({ min: 0, max: 1e6, noNaN: true })
      .map((value) => Number(value.toFixed(4)) || 0);
    const threshold = (unit: string) =>
      fc
        .record(
          {
            min: bound,
            max: bound,
            caseByCase: fc.constant(true),
            sample: fc.constant(true),
            source,
          },
          { requiredKeys: ['min'] },
        )
        .map((one) => ({ ...one, unit }));
    const generated = fc.record({
      title: word,
      summary: word,
      aliases: fc.array(inline, { minLength: 1, maxLength: 4 }),
      basis: fc.array(
        fc.record(
          {
            policy: fc.constant('structure-2024'),
            item: inline,
            investor: fc.constantFrom('domestic', 'foreign', 'both'),
          },
          { requiredKeys: ['policy', 'investor'] },
        ),
        { minLength: 1, maxLength: 3 },
      ),
      conflicts: fc.array(
        fc.record(
          {
            policy: fc.constant('structure-2024'),
            list: inline,
            investor: fc.constant('both'),
            result: fc.constantFrom('clear', 'near', 'pending'),
            items: fc.array(inline, { minLength: 1, maxLength: 3 }),
            checked: date,
            note: fc.record({ zh: inline, en: inline }),
          },
          { requiredKeys: ['policy', 'investor', 'result', 'checked'] },
        ),
        { minLength: 1, maxLength: 3 },
      ),
      sources: fc.array(source, { minLength: 1, maxLength: 3 }),
      thresholds: fc.record(
        Object.fromEntries(INDICATOR_IDS.map((id) => [id, threshold(INDICATORS[id].units[0])])),
        { requiredKeys: [] },
      ),
    });
    fc.assert(
      fc.property(generated, fc.constantFrom('zh' as const, 'en' as const), (fields, locale) => {
        const record: TableRecord = { ...fallback, zh: { ...fallback.zh, ...fields } };
        expect(comparable(throughCells(record, locale))).toEqual(comparable(record));
      }),
      { numRuns: 300 },
    );
  });

  it('never shows a value in a unit that is not its own', () => {
    const column = ENTRY_COLUMNS.find(({ id }) => id === 'min_investment_min') as Column;
    const zh = { ...fallback.zh, thresholds: { minInvestment: { min: 5, unit: '亿元' } } };
    expect(cellOf(column, { ...fallback, zh }, context)).toBe('5亿元');
    expect(partOf(column, { ...fallback, zh })).toBe('5亿元');
    expect(column.codec.read('5亿元', context)).toHaveProperty('problem');
  });
});
