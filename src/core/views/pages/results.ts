import { placesWords } from '../../i18n/places.ts';
import { quantityText } from '../parts/cards.ts';
import { type PageContext, pageContext, type SiteContext } from '../parts/context.ts';
import { type Frame, toFrame } from '../parts/frame.ts';
import { PATHS } from '../parts/paths.ts';
import { type SourceView, toSource } from '../parts/source.ts';
import type { DateText, Text } from '../parts/text.ts';

type Milestone = SiteContext['catalogue']['zone']['milestones'][number];

export interface ResultView {
  readonly id: string;
  readonly date: DateText;
  readonly title: Text;
  readonly summary: Text;
  /** The figure with its unit; `undefined` for an event without one. */
  readonly value?: string | undefined;
  /** The split that the source gives; empty when it gives none. */
  readonly parts: readonly {
    readonly label: Text;
    readonly value: string;
    readonly number: number;
  }[];
  readonly most: number;
  readonly source: SourceView;
}

/** What the zone's promotion led to: sourced figures only. */
export interface ResultsView {
  readonly page: 'results';
  readonly frame: Frame;
  readonly years: readonly { readonly year: string; readonly results: readonly ResultView[] }[];
}

/** Latest year first; within a year as in the catalogue. */
export function resultsView(site: SiteContext): ResultsView {
  const page = pageContext(site, PATHS.results);
  const { title, lead } = placesWords(page.locale).results;
  const { milestones } = site.catalogue.zone;
  const years = [...new Set(milestones.map(({ date }) => date.slice(0, 4)))].sort().reverse();
  return {
    page: 'results',
    frame: toFrame(page, {
      title: { zh: title, en: title },
      description: { zh: lead, en: lead },
      section: 'results',
      meta: { type: 'column', columnType: 'overview' },
    }),
    years: years.map((year) => ({
      year,
      results: milestones
        .filter(({ date }) => date.startsWith(year))
        .map((milestone) => resultOf(milestone, page)),
    })),
  };
}

function resultOf(milestone: Milestone, page: PageContext): ResultView {
  const { id, date, title, summary, value, unit, parts = [], source } = milestone;
  const written = (number: number): string =>
    quantityText({ value: number, unit: unit ?? '无量纲' }, page);
  return {
    id,
    date: page.date(date),
    title: page.text(title),
    summary: page.text(summary),
    value: value === undefined ? undefined : written(value),
    parts: parts.map((part) => ({
      label: page.text(part.label),
      value: written(part.value),
      number: part.value,
    })),
    most: Math.max(0, ...parts.map((part) => part.value)),
    source: toSource(source, page),
  };
}
