import { tableWords } from '../../i18n/tables.ts';
import { cleanText, type Cell, type CodecContext } from '../codecs/codec.ts';
import { listSheet } from '../sheet/entry-sheets.ts';
import type { Sheet } from '../sheet/workbook.ts';
import type { Grid } from './grid.ts';
import type { RowPlan } from './row-plan.ts';

/** The rows that were not written as they came, below their header, with the reasons in front. */
export function amendRows(
  { header, rows }: Grid,
  plans: readonly RowPlan[],
  { locale }: CodecContext,
): Cell[][] {
  const head = [tableWords(locale).reason, ...(rows[header.row] ?? []).map(cleanText)];
  const faulty = plans.filter(({ outcome }) => outcome === 'faulty');
  return [
    head,
    ...faulty.map(({ cells, problems }) => [
      problems
        .map(({ header: name, message }) =>
          name ? `${name[locale]}：${message[locale]}` : message[locale],
        )
        .join('\n'),
      ...cells.map((cell): Cell => {
        if (typeof cell === 'number') return cell;
        return cleanText(cell) || undefined;
      }),
    ]),
  ];
}

/** The same as the sheets of a workbook, with lists in the cells that have them. */
export function amendSheets(grid: Grid, plans: readonly RowPlan[], context: CodecContext): Sheet[] {
  const { columns } = grid.header;
  const lists = listSheet(
    columns.map(({ column }) => column),
    context,
  );
  const rows = amendRows(grid, plans, context);
  const width = rows[0]?.length ?? 1;
  const byIndex = new Map(columns.map(({ index, column }) => [index + 1, column]));
  return [
    {
      name: tableWords(context.locale).sheets.amend,
      rows,
      widths: Array.from({ length: width }, (_one, index) =>
        index === 0 ? 50 : (byIndex.get(index)?.width ?? 16),
      ),
      headRows: 1,
      headColumns: 1,
      comments: Array.from(
        { length: width },
        (_one, index) => byIndex.get(index)?.note[context.locale] ?? '',
      ),
      textColumns: new Set(
        [...byIndex].flatMap(([index, { codec }]) => (codec.format === 'text' ? [index] : [])),
      ),
      lists: [...byIndex].flatMap(([column, { choices }]) => {
        const range = choices && lists.ranges.get(choices);
        return range === undefined ? [] : [{ column, range }];
      }),
    },
    lists.sheet,
  ];
}
