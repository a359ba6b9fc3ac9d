import { DEFAULT_EVIDENCE_MONTHS, isOlderThan } from '../model/evidence-age.ts';
import type { LocalisedText } from '../model/text.ts';
import { daysBetween } from './days.ts';
import type { ReportContext, ReportSection } from './report.ts';

type What = 'reviewed' | 'checked' | 'taken';
type Kind = 'entry' | 'opportunity' | 'premises' | 'policy' | 'guide';

interface Dated {
  readonly kind: Kind;
  readonly id: string;
  readonly name: LocalisedText;
  readonly what: What;
  readonly date: string;
}

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

function datesOf({ catalogue }: ReportContext): Dated[] {
  const reviewed = (
    kind: Kind,
    records: readonly {
      readonly id: string;
      readonly title: LocalisedText;
      readonly reviewed: string;
    }[],
  ): Dated[] =>
    records.map(({ id, title, reviewed: date }) => ({
      kind,
      id,
      name: title,
      what: 'reviewed',
      date,
    }));
  return [
    ...reviewed('entry', catalogue.entries),
    ...reviewed('opportunity', catalogue.opportunities),
    ...reviewed('guide', catalogue.guides),
    ...catalogue.premises.flatMap(({ id, name, reviewed: date, evidence = [] }): Dated[] => [
      { kind: 'premises', id, name, what: 'reviewed', date },
      ...evidence.map(({ taken }): Dated => ({
        kind: 'premises',
        id,
        name,
        what: 'taken',
        date: taken,
      })),
    ]),
    ...catalogue.policies.map(({ id, short, checked }): Dated => ({
      kind: 'policy',
      id,
      name: short,
      what: 'checked',
      date: checked,
    })),
  ];
}
