import { isDeepStrictEqual } from 'node:util';
import type { Bilingual } from '../../diagnostics/diagnostic.ts';
import { cellOf } from '../cells.ts';
import type { CodecContext, InputCell } from '../codecs/codec.ts';
import { problems } from '../codecs/problems.ts';
import type { TableRecord } from '../columns/column.ts';
import { ENTRY_COLUMNS } from '../columns/entry-columns.ts';
import { setAt } from '../set-at.ts';
import { cellName } from '../sheet/workbook.ts';
import { valueAt } from '../../validate/data-values.ts';
import type { Grid } from './grid.ts';
import { isBlank, readRow } from './read-row.ts';
import type { RowFinding, RowPlan } from './row-plan.ts';

export interface RowPlans {
  readonly plans: readonly RowPlan[];
  /** Rows with one filled cell, which are titles or remarks; from 0. */
  readonly skipped: readonly number[];
}

/** What each row of a table would do to the entries of a catalogue. */
export function planRows(
  grid: Grid,
  records: readonly TableRecord[],
  context: CodecContext,
): RowPlans {
  const plans: RowPlan[] = [];
  const skipped: number[] = [];
  const planning: Planning = {
    grid,
    context,
    records: lookUps(records),
    taken: new Map(),
    above: undefined,
  };
  for (let row = grid.header.row + 1; row < grid.rows.length; row += 1) {
    const filled = (grid.rows[row] ?? []).filter((cell) => !isBlank(cell)).length;
    if (filled === 0) continue;
    if (filled === 1) skipped.push(row);
    else plans.push(planRow(row, planning));
  }
  return { plans, skipped };
}

interface Planning {
  readonly grid: Grid;
  readonly context: CodecContext;
  readonly records: LookUps;
  /** Ids of the rows so far. */
  readonly taken: Map<string, number>;
  /** Sector of the row above. */
  above: string | undefined;
}

interface LookUps {
  readonly byId: ReadonlyMap<string, TableRecord>;
  readonly byNumber: ReadonlyMap<string, TableRecord>;
  readonly byTitle: ReadonlyMap<string, TableRecord>;
}

function lookUps(records: readonly TableRecord[]): LookUps {
  const by = (keyOf: (record: TableRecord) => string) =>
    new Map(records.map((record) => [keyOf(record), record]));
  return {
    byId: by(({ id }) => id),
    byNumber: by(({ sector, zh }) => `${sector} ${String(zh['number'])}`),
    byTitle: by(({ sector, zh }) => `${sector} ${String(zh['title'])}`),
  };
}

const PERMANENT_ID = /^[a-z0-9]+(?:-[a-z0-9]+)*$/u;
const ID_LENGTH = { min: 3, max: 60 };

function planRow(row: number, planning: Planning): RowPlan {
  const { grid, context, taken } = planning;
  const cells = grid.rows[row] ?? [];
  const notes: RowFinding[] = [];
  const faults: RowFinding[] = [];
  const written = keysOf(row, planning, notes);
  const before = match(written, planning.records, notes);
  planning.above = before?.sector ?? written.sector;
  const id = before?.id ?? newId(written, planning, { notes, faults });
  const base: TableRecord = before ?? {
    ...{ id: id ?? '', sector: written.sector ?? '' },
    ...{ zh: EMPTY, body: {} },
  };
  const reading = readRow({ grid, row, before, base, context });
  let after = setAt(reading.after, ['id'], id ?? '') as TableRecord;
  if (after.sector === '' && written.sector !== undefined)
    after = { ...after, sector: written.sector };
  const findings = [...faults, ...reading.problems];
  if (id !== undefined) {
    const first = taken.get(id);
    if (first === undefined) taken.set(id, row);
    else
      findings.push({
        address: addressOf(grid, row, 'id'),
        message: problems.duplicateRow(id, first + 1),
      });
  }
  if (findings.length === 0) findings.push(...missingIn(after, before, { grid, row, context }));
  const isSame = before !== undefined && isDeepStrictEqual(after, before);
  return {
    ...{ row, cells, before, after },
    outcome: findings.length > 0 ? 'faulty' : isSame ? 'same' : before ? 'changed' : 'new',
    changes: before ? reading.changes : [],
    notes: [...notes, ...reading.notes],
    problems: findings,
  };
}

/** A new entry has every field that is a list, even where the table has no column for it. */
const EMPTY: TableRecord['zh'] = {
  ...{ targets: [], industry: [], basis: [], incentives: [] },
  ...{ thresholds: {}, premises: [], sources: [] },
};

interface Written {
  readonly id: string | undefined;
  readonly sector: string | undefined;
  readonly number: number | undefined;
  readonly title: string | undefined;
  readonly englishTitle: string | undefined;
}

