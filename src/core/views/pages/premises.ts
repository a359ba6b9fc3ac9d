import { packWords } from '../../i18n/pack.ts';
import type { Premises } from '../../model/catalogue.ts';
import { type BodyView, toBody } from '../parts/body.ts';
import {
  type EntryCard,
  type OpportunityCard,
  type PremisesCard,
  quantityText,
  sectorLink,
  toEntryCard,
  toOpportunityCard,
  toPremisesCard,
} from '../parts/cards.ts';
import { type PageContext, pageContext, type SiteContext } from '../parts/context.ts';
import { type Frame, toFrame } from '../parts/frame.ts';
import { PATHS, recordPath } from '../parts/paths.ts';
import { type SourceView, toSource } from '../parts/source.ts';
import type { DateText, Link, Text } from '../parts/text.ts';

export interface PremisesListView {
  readonly page: 'premises-list';
  readonly frame: Frame;
  /** Heading of the parks; all of them are counted in it, or it has no number. */
  readonly parksTitle: string;
  readonly parks: readonly PremisesCard[];
  readonly others: readonly PremisesCard[];
}

export interface PremisesView {
  readonly page: 'premises';
  readonly frame: Frame;
  readonly card: PremisesCard;
  readonly landUse?: Text | undefined;
  readonly status?: Text | undefined;
  readonly utilities: readonly string[];
  readonly distances: readonly {
    readonly to: Text;
    readonly value: string;
    readonly sample: boolean;
    readonly source?: SourceView | undefined;
  }[];
  readonly sectors: readonly Link[];
  readonly evidence: readonly {
    readonly src: string;
    readonly alt: Text;
    readonly taken: DateText;
    readonly author: string;
  }[];
  readonly within: readonly PremisesCard[];
  readonly body?: BodyView | undefined;
  readonly entries: readonly EntryCard[];
  readonly opportunities: readonly OpportunityCard[];
  readonly sources: readonly SourceView[];
}

export function premisesListView(site: SiteContext): PremisesListView {
  const page = pageContext(site, PATHS.premises);
  const { title, parks } = page.ui.premisesPage;
  const own = site.pack && packWords(site.locale);
  const lead = own?.premisesLead ?? page.ui.premisesPage.lead;
  const cards = site.catalogue.premises.map((premises) => toPremisesCard(premises, page));
  return {
    page: 'premises-list',
    frame: toFrame(page, {
      title: { zh: title, en: title },
      description: { zh: lead, en: lead },
      section: 'premises',
      unindexed: true,
      meta: { type: 'column', columnType: 'overview' },
    }),
    parksTitle: own?.parks ?? parks,
    parks: cards.filter(({ kind }) => kind === 'park'),
    others: cards.filter(({ kind }) => kind !== 'park'),
  };
}

export function premisesView(site: SiteContext, premises: Premises): PremisesView {
  const page = pageContext(site, recordPath.premises(premises.id));
  const { catalogue } = site;
  return {
    page: 'premises',
    frame: premisesFrame(page, premises),
    card: toPremisesCard(premises, page),
    landUse: premises.landUse && page.text(premises.landUse),
    status: premises.status && page.text(premises.status),
    utilities: (premises.utilities ?? []).map((utility) => page.ui.utilities[utility]),
    distances: (premises.distances ?? []).map(({ to, value, unit, sample, source }) => ({
      to: page.text(to),
      value: quantityText({ value, unit }, page),
      sample: sample ?? false,
      source: source && toSource(source, page),
    })),
    sectors: premises.sectors.map((id) => sectorLink(id, page)),
    evidence: (premises.evidence ?? []).map(({ src, alt, taken, author }) => ({
      src: `${'../'.repeat(page.locale === 'zh' ? 1 : 2)}media/${src}`,
      alt: page.text(alt),
      taken: page.date(taken),
      author,
    })),
    within: catalogue.premises
      .filter(({ park }) => park === premises.id)
      .map((one) => toPremisesCard(one, page)),
    body: toBody(premises.body, page),
    entries: (catalogue.entriesBy.premises.get(premises.id) ?? []).map((entry) =>
      toEntryCard(entry, page),
    ),
    opportunities: (catalogue.opportunitiesBy.premises.get(premises.id) ?? []).map((one) =>
      toOpportunityCard(one, page),
    ),
    sources: premises.sources.map((source) => toSource(source, page)),
  };
}

function premisesFrame(page: PageContext, premises: Premises): Frame {
  const label = page.ui.nav.premises;
  const trail = [{ path: PATHS.premises as string, label: { zh: label, en: label } }];
  const park = page.catalogue.byId.premises.get(premises.park ?? '');
  if (park) trail.push({ path: recordPath.premises(park.id), label: park.name });
  return toFrame(page, {
    title: premises.name,
    description: premises.summary,
    section: 'premises',
    trail,
    reviewed: premises.reviewed,
    kind: 'premises',
    meta: { type: 'article' },
  });
}
