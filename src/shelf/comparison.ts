import type { Language } from '../finder/format.ts';
import type { EntryFacts, FactGroup, FactLine } from './facts-format.ts';

export interface ComparedRow {
  readonly id: string;
  readonly label: string;
  /** Lines of each entry, in the order of the entries; none where the entry says nothing. */
  readonly cells: readonly (readonly FactLine[])[];
  /** Whether not all entries say the same; never for a single entry. */
  readonly differs: boolean;
}

export interface ComparedGroup {
  readonly id: string;
  readonly label: string;
  readonly rows: readonly ComparedRow[];
}

/** Rows of which at least one entry says something, by group; groups without rows are left out. */
export function compared(
  groups: readonly FactGroup[],
  entries: readonly EntryFacts[],
  language: Language,
): ComparedGroup[] {
  return groups
    .map(({ id, label, rows }) => ({
      id,
      label: label[language],
      rows: rows
        .map((row) => {
          const cells = entries.map((entry) => entry.cells[row.id] ?? []);
          return { id: row.id, label: row.label[language], cells, differs: differ(cells) };
        })
        .filter(({ cells }) => cells.some((lines) => lines.length > 0)),
    }))
    .filter(({ rows }) => rows.length > 0);
}

/** Only what differs: the same groups without the rows that are alike. */
export function differences(groups: readonly ComparedGroup[]): ComparedGroup[] {
  return groups
    .map((group) => ({ ...group, rows: group.rows.filter(({ differs }) => differs) }))
    .filter(({ rows }) => rows.length > 0);
}

/** The order of lines counts for nothing: two targets are the same two either way. */
function differ(cells: readonly (readonly FactLine[])[]): boolean {
  const keys = cells.map((lines) =>
    lines
      .map(({ text, mark, note }) => JSON.stringify([text, mark, note]))
      .sort()
      .join('\n'),
  );
  return new Set(keys).size > 1;
}
