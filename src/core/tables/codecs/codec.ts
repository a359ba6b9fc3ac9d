import type { Bilingual } from '../../diagnostics/diagnostic.ts';
import type { Locale } from '../../read/source-file.ts';
import type { Choices } from '../choices.ts';

/** What a cell of a table holds when it is written: nothing for a blank one. */
export type Cell = string | number | undefined;

/** What a cell of somebody's table may hold. */
export type InputCell = string | number | boolean | Date | null;

/** What a cell was read as. `note` says what was put right on the way. */
export type Read =
  | { readonly value: unknown; readonly note?: Bilingual | undefined }
  | { readonly problem: Bilingual };

export interface CodecContext {
  readonly choices: Choices;
  /** Language in which a cell is written; read are both. */
  readonly locale: Locale;
}

/** How the values of a field are written into cells and read back. */
export interface Codec {
  /** How a spreadsheet is to hold the cell: codes and dates are text, so that 0271 stays 0271. */
  readonly format: 'text' | 'number';
  readonly show: (value: unknown, context: CodecContext) => Cell;
  /** Of a cell that is not blank. */
  readonly read: (cell: InputCell, context: CodecContext) => Read;
}

/** The text of a cell without what cannot be seen: odd line ends, edges, marks of width nothing. */
export function cleanText(cell: InputCell): string {
  if (cell === null) return '';
  if (cell instanceof Date) return isoOf(cell);
  return String(cell)
    .replace(/\r\n?/gu, '\n')
    .replace(/[\u200B\u2060\uFEFF]/gu, '')
    .replace(/[\u00A0\u3000]+$|^[\u00A0\u3000]+/gu, '')
    .trim();
}

/** A spreadsheet's date, which has no zone: its day, and its minute where it has one. */
function isoOf(date: Date): string {
  const iso = date.toISOString();
  const time = iso.slice(11, 16);
  return time === '00:00' ? iso.slice(0, 10) : `${iso.slice(0, 10)} ${time}`;
}
