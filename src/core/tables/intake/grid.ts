import { unzipSync } from 'fflate';
import { tableWords } from '../../i18n/tables.ts';
import { LOCALES } from '../../read/source-file.ts';
import { decode } from '../../read/decode.ts';
import { cleanText, type InputCell } from '../codecs/codec.ts';
import { fromCsv } from '../sheet/csv.ts';
import { type Merge, type ReadSheet, readWorkbook } from '../sheet/workbook.ts';
import { findHeader, type Header } from './header.ts';

/** A table that somebody sent: plain rows, merged cells filled from the first of them. */
export interface Grid {
  /** Name of the sheet; missing for CSV. */
  readonly sheet?: string | undefined;
  readonly format: 'xlsx' | 'csv';
  /** How the text was encoded, where it was not UTF-8. */
  readonly encoding?: string | undefined;
  readonly rows: readonly (readonly InputCell[])[];
  readonly formulas: ReadonlyMap<string, string>;
  readonly header: Header;
}

/** Why a file cannot be taken for a table. */
export type GridFault =
  | { readonly is: 'too-large'; readonly bytes: number; readonly limit: number }
  | { readonly is: 'old-workbook' | 'no-workbook' | 'no-text' | 'bad-csv' | 'no-header' };

const MEGABYTE = 1_000_000;
/** Bytes of a file, and of what it says to hold when unpacked. */
const FILE_LIMIT = 20 * MEGABYTE;
const UNPACKED_LIMIT = 200 * MEGABYTE;
const PART_LIMIT = 2_000;

/** Reads a workbook or a CSV file by what is in it, whatever it is called. */
export async function openGrid(bytes: Uint8Array): Promise<Grid | GridFault> {
  if (bytes.length > FILE_LIMIT) return tooLarge(bytes.length, FILE_LIMIT);
  if (startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0])) return { is: 'old-workbook' };
  return startsWith(bytes, [0x50, 0x4b]) ? openWorkbook(bytes) : openCsv(bytes);
}

function tooLarge(bytes: number, limit: number): GridFault {
  return { is: 'too-large', bytes, limit };
}

function startsWith(bytes: Uint8Array, signature: readonly number[]): boolean {
  return signature.every((byte, index) => bytes[index] === byte);
}

async function openWorkbook(bytes: Uint8Array): Promise<Grid | GridFault> {
  let sheets: readonly ReadSheet[];
  try {
    const unpacked = unpackedSize(bytes);
    if (unpacked > UNPACKED_LIMIT) return tooLarge(unpacked, UNPACKED_LIMIT);
    sheets = await readWorkbook(bytes);
  } catch {
    return { is: 'no-workbook' };
  }
  const names = LOCALES.map((locale) => tableWords(locale).sheets);
  const isOurs = ({ name }: ReadSheet): boolean =>
    names.some(({ entries, amend }) => name === entries || name === amend);
  for (const sheet of [...sheets.filter(isOurs), ...sheets]) {
    const rows = fillMerges(sheet.rows, sheet.merges);
    const header = findHeader(rows);
    if (header) {
      const { name, formulas } = sheet;
      return { sheet: name, format: 'xlsx', rows, formulas, header };
    }
  }
  return { is: 'no-header' };
}

/** What the parts of a zip say to hold; nothing is unpacked. */
function unpackedSize(bytes: Uint8Array): number {
  let size = 0;
  let parts = 0;
  unzipSync(bytes, {
    filter: ({ originalSize }) => {
      size += originalSize;
      parts += 1;
      return false;
    },
  });
  return parts > PART_LIMIT ? Number.MAX_SAFE_INTEGER : size;
}

function openCsv(bytes: Uint8Array): Grid | GridFault {
  const decoded = decode(bytes);
  const encoding = 'text' in decoded ? undefined : decoded.encoding;
  const text = 'text' in decoded ? decoded.text : decodeAs(bytes, decoded.encoding);
  if (text === undefined || text.includes('\0')) return { is: 'no-text' };
  let rows: readonly (readonly InputCell[])[];
  try {
    rows = fromCsv(text);
  } catch {
    return { is: 'bad-csv' };
  }
  const header = findHeader(rows);
  if (!header) return { is: 'no-header' };
  return { format: 'csv', encoding, rows, formulas: new Map(), header };
}

const LABELS: Readonly<Record<string, string>> = {
  'GBK / GB18030': 'gb18030',
  Big5: 'big5',
  'UTF-16 LE': 'utf-16le',
  'UTF-16 BE': 'utf-16be',
};

function decodeAs(bytes: Uint8Array, encoding: string): string | undefined {
  const label = LABELS[encoding];
  return label === undefined ? undefined : new TextDecoder(label).decode(bytes);
}

/** Each cell of a merged range has the value of its first. */
function fillMerges(
  rows: readonly (readonly InputCell[])[],
  merges: readonly Merge[],
): readonly (readonly InputCell[])[] {
  const filled = rows.map((row) => [...row]);
  for (const { startRow, startCol, endRow } of merges) {
    const value = rows[startRow]?.[startCol] ?? null;
    for (let row = startRow + 1; row <= Math.min(endRow, rows.length - 1); row += 1) {
      const cells = filled[row];
      // Only downwards: a title across a sheet is no cell of each column.
      if (cells && cleanText(cells[startCol] ?? null) === '') cells[startCol] = value;
    }
  }
  return filled;
}
