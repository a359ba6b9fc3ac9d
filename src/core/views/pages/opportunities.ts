import { searchData } from '../../index/search-data.ts';
import type { Opportunity } from '../../model/catalogue.ts';
import { type BodyView, toBody } from '../parts/body.ts';
import {
  type EntryCard,
  type OpportunityCard,
  type PremisesCard,
  sectorLink,
  toEntryCard,
  toOpportunityCard,
  toPremisesCard,
} from '../parts/cards.ts';
import { type PageContext, pageContext, type SiteContext } from '../parts/context.ts';
import { type Frame, toFrame } from '../parts/frame.ts';
import { PATHS, recordPath } from '../parts/paths.ts';
import { sharePath } from '../parts/share.ts';
import { type SourceView, toSource } from '../parts/source.ts';
import type { Link, Text } from '../parts/text.ts';
import { type FacetLinks, facetLinks } from './finder.ts';

const OPPORTUNITY_FACETS: ReadonlySet<string> = new Set(['scale', 'cooperation', 'progress']);

export interface OpportunitiesView {
  readonly page: 'opportunities';
  readonly frame: Frame;
  readonly groups: readonly {
    readonly sector: Link;
    readonly id: string;
    readonly opportunities: readonly OpportunityCard[];
  }[];
  /** Lists by size, form of cooperation and stage, made beforehand. */
  readonly facets: readonly FacetLinks[];
}

export interface OpportunityView {
  readonly page: 'opportunity';
  readonly frame: Frame;
  readonly card: OpportunityCard;
  readonly park?: Link | undefined;
  readonly offers: readonly Text[];
  readonly asks: readonly Text[];
  readonly body?: BodyView | undefined;
  readonly entries: readonly EntryCard[];
  readonly premises: readonly PremisesCard[];
  readonly sources: readonly SourceView[];
}

export function opportunitiesView(site: SiteContext): OpportunitiesView {
  const page = pageContext(site, PATHS.opportunities);
  const { title, lead } = page.ui.opportunitiesPage;
  const { sectors, opportunitiesBy } = site.catalogue;
  return {
    page: 'opportunities',
    frame: toFrame(page, {
      title: { zh: title, en: title },
      description: { zh: lead, en: lead },
      section: 'opportunities',
      unindexed: true,
      meta: { type: 'column', columnType: 'overview' },
    }),
    groups: sectors.flatMap(({ id }) => {
      const opportunities = opportunitiesBy.sector.get(id) ?? [];
      if (opportunities.length === 0) return [];
      const cards = opportunities.map((one) => toOpportunityCard(one, page));
      return [{ sector: sectorLink(id, page), id, opportunities: cards }];
    }),
    facets: searchData(site.catalogue)
      .facets.filter(({ id }) => OPPORTUNITY_FACETS.has(id))
      .map((facet) => facetLinks(page, facet)),
  };
}

export function opportunityView(site: SiteContext, opportunity: Opportunity): OpportunityView {
  const page = pageContext(site, recordPath.opportunity(opportunity.id));
  const { byId } = site.catalogue;
  const park = byId.premises.get(opportunity.park);
  return {
    page: 'opportunity',
    frame: toFrame(page, {
      title: opportunity.title,
      description: opportunity.summary,
      section: 'opportunities',
      trail: [{ path: PATHS.opportunities, label: own(page.ui.nav.opportunities) }],
      published: opportunity.published,
      reviewed: opportunity.reviewed,
      desk: opportunity.contact,
      translation: opportunity.translation,
      facets: { sector: opportunity.sector },
      kind: 'opportunity',
      picture: sharePath.sector(opportunity.sector),
      meta: { type: 'article' },
    }),
    card: toOpportunityCard(opportunity, page),
    park: park && page.link(recordPath.premises(park.id), park.name),
    offers: list(opportunity.offers, page),
    asks: list(opportunity.asks, page),
    body: toBody(opportunity.body, page),
    entries: opportunity.entries.flatMap((id) => {
      const entry = byId.entry.get(id);
      return entry ? [toEntryCard(entry, page)] : [];
    }),
    premises: opportunity.premises.flatMap((id) => {
      const premises = byId.premises.get(id);
      return premises ? [toPremisesCard(premises, page)] : [];
    }),
    sources: opportunity.sources.map((source) => toSource(source, page)),
  };
}

function own(text: string): { zh: string; en: string } {
  return { zh: text, en: text };
}

function list(
  texts: { readonly zh: readonly string[]; readonly en?: readonly string[] | undefined },
  { locale }: PageContext,
): Text[] {
  const inLanguage = texts[locale];
  if (inLanguage) return inLanguage.map((text) => ({ text }));
  return texts.zh.map((text) => ({ text, lang: 'zh-Hans' }));
}
