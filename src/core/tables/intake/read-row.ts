import { isDeepStrictEqual } from 'node:util';
import { tableWords } from '../../i18n/tables.ts';
import { LOCALES } from '../../read/source-file.ts';
import { valueAt } from '../../validate/data-values.ts';
import { cellOf, partOf } from '../cells.ts';
import { cleanText, type CodecContext, type InputCell, type Read } from '../codecs/codec.ts';
import { problems } from '../codecs/problems.ts';
import type { Column, TableRecord } from '../columns/column.ts';
import { setAt } from '../set-at.ts';
import { CELL_LIMIT, cellName } from '../sheet/workbook.ts';
import type { Grid } from './grid.ts';
import type { HeaderColumn } from './header.ts';
import type { CellChange, RowFinding } from './row-plan.ts';

export interface RowReading {
  readonly after: TableRecord;
  readonly changes: CellChange[];
  readonly notes: RowFinding[];
  readonly problems: RowFinding[];
}

interface RowInput {
  readonly grid: Grid;
  /** From 0. */
  readonly row: number;
  readonly before: TableRecord | undefined;
  /** What is filled in: the record as it is, or an empty one. */
  readonly base: TableRecord;
  readonly context: CodecContext;
}

/** Puts the cells of a row into a record. Cells that say what the record says change nothing. */
export function readRow({ grid, row, before, base, context }: RowInput): RowReading {
  const cells = grid.rows[row] ?? [];
  const reading: RowReading = { after: base, changes: [], notes: [], problems: [] };
  let after = base;
  for (const { column, index, codec } of grid.header.columns) {
    if (column.id === 'id') continue;
    const cell = cells[index] ?? null;
    // One cell often stands for the rows below it: see `sectorAbove`.
    if (column.id === 'sector' && isBlank(cell)) continue;
    if (before && isAsWritten(cell, column, before, context)) continue;
    const address = cellName(row, index);
    const about = { address, header: column.header };
    const read = readCell(cell, { column, index, codec }, context);
    if ('problem' in read) {
      reading.problems.push({ ...about, message: read.problem });
      continue;
    }
    if (before && isDeepStrictEqual(read.value, partOf(column, before))) continue;
    if (cell === null && grid.formulas.has(`${row},${index}`)) {
      const formula = grid.formulas.get(`${row},${index}`) ?? '';
      reading.problems.push({ ...about, message: problems.formula(formula) });
      continue;
    }
    if (read.note) reading.notes.push({ ...about, message: read.note });
    after = withPart(after, column, read.value);
    const shown = {
      before: before && cellOf(column, before, context),
      after: cellOf(column, after, context),
    };
    if (shown.before !== shown.after) reading.changes.push({ address, column, ...shown });
  }
  return { ...reading, after };
}

function readCell(cell: InputCell, { column, codec }: HeaderColumn, context: CodecContext): Read {
  return isBlank(cell) ? { value: column.blank } : codec.read(cell, context);
}

/** The record with another value of a column. */
export function withPart(record: TableRecord, column: Column, part: unknown): TableRecord {
  const { path } = column;
  const value = column.withPart ? column.withPart(valueAt(record, path), part) : part;
  return setAt(record, path, value) as TableRecord;
}

export function isBlank(cell: InputCell): boolean {
  return cleanText(cell) === '';
}

/** Whether a cell is as export writes it, in one of the languages. */
function isAsWritten(
  cell: InputCell,
  column: Column,
  before: TableRecord,
  context: CodecContext,
): boolean {
  return LOCALES.some((locale) => {
    const shown = cellOf(column, before, { ...context, locale }) ?? '';
    const written = cleanText(cell);
    if (typeof shown === 'string' && shown.length > CELL_LIMIT) {
      return written === tableWords(locale).kept;
    }
    return written === cleanText(shown);
  });
}