/** What tells which entry a row is about. */
function keysOf(row: number, planning: Planning, notes: RowFinding[]): Written {
  const { grid, context } = planning;
  const read = (name: string): unknown => {
    const found = grid.header.columns.find(({ column }) => column.id === name);
    const cell: InputCell = found ? (grid.rows[row]?.[found.index] ?? null) : null;
    if (!found || isBlank(cell)) return undefined;
    const value = found.codec.read(cell, context);
    return 'value' in value ? value.value : undefined;
  };
  const text = (name: string): string | undefined => {
    const value = read(name);
    return typeof value === 'string' ? value : undefined;
  };
  const id = text('id');
  const own = text('sector');
  const isLeftBlank = own === undefined && isBlank(cellAt(grid, row, 'sector'));
  const known = id === undefined ? undefined : planning.records.byId.get(id);
  const sector = own ?? known?.sector ?? (isLeftBlank ? planning.above : undefined);
  if (own === undefined && !known && sector !== undefined) {
    const name = context.choices.sector.find((one) => one.id === sector)?.name;
    const message: Bilingual = {
      zh: problems.sectorAbove(name?.zh ?? sector).zh,
      en: problems.sectorAbove(name?.en ?? sector).en,
    };
    notes.push({ address: addressOf(grid, row, 'sector'), message });
  }
  const number = read('number');
  return {
    ...{ id, sector, title: text('title_zh'), englishTitle: text('title_en') },
    number: typeof number === 'number' ? number : undefined,
  };
}

function match(written: Written, records: LookUps, notes: RowFinding[]): TableRecord | undefined {
  const { id, sector, number, title } = written;
  if (id !== undefined) return records.byId.get(id);
  const numbered =
    number === undefined ? undefined : records.byNumber.get(`${sector ?? ''} ${number}`);
  if (numbered) notes.push({ message: problems.matchedByNumber(numbered.id) });
  if (numbered || number !== undefined) return numbered;
  const titled = title === undefined ? undefined : records.byTitle.get(`${sector ?? ''} ${title}`);
  if (titled) notes.push({ message: problems.matchedByTitle(titled.id) });
  return titled;
}

interface Findings {
  readonly notes: RowFinding[];
  readonly faults: RowFinding[];
}

/** The id of a new entry: as written, or made of its English title. */
function newId(
  { id, sector, englishTitle }: Written,
  { records, taken }: Planning,
  { notes, faults }: Findings,
): string | undefined {
  if (sector === undefined) faults.push({ message: problems.noSector() });
  if (id !== undefined) {
    const isGood =
      PERMANENT_ID.test(id) && id.length >= ID_LENGTH.min && id.length <= ID_LENGTH.max;
    if (!isGood) faults.push({ header: ENTRY_COLUMNS[0]?.header, message: problems.badId(id) });
    return isGood ? id : undefined;
  }
  const made = slugOf(englishTitle ?? '');
  if (made.length < ID_LENGTH.min || records.byId.has(made) || taken.has(made)) {
    faults.push({ header: ENTRY_COLUMNS[0]?.header, message: problems.noId() });
    return undefined;
  }
  notes.push({ message: problems.madeId(made) });
  return made;
}

function slugOf(title: string): string {
  return title
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^a-z0-9]+/gu, '-')
    .slice(0, ID_LENGTH.max)
    .replace(/^-+|-+$/gu, '');
}

interface Place {
  readonly grid: Grid;
  readonly row: number;
  readonly context: CodecContext;
}

/** Required fields that would be left without a value, and half an English text. */
function missingIn(
  after: TableRecord,
  before: TableRecord | undefined,
  { grid, row, context }: Place,
): RowFinding[] {
  const findings = ENTRY_COLUMNS.filter(
    (column) =>
      column.required &&
      cellOf(column, after, context) === undefined &&
      (!before || cellOf(column, before, context) !== undefined),
  ).map(({ id, header }): RowFinding => ({
    ...{ address: addressOf(grid, row, id), header },
    message: problems.required(header),
  }));
  const { en, body } = after;
  const hasEnglish = en !== undefined || (body.en ?? '') !== '';
  const prose = ['title', 'summary'].map((key) => valueAt(en, [key]));
  if (hasEnglish && prose.some((one) => one === undefined)) {
    findings.push({
      address: addressOf(grid, row, 'title_en'),
      message: problems.englishIncomplete(),
    });
  }
  return findings;
}

function cellAt(grid: Grid, row: number, id: string): InputCell {
  const index = grid.header.columns.find(({ column }) => column.id === id)?.index;
  return index === undefined ? null : (grid.rows[row]?.[index] ?? null);
}

/** Where the cell of a field stands; `undefined` when the table has no such column. */
export function addressOf(grid: Grid, row: number, id: string): string | undefined {
  const index = grid.header.columns.find(({ column }) => column.id === id)?.index;
  return index === undefined ? undefined : cellName(row, index);
}
