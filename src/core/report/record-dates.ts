import type { LocalisedText } from '../model/text.ts';
import type { ReportContext } from './report.ts';

type What = 'reviewed' | 'checked' | 'taken';
type Kind = 'entry' | 'opportunity' | 'premises' | 'policy' | 'guide';

/** A day on which a person looked at a record, or took its photograph. */
export interface Dated {
  readonly kind: Kind;
  readonly id: string;
  readonly name: LocalisedText;
  readonly what: What;
  readonly date: string;
}

/** The days of all records that are read again from time to time. */
export function datesOf({ catalogue }: ReportContext): Dated[] {
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
