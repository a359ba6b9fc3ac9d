import { placesWords } from '../../i18n/places.ts';
import type { PolicyClass, Target } from '../../model/catalogue.ts';
import {
  type EntryCard,
  type OpportunityCard,
  sectorLink,
  toEntryCard,
  toOpportunityCard,
} from '../parts/cards.ts';
import { type PageContext, pageContext, type SiteContext } from '../parts/context.ts';
import { type Frame, toFrame } from '../parts/frame.ts';
import { PATHS, recordPath } from '../parts/paths.ts';
import type { Link, Text } from '../parts/text.ts';

export interface FacetRow extends Link {
  readonly id: string;
  readonly summary: Text;
  readonly count: number;
  readonly tone?: PolicyClass['tone'] | undefined;
}

/** Entries of one target or class, by sector. */
export interface EntryGroup {
  readonly id: string;
  readonly sector: Link;
  readonly entries: readonly EntryCard[];
}

export interface TargetsView {
  readonly page: 'targets';
  readonly frame: Frame;
  readonly targets: readonly FacetRow[];
}

export interface TargetView {
  readonly page: 'target';
  readonly frame: Frame;
  readonly name: Text;
  readonly summary: Text;
  readonly meaning?: Text | undefined;
  readonly asks: readonly Text[];
  /** How many entries are registered with the emissions that the target asks for. */
  readonly emissions?: string | undefined;
  readonly opportunities: readonly OpportunityCard[];
  readonly count: number;
  readonly groups: readonly EntryGroup[];
}

export interface ClassesView {
  readonly page: 'classes';
  readonly frame: Frame;
  readonly classes: readonly FacetRow[];
}

export interface ClassView {
  readonly page: 'class';
  readonly frame: Frame;
  readonly name: Text;
  readonly summary: Text;
  readonly tone: PolicyClass['tone'];
  readonly count: number;
  readonly groups: readonly EntryGroup[];
}

export function targetsView(site: SiteContext): TargetsView {
  const page = pageContext(site, PATHS.targets);
  const { title, lead } = page.ui.targetsPage;
  return {
    page: 'targets',
    frame: toFrame(page, {
      title: { zh: title, en: title },
      description: { zh: lead, en: lead },
      section: 'targets',
      meta: { type: 'column', columnType: 'overview' },
    }),
    targets: site.catalogue.targets.map((target) => ({
      id: target.id,
      ...page.link(recordPath.target(target.id), target.name),
      summary: page.text(target.summary),
      count: site.catalogue.entriesBy.target.get(target.id)?.length ?? 0,
    })),
  };
}

export function targetView(site: SiteContext, target: Target): TargetView {
  const page = pageContext(site, recordPath.target(target.id));
  const label = page.ui.nav.targets;
  return {
    page: 'target',
    frame: toFrame(page, {
      title: target.name,
      description: target.summary,
      section: 'targets',
      trail: [{ path: PATHS.targets, label: { zh: label, en: label } }],
      kind: 'target',
      meta: { type: 'column', columnType: 'overview' },
    }),
    name: page.text(target.name),
    summary: page.text(target.summary),
    meaning: target.meaning && page.text(target.meaning),
    asks: target.asks[page.locale].map((text) => ({ text })),
    emissions: emissionsOf(target, page),
    opportunities: opportunitiesFor(target, page),
    count: site.catalogue.entriesBy.target.get(target.id)?.length ?? 0,
    groups: bySector(page, ({ targets }) => targets.includes(target.id)),
  };
}

function emissionsOf(target: Target, page: PageContext): string | undefined {
  if (target.emissions === undefined) return undefined;
  const entries = page.catalogue.entriesBy.target.get(target.id) ?? [];
  const clean = entries.filter(({ environment }) => environment.emissions === target.emissions);
  return placesWords(page.locale).target.emissions(entries.length, clean.length);
}

/** Projects of which an entry has the target. */
function opportunitiesFor(target: Target, page: PageContext): OpportunityCard[] {
  const { byId, opportunities } = page.catalogue;
  return opportunities
    .filter(({ entries }) =>
      entries.some((id) => byId.entry.get(id)?.targets.includes(target.id) === true),
    )
    .map((one) => toOpportunityCard(one, page));
}

export function classesView(site: SiteContext): ClassesView {
  const page = pageContext(site, PATHS.classes);
  const { title, lead } = page.ui.classesPage;
  return {
    page: 'classes',
    frame: toFrame(page, {
      title: { zh: title, en: title },
      description: { zh: lead, en: lead },
      section: 'classes',
      meta: { type: 'column', columnType: 'overview' },
    }),
    classes: site.catalogue.classes.map((one) => ({
      id: one.id,
      ...page.link(recordPath.class(one.id), one.name),
      summary: page.text(one.summary),
      count: site.catalogue.entriesBy.class.get(one.id)?.length ?? 0,
      tone: one.tone,
    })),
  };
}

export function classView(site: SiteContext, policyClass: PolicyClass): ClassView {
  const page = pageContext(site, recordPath.class(policyClass.id));
  const label = page.ui.nav.classes;
  return {
    page: 'class',
    frame: toFrame(page, {
      title: policyClass.name,
      description: policyClass.summary,
      section: 'classes',
      trail: [{ path: PATHS.classes, label: { zh: label, en: label } }],
      facets: { class: policyClass.id },
      kind: 'class',
      meta: { type: 'column', columnType: 'overview' },
    }),
    name: page.text(policyClass.name),
    summary: page.text(policyClass.summary),
    tone: policyClass.tone,
    count: site.catalogue.entriesBy.class.get(policyClass.id)?.length ?? 0,
    groups: bySector(page, (entry) => entry.class === policyClass.id),
  };
}

type Entry = SiteContext['catalogue']['entries'][number];

function bySector(page: PageContext, belongs: (entry: Entry) => boolean): EntryGroup[] {
  return page.catalogue.sectors.flatMap(({ id }) => {
    const entries = (page.catalogue.entriesBy.sector.get(id) ?? []).filter(belongs);
    if (entries.length === 0) return [];
    const cards = entries.map((entry) => toEntryCard(entry, page));
    return [{ id, sector: sectorLink(id, page), entries: cards }];
  });
}
