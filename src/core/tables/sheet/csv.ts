import { parse } from 'csv-parse/sync';
import type { Cell } from '../codecs/codec.ts';

const BYTE_ORDER_MARK = '\uFEFF';

/**
 * What a spreadsheet would take for a formula. Apostrophes before it count, so that exactly one can
 * be taken away again when the file is read.
 */
const FORMULA = /^'*[\s]*[=+\-@＝＋－＠\t\r]/u;

/**
 * A table as CSV after RFC 4180 for spreadsheets: UTF-8 with a byte order mark, CRLF, text in quotes,
 * and an apostrophe before text that would be run as a formula. Numbers stand as they are.
 */
export function toCsv(rows: readonly (readonly Cell[])[]): string {
  const lines = rows.map((row) => `${row.map(toField).join(',')}\r\n`);
  return BYTE_ORDER_MARK + lines.join('');
}

function toField(cell: Cell): string {
  if (cell === undefined) return '';
  if (typeof cell === 'number') return String(cell);
  const safe = FORMULA.test(cell) ? `'${cell}` : cell;
  return `"${safe.replaceAll('"', '""')}"`;
}

/** The rows of a CSV text, parted by commas, semicolons or tabs. Throws when its quotes are wrong. */
export function fromCsv(text: string): string[][] {
  const rows = parse(text, {
    bom: true,
    delimiter: delimiterOf(text),
    relax_column_count: true,
    skip_empty_lines: false,
    max_record_size: 1_000_000,
  });
  return rows.map((row) =>
    row.map((cell) => (/^'+[\s]*[=+\-@＝＋－＠\t\r]/u.test(cell) ? cell.slice(1) : cell)),
  );
}

/** The mark that the first line has most of. */
function delimiterOf(text: string): string {
  const first = /^[^\r\n]*/u.exec(text)?.[0] ?? '';
  const count = (mark: string): number => first.split(mark).length;
  return [',', ';', '\t'].reduce((best, mark) => (count(mark) > count(best) ? mark : best));
}
