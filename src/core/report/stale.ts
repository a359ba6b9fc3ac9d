import { DEFAULT_EVIDENCE_MONTHS, isOlderThan } from '../model/evidence-age.ts';
import { daysBetween } from './days.ts';
import { datesOf } from './record-dates.ts';
import type { ReportContext, ReportSection } from './report.ts';

/** Records that nobody reviewed or checked for long, and photographs that are too old; the oldest first. */
export function staleSection(context: ReportContext): ReportSection {
  const { catalogue, words, today, months, locale, fileOf } = context;
  const photoMonths = catalogue.zone.evidenceMonths ?? DEFAULT_EVIDENCE_MONTHS;
  const rows = datesOf(context)
    .filter(({ what, date }) => isOlderThan(date, today, what === 'taken' ? photoMonths : months))
    .sort((a, b) => (a.date === b.date ? 0 : a.date < b.date ? -1 : 1))
    .map(({ kind, id, name, what, date }) => [
      { text: words.kinds[kind] },
      { text: name[locale] ?? name.zh },
      { text: words.stale[what] },
      { text: date },
      { text: words.days(daysBetween(date, today)), number: true, warn: true },
      { text: fileOf(kind, id) },
    ]);
  const { stale } = words;
  return {
    id: 'stale',
    title: stale.title,
    note: stale.note(months, photoMonths),
    columns: [stale.kind, stale.record, stale.what, stale.date, stale.age, stale.file],
    rows,
    open: rows.length,
  };
}
