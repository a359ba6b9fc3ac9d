import type { Catalogue } from '../../src/core/model/catalogue.ts';
import { cellOf, codecContext } from '../../src/core/tables/cells.ts';
import type { Cell } from '../../src/core/tables/codecs/codec.ts';
import type { TableRecord } from '../../src/core/tables/columns/column.ts';
import { ENTRY_COLUMNS } from '../../src/core/tables/columns/entry-columns.ts';
import { entryRecords } from '../../src/core/tables/records.ts';
import { generateEntries } from './generate-catalogue.ts';
import { REAL_CATALOGUE } from './real-catalogue.ts';

/** What is wrong with a row, and what is expected to become of it. */
export const AILMENTS = {
  none: 'new',
  fullWidth: 'new',
  blankEdges: 'new',
  otherDate: 'new',
  numberCode: 'new',
  unitInCell: 'new',
  missingUnit: 'faulty',
  wrongUnit: 'faulty',
  wrongCode: 'faulty',
  wrongName: 'faulty',
  duplicateId: 'faulty',
  duplicateNumber: 'faulty',
  badId: 'faulty',
  unknownClass: 'faulty',
  noTitle: 'faulty',
  badDate: 'faulty',
} as const satisfies Record<string, 'new' | 'faulty'>;

export type Ailment = keyof typeof AILMENTS;

export interface DirtyTable {
  /** Title, blank row, header, then 200 rows of entries with blank rows and a remark among them. */
  readonly rows: readonly (readonly Cell[])[];
  /** Of the sector's cells, which one cell holds for all rows of it. Rows and columns from 0. */
  readonly merges: readonly {
    readonly startRow: number;
    readonly startCol: number;
    readonly endRow: number;
    readonly endCol: number;
  }[];
  readonly expected: Readonly<Record<'same' | 'changed' | 'new' | 'faulty', number>>;
  /** What is wrong with rows, by their number from 1. */
  readonly ailments: ReadonlyMap<number, Ailment>;
}

const TOTAL = 200;
const FULL = new Map(
  [...'0123456789'].map((digit, index) => [digit, '０１２３４５６７８９'[index] ?? '']),
);
const UNIT_COLUMN = 'investment_intensity_min';

/** A table as it comes from an office, made of a catalogue: every third entry of it was changed. */
export function dirtyTable(catalogue: Catalogue, sources: ReadonlyMap<string, string>): DirtyTable {
  const context = codecContext(catalogue, 'zh');
  const order = catalogue.sectors.map(({ id }) => id);
  const old = entryRecords(sources, order);
  const added = entryRecords(
    withoutLinks(generateEntries({ count: TOTAL - old.length, from: REAL_CATALOGUE })),
    order,
  );
  const columns = ENTRY_COLUMNS.filter(({ id }) => id !== 'sector' && id !== 'notes');
  const ids = ['sector', ...columns.map(({ id }) => id)];
  const shown = (record: TableRecord): Map<string, Cell> =>
    new Map(ENTRY_COLUMNS.map((column) => [column.id, cellOf(column, record, context)]));
  const expected = { same: 0, changed: 0, new: 0, faulty: 0 };
  const ailments = new Map<number, Ailment>();
  const rows: Cell[][] = [['海口高新区产业目录汇总表（各科室填报）'], [], head(ids)];
  const merges: { startRow: number; startCol: number; endRow: number; endCol: number }[] = [];
  const names = Object.keys(AILMENTS) as Ailment[];
  let count = 0;
  for (const sector of order) {
    const start = rows.length;
    for (const [index, record] of old.filter((one) => one.sector === sector).entries()) {
      const cells = shown(record);
      if (index % 3 === 0) cells.set('title_zh', `${String(cells.get('title_zh'))}甲`);
      // Every other row has lost its id and is found by its number.
      if (index % 2 === 1) cells.set('id', undefined);
      expected[index % 3 === 0 ? 'changed' : 'same'] += 1;
      rows.push(ids.map((id) => cells.get(id)));
    }
    for (const record of added.filter((one) => one.sector === sector)) {
      const ailment = names[count % names.length] ?? 'none';
      count += 1;
      const cells = shown({
        ...record,
        zh: { ...record.zh, number: Number(record.zh['number']) + 100 },
      });
      cells.set(UNIT_COLUMN, `${String(cells.get(UNIT_COLUMN) ?? 500)}万元/亩`);
      cells.set('investment_intensity_remarks', '示例');
      const first = rows[start]?.[ids.indexOf('id')];
      infect(cells, ailment, {
        firstId: String(first),
        firstNumber: rows[start]?.[ids.indexOf('number')],
      });
      expected[AILMENTS[ailment]] += 1;
      if (count % 40 === 0) rows.push([]);
      rows.push(ids.map((id) => cells.get(id)));
      ailments.set(rows.length, ailment);
    }
    merges.push({ startRow: start, startCol: 0, endRow: rows.length - 1, endCol: 0 });
    for (const row of rows.slice(start + 1)) if (row.length > 0) row[0] = undefined;
  }
  rows.push([], ['注：以上由各科室填报，十一月底前报齐。']);
  return { rows, merges, expected, ailments };
}

