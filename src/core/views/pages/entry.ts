import type { Entry } from '../../model/catalogue.ts';
import { INDICATORS } from '../../model/thresholds.ts';
import { type HistoryLine, historyLines } from '../editions/history.ts';
import { type BodyView, toBody } from '../parts/body.ts';
import {
  type ClassTag,
  type EntryCard,
  type OpportunityCard,
  type PremisesCard,
  printedNumber,
  rangeText,
  sectorLink,
  subsectorLink,
  toClassTag,
  toEntryCard,
  toOpportunityCard,
  toPremisesCard,
} from '../parts/cards.ts';
import { type PageContext, pageContext, type SiteContext } from '../parts/context.ts';
import { type Frame, toFrame } from '../parts/frame.ts';
import { neighbours } from '../parts/neighbours.ts';
import { PATHS, recordPath } from '../parts/paths.ts';
import { entryPicture } from '../parts/share.ts';
import { escapeHtml, withTerms } from '../parts/term-note.ts';
import { type SourceView, toSource } from '../parts/source.ts';
import { definedTerm } from '../parts/structured.ts';
import type { Link, Text } from '../parts/text.ts';
import { type ConflictRow, conflictsOf } from './entry-conflicts.ts';
import {
  type BasisRow,
  basisOf,
  type ConditionRow,
  type Incentive,
  incentivesOf,
  promiseOf,
} from './entry-law.ts';
import { sectionLabel } from './sectors.ts';

export interface IndicatorRow {
  readonly id: string;
  readonly name: string;
  /** The name with its terms explained. */
  readonly nameHtml: string;
  /** Missing when the indicator is decided case by case. */
  readonly value?: Text | undefined;
  readonly caseByCase: boolean;
  readonly sample: boolean;
  readonly source?: SourceView | undefined;
}

export interface EntryView {
  readonly page: 'entry';
  readonly frame: Frame;
  readonly id: string;
  readonly number: string;
  readonly title: Text;
  readonly summary: Text;
  readonly aliases: readonly string[];
  readonly sample: boolean;
  readonly class: ClassTag;
  readonly classSummary: Text;
  readonly sector: Link;
  readonly subsector: Link;
  readonly chain: {
    readonly stage: string;
    readonly action?: string | undefined;
    readonly anchors: readonly Text[];
  };
  readonly investment?: IndicatorRow | undefined;
  /** What the land must carry. */
  readonly intensity?: IndicatorRow | undefined;
  readonly foreignAccess: { readonly id: string; readonly label: string };
  readonly environment: { readonly assessment: string; readonly emissions: string };
  readonly targets: readonly Link[];
  readonly indicators: readonly IndicatorRow[];
  readonly legalText?: Text | undefined;
  readonly body?: BodyView | undefined;
  readonly basis: { readonly domestic: readonly BasisRow[]; readonly foreign: readonly BasisRow[] };
  readonly conflicts: {
    readonly domestic: readonly ConflictRow[];
    readonly foreign: readonly ConflictRow[];
  };
  /** Conditions that stand beside an encouraging class. */
  readonly promise?: readonly ConditionRow[] | undefined;
  /** The day for which the state of the law is shown, `YYYY-MM-DD`. */
  readonly lawDay: string;
  readonly checkHref: string;
  readonly incentives: readonly Incentive[];
  readonly industry: readonly { readonly code: string; readonly name: Text }[];
  readonly premises: readonly PremisesCard[];
  readonly opportunities: readonly OpportunityCard[];
  readonly related: readonly EntryCard[];
  readonly sources: readonly SourceView[];
  readonly disclaimer: Text;
  readonly compareHref: string;
  /** What the editions did to it, newest first; empty while none is frozen. */
  readonly history: readonly HistoryLine[];
}

export type EntryContent = Omit<EntryView, 'page' | 'frame'>;

export function entryView(site: SiteContext, entry: Entry): EntryView {
  const page = pageContext(site, recordPath.entry(entry.id));
  return { page: 'entry', frame: entryFrame(page, entry), ...entryContent(page, entry) };
}

