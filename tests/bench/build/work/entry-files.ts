import { stringify } from 'yaml';
import type { Catalogue, Entry } from '../../../../src/core/model/catalogue.ts';
import { recordLink } from '../../../../src/core/parse/links.ts';
import {
  type EntryView,
  entryView,
  type IndicatorRow,
} from '../../../../src/core/views/pages/entry.ts';
import {
  type PageContext,
  pageContext,
  type SiteContext,
} from '../../../../src/core/views/parts/context.ts';
import { pathOfRecord, recordPath } from '../../../../src/core/views/parts/paths.ts';
import { shown, titled } from './markup.ts';
import { prefixOf } from './site-data.ts';

/**
 * What the pages of an entry show, in one language, as front matter: plain text, or HTML where a name
 * ends in `Html`. Other records by their id.
 */
export interface EntryData {
  readonly title: string;
  readonly titleHtml: string;
  /** For `<title>`. */
  readonly documentTitle: string;
  readonly summary: string;
  readonly summaryHtml: string;
  /** As printed: letter of the sector and number. */
  readonly number: string;
  /** Place among all entries, from 1. */
  readonly weight: number;
  readonly sector: string;
  readonly subsector: string;
  readonly class: string;
  readonly otherNames: readonly string[];
  readonly targets: readonly string[];
  readonly stage: string;
  readonly action: string;
  readonly anchorsHtml: readonly string[];
  readonly investment: Figure;
  /** What the land must carry; without a value where the entry does not say. */
  readonly intensity: Figure;
  readonly foreignAccess: string;
  readonly assessment: string;
  readonly emissions: string;
  readonly indicators: readonly (Figure & { readonly nameHtml: string })[];
  readonly legalTextHtml: string;
  readonly basis: Readonly<Record<Investor, readonly Basis[]>>;
  readonly conflicts: Readonly<Record<Investor, readonly Conflict[]>>;
  /** The policy whose conditions stand beside the class; empty for other classes. */
  readonly promise: string;
  readonly incentives: readonly string[];
  readonly industry: readonly { readonly code: string; readonly nameHtml: string }[];
  readonly premises: readonly string[];
  readonly contact: string;
  readonly publishedAt: string;
  readonly reviewed: string;
  readonly sources: readonly {
    readonly titleHtml: string;
    readonly url: string;
    readonly checked: string;
  }[];
  /** The six entries of the same subsector nearest in number. */
  readonly related: readonly string[];
}

interface Figure {
  /** Empty where it is decided case by case. */
  readonly valueHtml: string;
  readonly sample: boolean;
}

type Investor = 'domestic' | 'foreign';

interface Basis {
  readonly policy: string;
  /** Empty where the whole instrument applies. */
  readonly itemHtml: string;
}

/** One comparison with a restricted or negative list. */
interface Conflict {
  readonly policy: string;
  readonly listHtml: string;
  readonly result: string;
  readonly itemsHtml: readonly string[];
  readonly noteHtml: string;
  readonly scope: string;
  readonly checked: string;
}

export interface EntryFile {
  readonly id: string;
  readonly data: EntryData;
  /** Markdown with links of the site. */
  readonly body: string;
}

/**
 * The entries of one language as any generator reads them. What a generator could not know, such as
 * units in words and which entries are related, is worked out here, so that it costs peers nothing.
 */
export function toEntryFiles(site: SiteContext): EntryFile[] {
  const nearest = nearestOf(site.catalogue);
  return site.catalogue.entries.map((entry, index) => {
    const page = pageContext(site, recordPath.entry(entry.id));
    const view = entryView(site, entry);
    const body = entry.body[site.locale] ?? entry.body.zh;
    return {
      id: entry.id,
      data: {
        ...textsOf(view),
        ...factsOf(entry, view),
        ...lawOf(entry, view),
        weight: index + 1,
        related: nearest(entry),
      },
      body: withLinks(body.text.trim(), page),
    };
  });
}

/** A Markdown file with front matter; `extra` are the fields of one generator. */
export function toMarkdown({ data, body }: EntryFile, extra: object = {}): string {
  // As YAML 1.1, so that no reader takes a date for anything but text.
  const yaml = stringify(
    { ...data, ...extra },
    { lineWidth: 0, version: '1.1', aliasDuplicateObjects: false },
  );
  return `---\n${yaml}---\n\n${body}\n`;
}

