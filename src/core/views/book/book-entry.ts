import { bookWords } from '../../i18n/book.ts';
import type { Entry } from '../../model/catalogue.ts';
import { formatRange } from '../../model/quantity.ts';
import { INDICATORS } from '../../model/thresholds.ts';
import { type EntryView, entryView } from '../pages/entry.ts';
import type { BasisRow, Incentive, Instrument } from '../pages/entry-law.ts';
import type { ClassTag } from '../parts/cards.ts';
import { pageContext, type PageContext, type SiteContext } from '../parts/context.ts';
import { recordPath } from '../parts/paths.ts';
import { chineseText, type Text } from '../parts/text.ts';
import { bodySections } from './body-sections.ts';
import {
  type BodySection,
  type Fact,
  fact,
  joined,
  otherText,
  place,
  placesIn,
  sourceValue,
  type Value,
} from './book-values.ts';

/** One admission indicator: its value in the units of the book and in those of the other language. */
export interface BookIndicator {
  readonly name: string;
  readonly value: Text;
  readonly other?: Text | undefined;
  readonly sample: boolean;
}

export interface BookBasis {
  readonly investor: string;
  readonly rows: readonly {
    readonly title: Value;
    readonly items: readonly Text[];
    readonly effective: string;
    readonly checked: string;
    readonly superseded: boolean;
  }[];
}

/** An entry on paper: what it takes first, then the prose, then whom to ask and where it comes from. */
export interface BookEntry {
  readonly place: string;
  readonly number: string;
  readonly title: Text;
  readonly otherTitle?: Text | undefined;
  readonly summary: Text;
  readonly sample: boolean;
  readonly class: Pick<ClassTag, 'label' | 'tone'>;
  /** Said above an entry whose English is missing or older than the Chinese. */
  readonly translationNote?: string | undefined;
  readonly facts: readonly Fact[];
  readonly indicators: readonly BookIndicator[];
  readonly legalText?: Text | undefined;
  readonly basis: readonly BookBasis[];
  readonly incentives: readonly {
    readonly title: Value;
    readonly conditions: readonly Text[];
  }[];
  readonly sections: readonly BodySection[];
  readonly where: readonly Value[];
  readonly opportunities: readonly Value[];
  readonly contact: readonly Fact[];
  readonly contactSample: boolean;
  readonly sources: readonly Value[];
  readonly record: readonly Fact[];
  /** The address of its page, when the site has one. */
  readonly address?: string | undefined;
}

export function bookEntry(site: SiteContext, entry: Entry): BookEntry {
  const view = entryView(site, entry);
  const page = pageContext(site, recordPath.entry(entry.id));
  const words = bookWords(site.locale);
  const { translation } = view.frame;
  return {
    place: place('entry', entry.id),
    number: view.number,
    title: view.title,
    otherTitle: otherText(entry.title, page),
    summary: view.summary,
    sample: view.sample,
    class: { label: view.class.label, tone: view.class.tone },
    translationNote:
      translation === 'current'
        ? undefined
        : page.ui[translation === 'missing' ? 'untranslated' : 'stale'],
    facts: entryFacts(view, page),
    indicators: entry.thresholds.map(({ indicator, caseByCase, sample, min, max, unit }) => ({
      name: INDICATORS[indicator].name[page.locale],
      ...rangeInBoth({ min, max, unit, caseByCase }, page),
      sample,
    })),
    legalText: view.legalText,
    basis: basisOf(view, page),
    incentives: view.incentives.map((incentive) => incentiveOf(incentive, page)),
    sections: bodySections(entry.body, page, placesIn(site.catalogue)),
    where: view.premises.map(({ id, name, kindLabel, park, sample }) => ({
      ...name,
      to: place('premises', id),
      note: [kindLabel, park?.label.text]
        .filter((part) => part !== undefined)
        .join(words.separator),
      sample,
    })),
    opportunities: view.opportunities.map(({ id, title, sample }) => ({
      ...title,
      to: place('opportunity', id),
      sample,
    })),
    contact: contactFacts(view, page),
    contactSample: view.frame.desk?.sample ?? false,
    sources: view.sources.map((source) => sourceValue(source, words.checked)),
    record: recordFacts(view, page),
    address: view.frame.canonical,
  };
}

