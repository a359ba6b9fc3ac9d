import type { Place as FilePlace } from '../../diagnostics/diagnostic.ts';
import { parseRecord } from '../../parse/parse-record.ts';
import { addressOf as recordAddressOf } from '../../read/source-file.ts';
import { cellName } from '../sheet/workbook.ts';
import type { Grid } from './grid.ts';
import type { RowFinding } from './row-plan.ts';

interface RowPlace {
  /** Of the file that the finding is about. */
  readonly text: string;
  readonly grid: Grid;
  /** From 0. */
  readonly row: number;
}

/** The cell that holds what a finding about a file is about; nothing when no column does. */
export function findCell(
  { file, span }: FilePlace,
  { text, grid, row }: RowPlace,
): Pick<RowFinding, 'address' | 'header'> {
  const address = recordAddressOf(file);
  const record = address && parseRecord({ path: file, text, address }, () => undefined);
  if (!record) return {};
  const { columns } = grid.header;
  const inBody = record.body !== undefined && span.start >= record.body.offset;
  let best: { readonly at: number; readonly size: number } | undefined;
  for (const [at, { column }] of columns.entries()) {
    const [root, ...rest] = column.path;
    if (inBody) {
      if (root === 'body' && rest[0] === address.locale) best = { at, size: 0 };
      continue;
    }
    if (root !== address.locale) continue;
    const { start, end } = record.locate(rest);
    const size = end - start;
    const holds = start <= span.start && span.start <= end;
    if (holds && (best === undefined || size < best.size)) best = { at, size };
  }
  const found = best && columns[best.at];
  return found ? { address: cellName(row, found.index), header: found.column.header } : {};
}