/** A link to a row that is not written would be a fault of its own. */
function withoutLinks(files: ReadonlyMap<string, string>): Map<string, string> {
  return new Map(
    [...files].map(([path, text]) => [path, text.replace(/\[([^\]]*)\]\(entry:[^)]*\)/gu, '$1')]),
  );
}

/** Headers as offices write them: without the unit in one, in English in another, one of their own. */
function head(ids: readonly string[]): Cell[] {
  const header = (id: string): string => {
    if (id === UNIT_COLUMN) return '固定资产投资强度下限';
    const column = ENTRY_COLUMNS.find((one) => one.id === id);
    if (id === 'reviewed') return ' Reviewed ';
    return column?.header.zh ?? id;
  };
  return [...ids.map(header), '招商负责人'];
}

interface Others {
  readonly firstId: string;
  readonly firstNumber: Cell;
}

function infect(
  cells: Map<string, Cell>,
  ailment: Ailment,
  { firstId, firstNumber }: Others,
): void {
  const put = (id: string, value: Cell): unknown => cells.set(id, value);
  const text = (id: string): string => String(cells.get(id) ?? '');
  switch (ailment) {
    case 'none':
      return;
    case 'fullWidth':
      put(
        'number',
        text('number').replace(/\d/gu, (digit) => FULL.get(digit) ?? digit),
      );
      put(
        UNIT_COLUMN,
        text(UNIT_COLUMN).replace(/\d/gu, (digit) => FULL.get(digit) ?? digit),
      );
      return;
    case 'blankEdges':
      put('title_zh', `　 ${text('title_zh')} \u00A0`);
      put('class', ` ${text('class')} `);
      return;
    case 'otherDate':
      put('reviewed', '2026年11月16日');
      put('published', '2026/11/2 9:00');
      return;
    case 'numberCode':
      put('industry_codes', 2762);
      put('industry_names', undefined);
      return;
    case 'unitInCell':
      put(UNIT_COLUMN, '1,500 万元/亩');
      return;
    case 'missingUnit':
      put(UNIT_COLUMN, 500);
      return;
    case 'wrongUnit':
      put(UNIT_COLUMN, '750元/平方米');
      return;
    case 'wrongCode':
      put('industry_codes', '2799');
      return;
    case 'wrongName':
      put('industry_codes', '2762');
      put('industry_names', '疫苗');
      return;
    case 'duplicateId':
      put('id', firstId);
      return;
    case 'duplicateNumber':
      put('number', firstNumber);
      return;
    case 'badId':
      put('id', `疫苗-${text('number')}`);
      return;
    case 'unknownClass':
      put('class', '支持类');
      return;
    case 'noTitle':
      put('title_zh', undefined);
      return;
    case 'badDate':
      put('reviewed', '去年年底');
      return;
  }
}
