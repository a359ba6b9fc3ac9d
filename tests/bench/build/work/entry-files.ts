import { stringify } from 'yaml';
import type { Catalogue, Entry, Source } from '../../../../src/core/model/catalogue.ts';
import { INDICATORS } from '../../../../src/core/model/thresholds.ts';
import { recordLink } from '../../../../src/core/parse/links.ts';
import { itemText } from '../../../../src/core/views/pages/entry-law.ts';
import { printedNumber, rangeText } from '../../../../src/core/views/parts/cards.ts';
import {
  type PageContext,
  pageContext,
  type SiteContext,
} from '../../../../src/core/views/parts/context.ts';
import { pathOfRecord, recordPath } from '../../../../src/core/views/parts/paths.ts';
import { prefixOf } from './site-data.ts';

/** What the pages of an entry show, in one language, as front matter. Other records by their id. */
export interface EntryData {
  readonly title: string;
  readonly summary: string;
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
  readonly anchors: readonly string[];
  readonly investment: { readonly value: string; readonly sample: boolean };
  readonly foreignAccess: string;
  readonly assessment: string;
  readonly emissions: string;
  readonly indicators: readonly Indicator[];
  readonly legalText: string;
  readonly basis: readonly Basis[];
  readonly incentives: readonly string[];
  readonly industry: readonly { readonly code: string; readonly name: string }[];
  readonly premises: readonly string[];
  readonly contact: string;
  readonly publishedAt: string;
  readonly reviewed: string;
  readonly sources: readonly Source[];
  /** The six entries of the same subsector nearest in number. */
  readonly related: readonly string[];
}

interface Indicator {
  readonly name: string;
  readonly value: string;
  readonly sample: boolean;
}

interface Basis {
  readonly policy: string;
  readonly investor: string;
  /** Empty where the whole instrument applies. */
  readonly item: string;
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
    const body = entry.body[site.locale] ?? entry.body.zh;
    return {
      id: entry.id,
      data: {
        ...textsOf(entry, page),
        ...factsOf(entry, page),
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

function textsOf(entry: Entry, page: PageContext) {
  const indicators = entry.thresholds.map((threshold) => ({
    id: threshold.indicator,
    name: INDICATORS[threshold.indicator].name[page.locale],
    value: rangeText(threshold, page)?.text ?? page.ui.entryPage.caseByCase,
    sample: threshold.sample,
  }));
  const investment = indicators.find(({ id }) => id === 'minInvestment');
  return {
    title: page.text(entry.title).text,
    summary: page.text(entry.summary).text,
    number: printedNumber(entry, page),
    otherNames: entry.aliases[page.locale],
    indicators: indicators.map(({ name, value, sample }) => ({ name, value, sample })),
    investment: {
      value: investment?.value ?? page.ui.entryPage.caseByCase,
      sample: investment?.sample ?? false,
    },
    legalText: entry.legalText ? page.text(entry.legalText).text : '',
    industry: entry.industry.map(({ code, name }) => ({ code, name: page.text(name).text })),
    basis: entry.basis.map(({ policy: id, item, investor }) => {
      const policy = page.catalogue.byId.policy.get(id);
      const text = policy && item !== undefined ? itemText(policy, item, page).text : '';
      return { policy: id, investor, item: text };
    }),
  };
}

function factsOf(entry: Entry, page: PageContext) {
  const { ui } = page;
  const { chain, environment } = entry;
  return {
    ...{ sector: entry.sector, subsector: entry.subsector, class: entry.class },
    ...{ targets: entry.targets, incentives: entry.incentives, premises: entry.premises },
    stage: ui.stage[chain.stage],
    action: chain.action ? ui.action[chain.action] : '',
    anchors: (chain.anchors ?? []).map(({ name }) => page.text(name).text),
    foreignAccess: ui.foreignAccess[entry.foreignAccess],
    assessment: ui.assessment[environment.assessment],
    emissions: ui.emissions[environment.emissions],
    contact: entry.contact,
    ...{ publishedAt: entry.published, reviewed: entry.reviewed, sources: entry.sources },
  };
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
