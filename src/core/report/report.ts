import { reportWords } from '../i18n/report.ts';
import type { Catalogue } from '../model/catalogue.ts';
import type { Locale } from '../read/source-file.ts';
import { changedSections } from './changed.ts';
import { columnsSection } from './columns.ts';
import { coverageSection } from './coverage.ts';
import { expiringSection } from './expiring.ts';
import { outliersSection } from './outliers.ts';
import { staleSection } from './stale.ts';
import { translationSection } from './translation.ts';

/** One cell; a warning is a reason to act. */
export interface Cell {
  readonly text: string;
  readonly warn?: boolean;
  readonly number?: boolean;
  /** Id of the section that it is about. */
  readonly to?: string;
}

export interface ReportSection {
  readonly id: string;
  readonly title: string;
  readonly note?: string | undefined;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
  /** Rows that ask for something to be done. */
  readonly open: number;
}

/** The state of a catalogue on a day, ready to be printed in any form. */
export interface StaffReport {
  readonly locale: Locale;
  readonly title: string;
  readonly date: string;
  readonly lead: string;
  /** What is said of a section without rows. */
  readonly nothing: string;
  readonly sections: readonly ReportSection[];
}

export interface ReportOptions {
  readonly locale: Locale;
  /** `YYYY-MM-DD`; everything is judged on this day. */
  readonly today: string;
  /** Days ahead in which a lapsing instrument is told. */
  readonly within: number;
  /** Months after which a review or a check counts as old. */
  readonly months: number;
  /** Path of the file of a record, below the catalogue. */
  readonly fileOf: (kind: string, id: string) => string;
  /** The day (`YYYY-MM-DD`) on which the file of a record was last changed, where a history is known. */
  readonly changedOn?: ((kind: string, id: string) => string | undefined) | undefined;
}

/** What each section is made from. */
export interface ReportContext extends ReportOptions {
  readonly catalogue: Catalogue;
  readonly words: ReturnType<typeof reportWords>;
}

/** What staff should look at: what is empty, old, untranslated, about to lapse, at risk or odd. */
export function toReport(catalogue: Catalogue, options: ReportOptions): StaffReport {
  const words = reportWords(options.locale);
  const context: ReportContext = { ...options, catalogue, words };
  const sections = [
    columnsSection(context),
    expiringSection(context),
    translationSection(context),
    staleSection(context),
    ...changedSections(context),
    coverageSection(context),
    outliersSection(context),
  ];
  return {
    locale: options.locale,
    title: words.page(catalogue.zone.name[options.locale]),
    date: words.on(options.today),
    lead: words.lead,
    nothing: words.nothing,
    sections: [summarySection(sections, context), ...sections],
  };
}

function summarySection(
  sections: readonly ReportSection[],
  { catalogue, words }: ReportContext,
): ReportSection {
  const { entries, opportunities, premises, policies, guides } = catalogue;
  const records = [entries, opportunities, premises, policies, guides].flat().length;
  const rows = sections.map(({ id, title, open }) => [
    { text: title, to: id },
    { text: String(open), number: true, warn: open > 0 },
  ]);
  return {
    id: 'summary',
    title: words.summary.title,
    columns: [words.summary.item, words.summary.count],
    rows: [...rows, [{ text: words.summary.records }, { text: String(records), number: true }]],
    open: 0,
  };
}
