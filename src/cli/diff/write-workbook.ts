import { toWorkbook } from '../../core/tables/sheet/workbook.ts';

/** A sheet of texts: codes and numbers stay as they are written. */
export interface TextSheet {
  readonly sheetName: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** Characters that a column of a spreadsheet is at most as wide as. */
const WIDEST = 60;

/** A workbook of text sheets with a frozen head; the same bytes for the same sheets. */
export async function writeWorkbook(sheets: readonly TextSheet[]): Promise<Uint8Array> {
  return toWorkbook(
    sheets.map(({ sheetName, columns, rows }) => ({
      name: sheetName,
      rows: [columns, ...rows],
      widths: columns.map((header, at) => widthOf([header, ...rows.map((row) => row[at] ?? '')])),
      headRows: 1,
      textColumns: new Set(columns.keys()),
    })),
    sheets[0]?.sheetName ?? '',
  );
}

/** Chinese characters are twice as wide as others. */
function widthOf(texts: readonly string[]): number {
  const widest = texts.reduce((most, text) => {
    const line = text.split('\n')[0] ?? '';
    return Math.max(most, line.length + (line.match(/[\u2E80-\uFFEF]/gu)?.length ?? 0));
  }, 8);
  return Math.min(widest + 2, WIDEST);
}