/** All that an entry says, with links relative to any page: its own or one that gathers entries. */
export function entryContent(page: PageContext, entry: Entry): EntryContent {
  const { catalogue, locale } = page;
  const indicators = indicatorRows(entry, page);
  return {
    id: entry.id,
    number: printedNumber(entry, page),
    title: page.text(entry.title),
    summary: page.text(entry.summary),
    aliases: entry.aliases[locale],
    sample: entry.sample,
    class: toClassTag(entry.class, page),
    classSummary: page.text(catalogue.byId.class.get(entry.class)?.summary ?? { zh: '' }),
    sector: sectorLink(entry.sector, page),
    subsector: subsectorLink(entry.sector, entry.subsector, page),
    chain: chainOf(entry, page),
    investment: indicators.find(({ id }) => id === 'minInvestment'),
    intensity: indicators.find(({ id }) => id === 'investmentIntensity'),
    foreignAccess: { id: entry.foreignAccess, label: page.ui.foreignAccess[entry.foreignAccess] },
    environment: {
      assessment: page.ui.assessment[entry.environment.assessment],
      emissions: page.ui.emissions[entry.environment.emissions],
    },
    targets: entry.targets.flatMap((id) => {
      const target = catalogue.byId.target.get(id);
      return target ? [page.link(recordPath.target(id), target.name)] : [];
    }),
    indicators,
    legalText: entry.legalText && page.text(entry.legalText),
    body: toBody(entry.body, page),
    basis: basisOf(entry, page),
    conflicts: conflictsOf(entry, page),
    promise: promiseOf(entry, page),
    lawDay: catalogue.edition.effective,
    checkHref: `${page.href(PATHS.selfCheck)}?entry=${entry.id}`,
    incentives: incentivesOf(entry, page),
    industry: entry.industry.map(({ code, name }) => ({ code, name: page.text(name) })),
    ...relations(entry, page),
    sources: entry.sources.map((source) => toSource(source, page)),
    disclaimer: page.text(catalogue.zone.disclaimer),
    compareHref: `${page.href(PATHS.compare)}?entries=${entry.id}`,
    history: historyLines(entry.id, page),
  };
}

function entryFrame(page: PageContext, entry: Entry): Frame {
  const { byId } = page.catalogue;
  const sector = byId.sector.get(entry.sector);
  const subsector = sector?.subsectors.find(({ id }) => id === entry.subsector);
  const trail = [{ path: PATHS.entries as string, label: sectionLabel(page) }];
  if (sector) trail.push({ path: recordPath.sector(sector.id), label: sector.name });
  if (sector && subsector) {
    trail.push({ path: recordPath.subsector(sector.id, subsector.id), label: subsector.name });
  }
  return toFrame(page, {
    title: entry.title,
    description: entry.summary,
    section: 'entries',
    trail,
    published: entry.published,
    reviewed: entry.reviewed,
    desk: entry.contact,
    number: printedNumber(entry, page),
    translation: entry.translation,
    facets: { sector: entry.sector, class: entry.class },
    kind: 'entry',
    picture: entryPicture(page.catalogue, entry),
    meta: { type: 'article', keywords: entry.aliases[page.locale] },
    structured: [definedTerm(page, entry)],
  });
}

function chainOf({ chain }: Entry, { ui, text }: PageContext): EntryView['chain'] {
  return {
    stage: ui.stage[chain.stage],
    action: chain.action && ui.action[chain.action],
    anchors: (chain.anchors ?? []).map(({ name }) => text(name)),
  };
}

/** Indicators in their fixed order; English pages get the value in English units. */
function indicatorRows(entry: Entry, page: PageContext): IndicatorRow[] {
  return entry.thresholds.map(({ indicator, caseByCase, sample, source, min, max, unit }) => ({
    id: indicator,
    name: INDICATORS[indicator].name[page.locale],
    nameHtml: withTerms(escapeHtml(INDICATORS[indicator].name[page.locale]), page),
    value: rangeText({ min, max, unit }, page),
    caseByCase,
    sample,
    source: source && toSource(source, page),
  }));
}

function relations(
  entry: Entry,
  page: PageContext,
): Pick<EntryView, 'premises' | 'opportunities' | 'related'> {
  const { byId, opportunitiesBy } = page.catalogue;
  return {
    premises: entry.premises.flatMap((id) => {
      const premises = byId.premises.get(id);
      return premises ? [toPremisesCard(premises, page)] : [];
    }),
    opportunities: (opportunitiesBy.entry.get(entry.id) ?? []).map((one) =>
      toOpportunityCard(one, page),
    ),
    related: neighbours(entry, page.catalogue).map((one) => toEntryCard(one, page)),
  };
}
