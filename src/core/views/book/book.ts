import { bookWords } from '../../i18n/book.ts';
import type { BookWords } from '../../i18n/book.zh.ts';
import type { Catalogue, Sector } from '../../model/catalogue.ts';
import type { Locale } from '../../read/source-file.ts';
import { glossaryView } from '../pages/glossary.ts';
import { sectorView } from '../pages/sectors.ts';
import { printedNumber } from '../parts/cards.ts';
import { pageContext, type PageContext, type SiteContext } from '../parts/context.ts';
import { PATHS } from '../parts/paths.ts';
import type { Text } from '../parts/text.ts';
import { type BookEntry, bookEntry } from './book-entry.ts';
import { type BookCover, bookCover, type BookFront, bookFront } from './book-front.ts';
import { opportunityRecord, policyGroups, premisesRecord } from './book-registers.ts';
import { type BookRecord, type Fact, fact, place, type RecordGroup } from './book-values.ts';

export interface BookSector {
  readonly place: string;
  readonly code: string;
  readonly name: Text;
  readonly otherName: Text;
  readonly intro: Text;
  readonly count: string;
  readonly stages: readonly Fact[];
  readonly classes: readonly {
    readonly label: Text;
    readonly tone: string;
    readonly count: number;
  }[];
  readonly subsectors: readonly {
    readonly name: Text;
    readonly summary: Text;
    readonly entries: readonly BookEntry[];
  }[];
}

/** The whole catalogue as one book in one language: plain values, ready to be set. */
export interface BookView {
  readonly locale: Locale;
  /** Of the document itself: title, subject, and the day of issue for its date. */
  readonly document: { readonly title: string; readonly author: string; readonly issued: string };
  readonly runningTitle: string;
  readonly words: Labels;
  readonly cover: BookCover;
  readonly front: BookFront;
  readonly sectors: readonly BookSector[];
  readonly opportunities: readonly BookRecord[];
  readonly premises: readonly BookRecord[];
  readonly policies: readonly RecordGroup[];
  readonly index: readonly {
    readonly code: string;
    readonly name: Text;
    readonly entries: readonly { readonly number: string; readonly to: string }[];
  }[];
  readonly glossary: readonly {
    readonly place: string;
    readonly term: Text;
    readonly other: Text;
    readonly definition: Text;
  }[];
  readonly desks: readonly {
    readonly title: Text;
    readonly facts: readonly Fact[];
    readonly sample: boolean;
  }[];
}

/** The words that the typesetter prints, by name: those of the book and those of its tables. */
type Labels = Readonly<Record<string, string>>;

/** The book in one language. `base` is the address of the site; without it no addresses are printed. */
export function bookView(
  catalogue: Catalogue,
  { locale, base }: { readonly locale: Locale; readonly base?: string | undefined },
): BookView {
  const site: SiteContext = { catalogue, locale, base };
  const page = pageContext(site, PATHS.home);
  const cover = bookCover(page);
  return {
    locale,
    document: {
      title: cover.title.text,
      author: cover.zone.text,
      issued: catalogue.edition.issued,
    },
    runningTitle: runningTitle(page),
    words: labels(page),
    cover,
    front: bookFront(page),
    sectors: catalogue.sectors
      .filter(({ id }) => (catalogue.entriesBy.sector.get(id) ?? []).length > 0)
      .map((sector) => bookSector(site, sector)),
    opportunities: catalogue.opportunities.map((one) => opportunityRecord(site, one)),
    premises: catalogue.premises.map((one) => premisesRecord(site, one)),
    policies: policyGroups(site),
    index: industryIndex(page),
    glossary: glossaryView(site).terms.map(({ id, term, other, definition }) => ({
      place: place('glossary', id),
      ...{ term, other, definition },
    })),
    desks: desks(page),
  };
}

function runningTitle({ catalogue, ui, locale, text }: PageContext): string {
  const { zone, edition } = catalogue;
  const name = [text(zone.name).text, ui.catalogueName].join(locale === 'zh' ? '' : ' · ');
  return `${name} ${edition.id}`;
}

function bookSector(site: SiteContext, sector: Sector): BookSector {
  const view = sectorView(site, sector);
  const { entriesBy } = site.catalogue;
  const entries = entriesBy.sector.get(sector.id) ?? [];
  return {
    place: place('sector', sector.id),
    code: sector.code,
    name: view.name,
    otherName:
      site.locale === 'zh'
        ? { text: sector.name.en, lang: 'en' }
        : { text: sector.name.zh, lang: 'zh-Hans' },
    intro: view.intro,
    count: bookWords(site.locale).entryCount(entries.length),
    stages: view.stages.map(({ label, text }) => ({ label, values: [text] })),
    classes: view.classes.map(({ class: { label, tone }, count }) => ({ label, tone, count })),
    subsectors: view.subsectors
      .map(({ id, link, summary }) => ({
        name: link.label,
        summary,
        entries: entries
          .filter(({ subsector }) => subsector === id)
          .map((entry) => bookEntry(site, entry)),
      }))
      .filter((subsector) => subsector.entries.length > 0),
  };
}

/** Every code that an entry names, in order, with the numbers of those entries. */
function industryIndex(page: PageContext): BookView['index'] {
  const rows = new Map<string, { name: Text; entries: { number: string; to: string }[] }>();
  for (const entry of page.catalogue.entries) {
    for (const { code, name } of entry.industry) {
      const row = rows.get(code) ?? { name: page.text(name), entries: [] };
      row.entries.push({ number: printedNumber(entry, page), to: place('entry', entry.id) });
      rows.set(code, row);
    }
  }
  return [...rows].sort(([a], [b]) => (a < b ? -1 : 1)).map(([code, row]) => ({ code, ...row }));
}

function desks({ catalogue, ui, text }: PageContext): BookView['desks'] {
  return catalogue.zone.desks.map((desk) => ({
    title: text(desk.name),
    facts: [
      ...fact(ui.desk.phone, [{ text: desk.phone ?? '' }]),
      ...fact(ui.desk.email, [{ text: desk.email ?? '' }]),
      ...fact(ui.desk.address, [text(desk.address)]),
      ...fact(ui.desk.hours, [text(desk.hours)]),
    ],
    sample: desk.sample ?? false,
  }));
}

function labels({ ui, locale }: PageContext): Labels {
  const words: BookWords = bookWords(locale);
  const own = Object.entries(words).filter(
    (row): row is [string, string] => typeof row[1] === 'string',
  );
  const { entryPage, policiesPage, premisesPage, opportunitiesPage } = ui;
  return {
    ...Object.fromEntries(own),
    sample: ui.sample,
    superseded: ui.superseded,
    indicator: entryPage.indicator,
    requirement: entryPage.requirement,
    noIndicators: entryPage.noIndicators,
    item: entryPage.item,
    effective: entryPage.effective,
    incentivesLead: entryPage.incentivesLead,
    policies: policiesPage.title,
    policiesLead: policiesPage.lead,
    premises: premisesPage.title,
    premisesLead: premisesPage.lead,
    opportunitiesTitle: opportunitiesPage.title,
    opportunitiesLead: opportunitiesPage.lead,
  };
}