function textsOf(view: EntryView) {
  const { frame } = view;
  return {
    title: view.title.text,
    titleHtml: titled(view.title),
    documentTitle: frame.documentTitle,
    summary: view.summary.text,
    summaryHtml: shown(view.summary),
    number: view.number,
    otherNames: view.aliases,
    indicators: view.indicators.map((row) => ({ nameHtml: row.nameHtml, ...toFigure(row) })),
    investment: toFigure(view.investment),
    intensity: toFigure(view.intensity),
    legalTextHtml: view.legalText ? shown(view.legalText) : '',
    industry: view.industry.map(({ code, name }) => ({ code, nameHtml: shown(name) })),
    sources: view.sources.map(({ title, url, checked }) => ({
      ...{ titleHtml: shown(title), url, checked: checked.iso },
    })),
  };
}

function toFigure(row: IndicatorRow | undefined): Figure {
  return { valueHtml: row?.value ? shown(row.value) : '', sample: row?.sample ?? false };
}

function factsOf(entry: Entry, view: EntryView) {
  return {
    ...{ sector: entry.sector, subsector: entry.subsector, class: entry.class },
    ...{ targets: entry.targets, incentives: entry.incentives, premises: entry.premises },
    stage: view.chain.stage,
    action: view.chain.action ?? '',
    anchorsHtml: view.chain.anchors.map(shown),
    foreignAccess: view.foreignAccess.label,
    ...view.environment,
    ...{ contact: entry.contact, publishedAt: entry.published, reviewed: entry.reviewed },
  };
}

/** The legal basis, as each kind of investor has to read it, and what stands beside the class. */
function lawOf(entry: Entry, view: EntryView) {
  const basisFor = (investor: Investor): Basis[] =>
    view.basis[investor].map(({ instrument, item }) => ({
      policy: instrument.policy.id,
      itemHtml: item ? shown(item) : '',
    }));
  const conflictsFor = (investor: Investor): Conflict[] => {
    const checks = (entry.conflicts ?? []).filter(
      ({ investor: whose }) => whose === investor || whose === 'both',
    );
    return view.conflicts[investor].map((row, at) => ({
      policy: checks[at]?.policy ?? '',
      listHtml: row.list ? shown(row.list) : '',
      result: row.result,
      itemsHtml: row.items.map(shown),
      noteHtml: row.note ? shown(row.note) : '',
      scope: row.scope ?? '',
      checked: row.checked.iso,
    }));
  };
  return {
    basis: { domestic: basisFor('domestic'), foreign: basisFor('foreign') },
    conflicts: { domestic: conflictsFor('domestic'), foreign: conflictsFor('foreign') },
    promise: view.promise ? promisedBy(view) : '',
  };
}

/** The policy whose conditions an encouraging class is shown with. */
function promisedBy({ promise, incentives }: EntryView): string {
  return incentives.find(({ conditions }) => conditions === promise)?.policy.id ?? '';
}

/** `entry:id` and the like as addresses from the root of the site. */
function withLinks(markdown: string, page: PageContext): string {
  return markdown.replace(/\]\(([a-z]+:[a-z0-9-]+)\)/gu, (whole, url: string) => {
    const record = recordLink(url);
    const path = record && pathOfRecord(page.catalogue, record);
    return path === undefined ? whole : `](${prefixOf(page.locale)}/${path})`;
  });
}

/** Up to three entries before and six after, cut to the six nearest, of the same subsector. */
function nearestOf(catalogue: Catalogue): (entry: Entry) => string[] {
  const groups = Map.groupBy(
    catalogue.entries,
    ({ sector, subsector }) => `${sector}/${subsector}`,
  );
  const places = new Map<Entry, { group: readonly Entry[]; place: number }>();
  for (const group of groups.values()) {
    group.forEach((entry, place) => places.set(entry, { group, place }));
  }
  return (entry) => {
    const { group, place } = places.get(entry) ?? { group: [], place: 0 };
    const from = Math.max(0, Math.min(place - 3, group.length - 7));
    return group
      .slice(from, from + 7)
      .filter((one) => one !== entry)
      .map(({ id }) => id);
  };
}