function entryFacts(view: EntryView, page: PageContext): Fact[] {
  const { ui } = page;
  const { entryPage: labels } = ui;
  const separator = bookWords(page.locale).separator;
  const { chain, environment } = view;
  return [
    ...fact(labels.subsector, [view.subsector.label]),
    ...fact(
      labels.industry,
      view.industry.map(({ code, name }) => ({ ...name, text: `${code}\u2002${name.text}` })),
    ),
    ...fact(
      labels.targets,
      view.targets.map(({ label }) => label),
    ),
    ...fact(labels.chain, [
      joined([chain.stage, ...(chain.action === undefined ? [] : [chain.action])], ' · '),
    ]),
    ...fact(labels.anchors, chain.anchors),
    ...fact(labels.foreignAccess, [{ text: view.foreignAccess.label }]),
    ...fact(labels.environment, [joined([environment.assessment, environment.emissions], ' · ')]),
    ...fact(labels.aliases, [joined(view.aliases, separator)]),
  ];
}

type Range = Pick<Entry['thresholds'][number], 'min' | 'max' | 'unit' | 'caseByCase'>;

/** The other language only where its units give other words. */
function rangeInBoth(
  { min, max, unit, caseByCase }: Range,
  { locale }: PageContext,
): Pick<BookIndicator, 'value' | 'other'> {
  const caseText = bookWords(locale).caseByCase;
  if (unit === undefined || (min === undefined && max === undefined)) {
    return { value: { text: caseByCase ? caseText : '' } };
  }
  const own = formatRange({ min, max, unit }, locale);
  const other = formatRange({ min, max, unit }, locale === 'zh' ? 'en' : 'zh');
  return {
    value: chineseText(caseByCase ? `${own} (${caseText})` : own, locale),
    other: other === own ? undefined : { text: other, lang: locale === 'zh' ? 'en' : 'zh-Hans' },
  };
}

function basisOf(view: EntryView, { ui }: PageContext): BookBasis[] {
  const { domestic, foreign } = view.basis;
  const group = (investor: string, rows: readonly BasisRow[]): BookBasis[] =>
    rows.length === 0
      ? []
      : [
          {
            investor,
            rows: [...byPolicy(rows)].map(([{ policy, checked }, items]) => ({
              title: { ...policy.title, to: place('policy', policy.id) },
              items: items.map((item) => item ?? { text: ui.entryPage.wholeInstrument }),
              effective: policy.effective.text,
              checked: checked.text,
              superseded: policy.superseded !== undefined,
            })),
          },
        ];
  return [
    ...group(ui.entryPage.basisDomestic, domestic),
    ...group(ui.entryPage.basisForeign, foreign),
  ];
}

/** Each instrument once, with all its items. */
function byPolicy(rows: readonly BasisRow[]): Map<Instrument, BasisRow['item'][]> {
  const items = new Map<Instrument, BasisRow['item'][]>();
  for (const { instrument, item } of rows) {
    items.set(instrument, [...(items.get(instrument) ?? []), item]);
  }
  return items;
}

function incentiveOf(
  { policy, conditions }: Incentive,
  { ui }: PageContext,
): BookEntry['incentives'][number] {
  const note = policy.expires && `${ui.entryPage.validUntil} ${policy.expires.text}`;
  return {
    title: { ...policy.title, to: place('policy', policy.id), note },
    conditions: conditions.map(({ text }) => text),
  };
}

function contactFacts({ frame: { desk } }: EntryView, { ui }: PageContext): Fact[] {
  if (!desk) return [];
  return [
    ...fact(ui.desk.title, [desk.name]),
    ...fact(ui.desk.phone, [{ text: desk.phone ?? '' }]),
    ...fact(ui.desk.email, [{ text: desk.email ?? '' }]),
    ...fact(ui.desk.address, [desk.address]),
    ...fact(ui.desk.hours, [desk.hours]),
  ];
}

function recordFacts({ frame }: EntryView, { ui, locale }: PageContext): Fact[] {
  return [
    ...fact(ui.published, [frame.published && { text: frame.published.text }]),
    ...fact(ui.reviewed, [frame.reviewed && { text: frame.reviewed.text }]),
    ...fact(bookWords(locale).address, [
      frame.canonical === undefined ? undefined : { text: frame.canonical, url: frame.canonical },
    ]),
  ];
}
