import type { Cell } from '../../core/tables/codecs/codec.ts';
import type { Grid } from '../../core/tables/intake/grid.ts';
import type { RowFinding, RowPlan } from '../../core/tables/intake/row-plan.ts';
import { cellName } from '../../core/tables/sheet/workbook.ts';
import { type Lang, MESSAGES } from '../messages.ts';

export interface ImportReport {
  /** As the person wrote it. */
  readonly file: string;
  readonly grid: Grid;
  readonly plans: readonly RowPlan[];
  /** Rows, from 0. */
  readonly skipped: readonly number[];
  /** Entries of the catalogue that no row is about. */
  readonly absent: number;
}

/** Characters of a value that are shown. */
const SHOWN = 40;

/** What became of each row, in words; rows without a change are only counted. */
export function importReport(report: ImportReport, lang: Lang): string {
  const words = MESSAGES[lang].import;
  const { file, grid, plans, skipped, absent } = report;
  const { columns, unknown, repeated, row } = grid.header;
  const head = [
    words.opened(file, grid.sheet, grid.encoding),
    words.columns(columns.length),
    ...unknown.map(({ index, name, near }) => words.unknown(name, cellName(row, index), near)),
    ...repeated.map(({ index, name }) => words.repeated(name, cellName(row, index))),
    ...(skipped.length > 0 ? [words.skipped(skipped.map((one) => one + 1))] : []),
  ];
  const rows = plans
    .filter((plan) => plan.outcome !== 'same' || plan.notes.length > 0)
    .map((plan) => rowReport(plan, lang));
  const tail = [...(absent > 0 ? [words.absent(absent)] : []), words.total(countsOf(plans))];
  return [...head, '', ...rows, ...(rows.length > 0 ? [''] : []), ...tail].join('\n');
}

function rowReport(plan: RowPlan, lang: Lang): string {
  const words = MESSAGES[lang].import;
  const { row, outcome, before, after, changes, notes, problems } = plan;
  const name = before?.id ?? after?.id ?? '';
  const title = String((after ?? before)?.zh['title'] ?? '');
  const first = [words.row(row + 1), words.outcomes[outcome], name, title].filter(
    (one) => one !== '',
  );
  const said = ({ address, header, message }: RowFinding): string =>
    words.said(address, header?.[lang], message[lang]);
  const lines = [
    ...problems.map((one) => `× ${said(one)}`),
    ...(outcome === 'faulty' ? [] : changes).map(
      ({ address, column, before: from, after: to }) =>
        `- ${words.change(address, column.header[lang], shown(from, lang), shown(to, lang))}`,
    ),
    ...notes.map((one) => `· ${said(one)}`),
  ];
  return [first.join('  '), ...lines.map((line) => `    ${line}`)].join('\n');
}

function shown(cell: Cell, lang: Lang): string {
  if (cell === undefined) return MESSAGES[lang].import.blank;
  const text = String(cell).replaceAll('\n', ' ⏎ ');
  return text.length > SHOWN ? `${text.slice(0, SHOWN - 1)}…` : text;
}

/** How many rows came to what. */
export function countsOf(plans: readonly RowPlan[]): Record<RowPlan['outcome'], number> {
  const counts = { same: 0, changed: 0, new: 0, faulty: 0 };
  for (const { outcome } of plans) counts[outcome] += 1;
  return counts;
}
