import { nearest } from '../../diagnostics/nearest.ts';
import { tableWords } from '../../i18n/tables.ts';
import { LOCALES } from '../../read/source-file.ts';
import { toHalfWidth } from '../../validate/text/full-width.ts';
import { cleanText, type Codec, type InputCell } from '../codecs/codec.ts';
import type { Column } from '../columns/column.ts';
import { ENTRY_COLUMNS } from '../columns/entry-columns.ts';

/** A column of a table that somebody sent, and the field that it holds. */
export interface HeaderColumn {
  readonly column: Column;
  /** From 0. */
  readonly index: number;
  /** How its cells are read, which depends on what its header says of the unit. */
  readonly codec: Codec;
}

export interface UnknownHeader {
  readonly index: number;
  readonly name: string;
  readonly near?: string | undefined;
}

export interface Header {
  /** From 0. */
  readonly row: number;
  readonly columns: readonly HeaderColumn[];
  readonly unknown: readonly UnknownHeader[];
  /** Of fields that a column to the left of them holds already. */
  readonly repeated: readonly UnknownHeader[];
}

/** Rows in which the header may stand: titles and notes come before it. */
const SEARCHED_ROWS = 20;
/** Known names that make a row the header. */
const ENOUGH = 3;

/** The row that names the columns; `undefined` when there is none. */
export function findHeader(rows: readonly (readonly InputCell[])[]): Header | undefined {
  let best: Header | undefined;
  for (const [row, cells] of rows.slice(0, SEARCHED_ROWS).entries()) {
    const header = readHeader(row, cells);
    if (header.columns.length > (best?.columns.length ?? ENOUGH - 1)) best = header;
  }
  return best;
}

function readHeader(row: number, cells: readonly InputCell[]): Header {
  const columns: HeaderColumn[] = [];
  const unknown: UnknownHeader[] = [];
  const repeated: UnknownHeader[] = [];
  for (const [index, cell] of cells.entries()) {
    const name = cleanText(cell).replaceAll('\n', ' ');
    if (name === '' || OWN.has(folded(name))) continue;
    const found = NAMES.get(folded(name));
    if (!found) unknown.push({ index, name, near: nearest(name, HEADERS) });
    else if (columns.some(({ column }) => column === found.column)) repeated.push({ index, name });
    else columns.push({ ...found, index });
  }
  return { row, columns, unknown, repeated };
}

/** Blanks, width of characters and case do not make another name. */
function folded(name: string): string {
  return toHalfWidth(name)
    .replace(/[\s*:]+/gu, '')
    .toLowerCase();
}

/** The column of reasons that we add ourselves. */
const OWN = new Set(LOCALES.map((locale) => folded(tableWords(locale).reason)));

const HEADERS = ENTRY_COLUMNS.flatMap(({ header }) => [header.zh, header.en]);

const NAMES: ReadonlyMap<string, Omit<HeaderColumn, 'index'>> = new Map(
  ENTRY_COLUMNS.flatMap((column) => {
    const { id, header, otherHeaders = [], codec, codecWithoutUnit } = column;
    const told = [id, header.zh, header.en, ...otherHeaders];
    const untold = codecWithoutUnit ? [header.zh, header.en].map(withoutUnit) : [];
    return [
      ...untold.map(
        (name) => [folded(name), { column, codec: codecWithoutUnit ?? codec }] as const,
      ),
      ...told.map((name) => [folded(name), { column, codec }] as const),
    ];
  }),
);

function withoutUnit(header: string): string {
  return header.replace(/\s*[（(][^（）()]*[）)]$/u, '');
}
