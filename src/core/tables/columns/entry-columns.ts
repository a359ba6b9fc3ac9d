import type { Column } from './column.ts';
import { practiceColumns } from './practice-columns.ts';
import { routingColumns } from './routing-columns.ts';
import { wordingColumns } from './wording-columns.ts';

/**
 * The one table of the fields of an entry. Export, import, the open data and their descriptions are
 * all made from it: a new field is an entry in one of its parts.
 */
export const ENTRY_COLUMNS: readonly Column[] = [
  ...wordingColumns,
  ...routingColumns,
  ...practiceColumns,
];
