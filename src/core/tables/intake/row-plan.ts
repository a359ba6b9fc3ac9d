import type { Bilingual } from '../../diagnostics/diagnostic.ts';
import type { Cell, InputCell } from '../codecs/codec.ts';
import type { Column, TableRecord } from '../columns/column.ts';

/** Something said of a row, and of which cell. */
export interface RowFinding {
  /** `C17`; missing where it is about the whole row. */
  readonly address?: string | undefined;
  /** Header of the column as it stands in the table. */
  readonly header?: Bilingual | undefined;
  readonly message: Bilingual;
}

export interface CellChange {
  readonly address: string;
  readonly column: Column;
  readonly before: Cell;
  readonly after: Cell;
}

/** What becomes of one row. */
export interface RowPlan {
  /** From 0. */
  readonly row: number;
  readonly cells: readonly InputCell[];
  readonly before?: TableRecord | undefined;
  /** Missing when not even its address is known. */
  readonly after?: TableRecord | undefined;
  readonly outcome: 'same' | 'changed' | 'new' | 'faulty';
  readonly changes: readonly CellChange[];
  readonly notes: readonly RowFinding[];
  readonly problems: readonly RowFinding[];
}
