import { colToLetter, type DataValidation, readXlsx, writeXlsx, type WriteSheet } from 'hucre';
import type { Cell, InputCell } from '../codecs/codec.ts';

/*
 * The only place that knows the library for spreadsheets. Its output has no time of writing in it
 * and is the same on every machine; strings stay strings, so that a cell can never be a formula.
 */

/** A sheet to be written: plain cells below a header. */
export interface Sheet {
  readonly name: string;
  readonly rows: readonly (readonly Cell[])[];
  /** Widths of the columns in characters. */
  readonly widths: readonly number[];
  /** Rows that stay in sight and are set apart. */
  readonly headRows?: number;
  /** Columns that stay in sight. */
  readonly headColumns?: number;
  /** Comments on the cells of the first row. */
  readonly comments?: readonly string[];
  /** Columns whose cells are text whatever is typed into them. */
  readonly textColumns?: ReadonlySet<number>;
  /** Allowed values: the column, and the range that lists them. */
  readonly lists?: readonly { readonly column: number; readonly range: string }[];
  readonly hidden?: boolean;
}

/** Characters that a cell may hold. */
export const CELL_LIMIT = 32_767;
/** Rows below the last one that lists and formats hold for, so that new rows have them too. */
const SPARE_ROWS = 500;
const TEXT_FORMAT = '@';
const AUTHOR = 'mulu';
const HEAD = {
  font: { bold: true },
  fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: 'E8EEF0' } },
  alignment: { vertical: 'center', wrapText: true },
} as const;

/** The bytes of a workbook (xlsx). */
export async function toWorkbook(sheets: readonly Sheet[], title: string): Promise<Uint8Array> {
  return writeXlsx({
    sheets: sheets.map(toSheet),
    properties: { title, creator: AUTHOR, created: EPOCH, modified: EPOCH },
    defaultFont: { name: '等线', size: 11 },
  });
}

/** Spreadsheets want a time: that of all files in our zips. */
const EPOCH = new Date(Date.UTC(1980, 0, 1));

function toSheet(sheet: Sheet): WriteSheet {
  const { name, rows, widths, headRows = 0, headColumns = 0, hidden = false } = sheet;
  const last = rows.length + SPARE_ROWS;
  const wrap = { vertical: 'top', wrapText: true } as const;
  return {
    ...{ name, hidden },
    columns: widths.map((width, column) => ({
      width,
      style: {
        alignment: wrap,
        ...(sheet.textColumns?.has(column) && { numFmt: TEXT_FORMAT }),
      },
    })),
    rows: rows.map((row) => row.map((cell) => cell ?? null)),
    cells: new Map(
      (rows[0] ?? []).map((value, column) => {
        const text = sheet.comments?.[column];
        const comment =
          text === undefined || text === '' ? {} : { comment: { author: AUTHOR, text } };
        return [
          `0,${column}`,
          { value: value ?? null, ...(headRows > 0 && { style: HEAD }), ...comment },
        ];
      }),
    ),
    ...((headRows > 0 || headColumns > 0) && {
      freezePane: { rows: headRows, columns: headColumns },
    }),
    dataValidations: (sheet.lists ?? []).map(({ column, range }): DataValidation => ({
      type: 'list',
      formula1: range,
      allowBlank: true,
      showErrorMessage: true,
      errorStyle: 'warning',
      range: `${colToLetter(column)}${headRows + 1}:${colToLetter(column)}${last}`,
    })),
  };
}

/** Cells of a sheet that were made one. Rows and columns count from 0. */
export interface Merge {
  readonly startRow: number;
  readonly startCol: number;
  readonly endRow: number;
  readonly endCol: number;
}

/** A sheet that was read. */
export interface ReadSheet {
  readonly name: string;
  readonly rows: readonly (readonly InputCell[])[];
  readonly merges: readonly Merge[];
  /** Formulas by `row,column`. */
  readonly formulas: ReadonlyMap<string, string>;
}

/** The visible sheets of a workbook. Throws when it is none. */
export async function readWorkbook(bytes: Uint8Array): Promise<ReadSheet[]> {
  const { sheets } = await readXlsx(bytes, {
    sheets: ({ hidden, veryHidden }) => !hidden && !veryHidden,
  });
  return sheets.map(({ name, rows, merges = [], cells }) => ({
    ...{ name, rows, merges },
    formulas: new Map(
      [...(cells ?? [])].flatMap(([key, { formula }]) =>
        formula ? [[key, formula] as const] : [],
      ),
    ),
  }));
}

/** `C17` of a column and a row that count from 0. */
export function cellName(row: number, column: number): string {
  return `${colToLetter(column)}${row + 1}`;
}
