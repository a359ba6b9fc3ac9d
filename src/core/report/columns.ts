import { isOlderThan } from '../model/evidence-age.ts';
import { daysBetween, latest } from './days.ts';
import type { Cell, ReportContext, ReportSection } from './report.ts';

/** Days after which a home page without news is at risk, and months for any other column. */
const HOME_DAYS = 14;
const COLUMN_MONTHS = 6;

interface Column {
  readonly name: string;
  /** Dates of its items, one or more each. */
  readonly items: readonly (readonly string[])[];
  readonly home?: boolean;
}

/** The columns of the site that an inspection would find empty or old, by the dates that their pages show. */
export function columnsSection(context: ReportContext): ReportSection {
  const { words, today } = context;
  const columns = columnsOf(context);
  const all = columns.flatMap(({ items }) => items);
  const home: Column = { name: words.columns.home, items: all, home: true };
  const rows = [home, ...columns].map((column) => rowOf(column, { today, words }));
  return {
    id: 'columns',
    title: words.columns.title,
    note: words.columns.note,
    columns: [
      ...[words.columns.column, words.columns.records, words.columns.date],
      ...[words.columns.age, words.columns.state],
    ],
    rows,
    open: rows.filter((row) => row.some(({ warn }) => warn)).length,
  };
}

function columnsOf({ catalogue, words, locale }: ReportContext): Column[] {
  const { entries, opportunities, premises, policies, guides, zone, editions } = catalogue;
  const written = (records: readonly { published: string; reviewed: string }[]) =>
    records.map(({ published, reviewed }) => [published, reviewed]);
  return [
    ...catalogue.sectors.map(({ id, name }) => ({
      name: name[locale],
      items: written(entries.filter(({ sector }) => sector === id)),
    })),
    { name: words.columns.opportunity, items: written(opportunities) },
    { name: words.columns.premises, items: premises.map(({ reviewed }) => [reviewed]) },
    { name: words.columns.policy, items: policies.map(({ checked }) => [checked]) },
    { name: words.columns.guide, items: written(guides) },
    { name: words.columns.results, items: zone.milestones.map(({ date }) => [date]) },
    { name: words.columns.editions, items: editions.map(({ issued }) => [issued]) },
  ];
}

function rowOf(
  { name, items, home = false }: Column,
  { today, words }: Pick<ReportContext, 'today' | 'words'>,
): Cell[] {
  const { columns } = words;
  const last = latest(items.flat());
  const age = last === undefined ? undefined : daysBetween(last, today);
  const old =
    last !== undefined &&
    age !== undefined &&
    (home ? age > HOME_DAYS : isOlderThan(last, today, COLUMN_MONTHS));
  const risk =
    last === undefined ? columns.empty : old ? (home ? columns.homeOld : columns.old) : undefined;
  return [
    { text: name },
    { text: String(items.length), number: true },
    { text: last ?? words.never },
    { text: age === undefined ? columns.fine : words.days(Math.max(age, 0)), number: true },
    { text: risk ?? columns.fine, warn: risk !== undefined },
  ];
}
