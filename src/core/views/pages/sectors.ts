import { placesWords } from '../../i18n/places.ts';
import type { Entry, Sector } from '../../model/catalogue.ts';
import { type Stage, STAGES } from '../chain/chain.ts';
import {
  type ClassTag,
  type EntryCard,
  type OpportunityCard,
  toClassTag,
  toEntryCard,
  toOpportunityCard,
} from '../parts/cards.ts';
import { type PageContext, pageContext, type SiteContext } from '../parts/context.ts';
import { type Frame, toFrame } from '../parts/frame.ts';
import { hasBooklet } from '../parts/has-booklet.ts';
import { PATHS, recordPath } from '../parts/paths.ts';
import { sharePath } from '../parts/share.ts';
import type { Link, Text } from '../parts/text.ts';

export interface ClassCount {
  readonly class: ClassTag;
  readonly count: number;
}

export interface SectorView {
  readonly page: 'sector';
  readonly frame: Frame;
  readonly code: string;
  readonly name: Text;
  readonly intro: Text;
  readonly entryCount: number;
  readonly stages: readonly { readonly label: string; readonly text: Text }[];
  readonly classes: readonly ClassCount[];
  readonly subsectors: readonly {
    readonly id: string;
    readonly link: Link;
    readonly summary: Text;
    readonly entries: readonly EntryCard[];
  }[];
  readonly opportunities: readonly OpportunityCard[];
  /** All entries for paper. */
  readonly bookletHref?: string | undefined;
  readonly chain: Link;
  readonly overview: SectorOverview;
}

/** How many entries of a sector stand in each class and at each stage. */
export interface SectorOverview {
  readonly caption: string;
  readonly classLabel: string;
  readonly totalLabel: string;
  readonly stages: readonly { readonly label: string; readonly total: number }[];
  readonly rows: readonly {
    readonly class: ClassTag;
    readonly counts: readonly number[];
    readonly total: number;
  }[];
  readonly total: number;
  /** The largest count of a class at a stage: the length of a full bar. */
  readonly most: number;
}

export interface SubsectorView {
  readonly page: 'subsector';
  readonly frame: Frame;
  readonly sector: Link;
  readonly name: Text;
  readonly summary: Text;
  readonly entries: readonly EntryCard[];
  readonly classes: readonly ClassCount[];
  readonly opportunities: readonly OpportunityCard[];
  readonly siblings: readonly (Link & { readonly count: number; readonly current: boolean })[];
}

export function sectorView(site: SiteContext, sector: Sector): SectorView {
  const page = pageContext(site, recordPath.sector(sector.id));
  const { entriesBy, opportunitiesBy } = site.catalogue;
  const entries = entriesBy.sector.get(sector.id) ?? [];
  const words = placesWords(page.locale).chain;
  return {
    page: 'sector',
    frame: toFrame(page, {
      title: sector.name,
      description: sector.summary,
      section: 'entries',
      trail: [{ path: PATHS.entries, label: sectionLabel(page) }],
      desk: deskOf(page, sector.id),
      facets: { sector: sector.id },
      kind: 'sector',
      picture: sharePath.sector(sector.id),
      meta: { type: 'column', columnType: 'overview' },
    }),
    code: sector.code,
    name: page.text(sector.name),
    intro: page.text(sector.intro),
    entryCount: entries.length,
    stages: STAGES.map((stage) => ({
      label: page.ui.stage[stage],
      text: page.text(sector.stages[stage]),
    })),
    classes: classCounts(entries, page),
    subsectors: sector.subsectors.map((subsector) => ({
      id: subsector.id,
      link: page.link(recordPath.subsector(sector.id, subsector.id), subsector.name),
      summary: page.text(subsector.summary),
      entries: entries
        .filter((entry) => entry.subsector === subsector.id)
        .map((entry) => toEntryCard(entry, page)),
    })),
    opportunities: (opportunitiesBy.sector.get(sector.id) ?? []).map((one) =>
      toOpportunityCard(one, page),
    ),
    bookletHref: hasBooklet(site.catalogue, sector)
      ? page.href(recordPath.booklet(sector.id))
      : undefined,
    chain: { href: page.href(recordPath.chain(sector.id)), label: { text: words.open } },
    overview: overviewOf(entries, page),
  };
}

function overviewOf(entries: readonly Entry[], page: PageContext): SectorOverview {
  const words = placesWords(page.locale).chain;
  const countAt = (among: readonly Entry[], stage: Stage): number =>
    among.filter(({ chain }) => chain.stage === stage).length;
  const rows = page.catalogue.classes.flatMap(({ id }) => {
    const own = entries.filter((entry) => entry.class === id);
    if (own.length === 0) return [];
    const counts = STAGES.map((stage) => countAt(own, stage));
    return [{ class: toClassTag(id, page), counts, total: own.length }];
  });
  return {
    caption: words.overviewCaption,
    classLabel: page.ui.entryPage.class,
    totalLabel: words.total,
    stages: STAGES.map((stage) => ({
      label: page.ui.stage[stage],
      total: countAt(entries, stage),
    })),
    rows,
    total: entries.length,
    most: Math.max(1, ...rows.flatMap(({ counts }) => counts)),
  };
}

export function subsectorView(
  site: SiteContext,
  sector: Sector,
  subsector: Sector['subsectors'][number],
): SubsectorView {
  const page = pageContext(site, recordPath.subsector(sector.id, subsector.id));
  const { entriesBy, opportunitiesBy } = site.catalogue;
  const inSubsector = (id: string): readonly Entry[] =>
    (entriesBy.sector.get(sector.id) ?? []).filter((entry) => entry.subsector === id);
  const entries = inSubsector(subsector.id);
  return {
    page: 'subsector',
    frame: toFrame(page, {
      title: subsector.name,
      description: subsector.summary,
      section: 'entries',
      trail: [
        { path: PATHS.entries, label: sectionLabel(page) },
        { path: recordPath.sector(sector.id), label: sector.name },
      ],
      desk: deskOf(page, sector.id),
      facets: { sector: sector.id },
      kind: 'subsector',
      picture: sharePath.sector(sector.id),
      meta: { type: 'column', columnType: 'overview' },
    }),
    sector: page.link(recordPath.sector(sector.id), sector.name),
    name: page.text(subsector.name),
    summary: page.text(subsector.summary),
    entries: entries.map((entry) => toEntryCard(entry, page)),
    classes: classCounts(entries, page),
    opportunities: (opportunitiesBy.sector.get(sector.id) ?? [])
      .filter((one) => one.subsector === subsector.id)
      .map((one) => toOpportunityCard(one, page)),
    siblings: sector.subsectors.map((one) => ({
      ...page.link(recordPath.subsector(sector.id, one.id), one.name),
      count: inSubsector(one.id).length,
      current: one.id === subsector.id,
    })),
  };
}

/** The name of the catalogue's own section, in the language of the page only. */
export function sectionLabel({ ui }: PageContext): { zh: string; en: string } {
  return { zh: ui.nav.entries, en: ui.nav.entries };
}

/** The desk that looks after a sector. */
export function deskOf({ catalogue }: PageContext, sector: string): string | undefined {
  return catalogue.zone.desks.find(({ sectors }) => sectors.includes(sector))?.id;
}

/** How many of the entries are in each class, leaving out classes without any. */
export function classCounts(entries: readonly Entry[], page: PageContext): ClassCount[] {
  return page.catalogue.classes.flatMap(({ id }) => {
    const count = entries.filter((entry) => entry.class === id).length;
    return count === 0 ? [] : [{ class: toClassTag(id, page), count }];
  });
}
