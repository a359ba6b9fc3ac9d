import {
  AlignmentType,
  BorderStyle,
  convertMillimetersToTwip,
  type IRunOptions,
  LineRuleType,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  VerticalAlignTable,
  WidthType,
} from 'docx';
import type { Locale } from '../../read/source-file.ts';

/** Typefaces of official documents (GB/T 9704), with a Latin one beside each. */
export const FACES = {
  body: {
    ascii: 'Times New Roman',
    hAnsi: 'Times New Roman',
    eastAsia: '仿宋',
    cs: 'Times New Roman',
  },
  heading: { ascii: 'Arial', hAnsi: 'Arial', eastAsia: '黑体', cs: 'Arial' },
  title: {
    ascii: 'Times New Roman',
    hAnsi: 'Times New Roman',
    eastAsia: '宋体',
    cs: 'Times New Roman',
  },
} as const;

/** Half points: those of official documents, of English text, of page numbers and of tables. */
export const SIZES = { title: 44, body: 32, english: 24, small: 28, table: 21 } as const;

const mm = convertMillimetersToTwip;

/** Margins of an official document: 37 mm above, 28 mm at the left, 156 mm of text. */
export const PORTRAIT = {
  size: { width: mm(210), height: mm(297) },
  margin: { top: mm(37), bottom: mm(35), left: mm(28), right: mm(26) },
} as const;

export const LANDSCAPE = {
  size: { width: mm(210), height: mm(297), orientation: 'landscape' },
  margin: { top: mm(24), bottom: mm(22), left: mm(20), right: mm(20) },
} as const;

/** Width of the text of a landscape page in twentieths of a point. */
const TABLE_WIDTH = mm(297 - 40);

export function run(text: string, options: IRunOptions = {}): TextRun {
  return new TextRun({ font: FACES.body, size: SIZES.body, ...options, text });
}

/** A paragraph: in Chinese as official documents have it, in English as letters are set. */
export function bodyText(text: string, locale: Locale): Paragraph {
  return locale === 'zh'
    ? new Paragraph({
        spacing: { line: 560, lineRule: LineRuleType.EXACT },
        indent: { firstLine: SIZES.body * 20 },
        children: [run(text)],
      })
    : new Paragraph({
        spacing: { line: 340, lineRule: LineRuleType.AT_LEAST, after: 160 },
        children: [run(text, { size: SIZES.english })],
      });
}

export interface TableColumn {
  readonly header: string;
  /** Share of the width. */
  readonly share: number;
  readonly centred?: boolean;
}

/** A cell: its lines, each a paragraph; the first in bold where it is a name. */
export interface TableCellText {
  readonly lines: readonly string[];
  readonly bold?: boolean;
}

/** A table with thin lines whose header stands on each page; rows are not parted. */
export function toTable(
  columns: readonly TableColumn[],
  rows: readonly (readonly TableCellText[])[],
): Table {
  const total = columns.reduce((sum, { share }) => sum + share, 0);
  const widths = columns.map(({ share }) => Math.floor((TABLE_WIDTH * share) / total));
  const line = { style: BorderStyle.SINGLE, size: 4, color: '000000' };
  const cell = (text: TableCellText, index: number, head: boolean): TableCell =>
    new TableCell({
      width: { size: widths[index] ?? 0, type: WidthType.DXA },
      verticalAlign: VerticalAlignTable.CENTER,
      margins: { top: 60, bottom: 60, left: 80, right: 80 },
      children: text.lines.map((one, at) =>
        cellLine(one, {
          head,
          bold: text.bold === true && at === 0,
          centred: head || columns[index]?.centred === true,
        }),
      ),
    });
  const head = new TableRow({
    tableHeader: true,
    cantSplit: true,
    children: columns.map(({ header }, index) => cell({ lines: [header] }, index, true)),
  });
  return new Table({
    layout: TableLayoutType.FIXED,
    width: { size: TABLE_WIDTH, type: WidthType.DXA },
    columnWidths: widths,
    borders: {
      ...{ top: line, bottom: line, left: line, right: line },
      ...{ insideHorizontal: line, insideVertical: line },
    },
    rows: [
      head,
      ...rows.map(
        (cells) =>
          new TableRow({
            cantSplit: true,
            children: cells.map((text, index) => cell(text, index, false)),
          }),
      ),
    ],
  });
}

interface CellLine {
  readonly head: boolean;
  readonly bold: boolean;
  readonly centred: boolean;
}

function cellLine(text: string, { head, bold, centred }: CellLine): Paragraph {
  return new Paragraph({
    alignment: centred ? AlignmentType.CENTER : AlignmentType.LEFT,
    spacing: { line: 280, lineRule: LineRuleType.AT_LEAST },
    children: [
      run(text, {
        size: SIZES.table,
        ...((head || bold) && { font: FACES.heading }),
      }),
    ],
  });
}
