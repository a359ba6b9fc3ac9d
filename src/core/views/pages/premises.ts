import { placesWords } from '../../i18n/places.ts';
import { packWords } from '../../i18n/pack.ts';
import type { Premises } from '../../model/catalogue.ts';
import { DEFAULT_EVIDENCE_MONTHS, isOlderThan } from '../../model/evidence-age.ts';
import { UTILITIES } from '../../validate/schemas/records.ts';
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
import { type PictureView, toPhoto } from '../parts/picture.ts';
import { PATHS, recordPath } from '../parts/paths.ts';
import { type SourceView, toSource } from '../parts/source.ts';
import type { DateText, Link, Text } from '../parts/text.ts';
import { layoutPlan, type PlacedTile, type PlanLayout } from '../premises/plan-layout.ts';

/** Distances that every investor asks for. */
const ASKED_FOR = ['port', 'airport', 'hospital', 'university'] as const;

export interface PremisesListView {
  readonly page: 'premises-list';
  readonly frame: Frame;
  /** Heading of the parks; all of them are counted in it, or it has no number. */
  readonly parksTitle: string;
  readonly parks: readonly PremisesCard[];
  readonly others: readonly PremisesCard[];
  readonly plan: PlanView;
}

/** The plan of the parks, which is not to scale. */
export interface PlanView extends Omit<PlanLayout, 'tiles'> {
  readonly zone: string;
  readonly note: string;
  readonly tiles: readonly (PlacedTile & { readonly href: string })[];
}

export interface PremisesView {
  readonly page: 'premises';
  readonly frame: Frame;
  readonly card: PremisesCard;
  readonly landUse?: Text | undefined;
  readonly status?: Text | undefined;
  /** Each of the eight utilities, and whether it is there; `undefined` when nothing is known. */
  readonly utilities?:
    readonly { readonly label: string; readonly provided: boolean }[] | undefined;
  readonly utilitiesCount: string;
  readonly distances: readonly DistanceRow[];
  readonly neighbours: readonly {
    readonly name: Text;
    readonly does?: Text | undefined;
    readonly sample: boolean;
    readonly source?: SourceView | undefined;
  }[];
  /** What investors ask about and nobody has given. */
  readonly missing: readonly string[];
  readonly sectors: readonly Link[];
  readonly evidence: readonly {
    readonly picture?: PictureView | undefined;
    readonly alt: Text;
    readonly taken: DateText;
    readonly author: string;
    /** Under which a map was approved for publication. */
    readonly mapNumber?: string | undefined;
    /** Said of a photograph that was old when the edition was issued. */
    readonly old?: string | undefined;
  }[];
  readonly within: readonly PremisesCard[];
  readonly body?: BodyView | undefined;
  readonly entries: readonly EntryCard[];
  readonly opportunities: readonly OpportunityCard[];
  readonly sources: readonly SourceView[];
}

export interface DistanceRow {
  readonly to: Text;
  readonly value: string;
  readonly method: string;
  readonly sample: boolean;
  readonly source?: SourceView | undefined;
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
    plan: planOf(page),
  };
}

function planOf(page: PageContext): PlanView {
  const words = placesWords(page.locale).premises;
  const parks = page.catalogue.premises.filter(({ kind }) => kind === 'park');
  const { tiles, ...laid } = layoutPlan(
    parks.map((park) => ({
      name: page.text(park.name).text,
      detail: words.planDetail(
        page.catalogue.entriesBy.premises.get(park.id)?.length ?? 0,
        page.catalogue.premises.filter((one) => one.park === park.id).length,
      ),
      direction: park.bearing?.direction,
    })),
  );
  return {
    ...laid,
    zone: page.text(page.catalogue.zone.name).text,
    note: laid.byDirection ? words.planByDirection : words.planWithoutDirection,
    tiles: tiles.map((tile, at) => ({
      ...tile,
      href: page.href(recordPath.premises(parks[at]?.id ?? '')),
    })),
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
    ...evidenceOf(premises, page),
    sectors: premises.sectors.map((id) => sectorLink(id, page)),
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

type Evidence = Pick<
  PremisesView,
  'utilities' | 'utilitiesCount' | 'distances' | 'neighbours' | 'missing' | 'evidence'
>;

function evidenceOf(premises: Premises, page: PageContext): Evidence {
  const words = placesWords(page.locale).premises;
  const { utilities, distances = [], neighbours = [] } = premises;
  const has = new Set<string>(utilities);
  return {
    utilities:
      utilities && UTILITIES.map((id) => ({ label: page.ui.utilities[id], provided: has.has(id) })),
    utilitiesCount: words.utilitiesCount(has.size, UTILITIES.length),
    distances: distances.map(({ to, value, unit, method, sample, source }) => ({
      to: page.text(to),
      value: quantityText({ value, unit }, page),
      method: words.methods[method],
      sample: sample ?? false,
      source: source && toSource(source, page),
    })),
    neighbours: neighbours.map(({ name, does, sample, source }) => ({
      name: page.text(name),
      does: does && page.text(does),
      sample: sample ?? false,
      source: source && toSource(source, page),
    })),
    missing: missingOf(premises, page),
    evidence: photographsOf(premises, page),
  };
}

function missingOf(premises: Premises, page: PageContext): string[] {
  const words = placesWords(page.locale).premises;
  const { evidence = [], area, utilities, neighbours = [], distances = [] } = premises;
  const known = new Set<string>(distances.map(({ kind }) => kind));
  return [
    ...(evidence.length === 0 ? [words.photos] : []),
    ...(area === undefined ? [page.ui.premisesItem.area] : []),
    ...(utilities === undefined ? [words.utilities] : []),
    ...(neighbours.length === 0 ? [words.neighbours] : []),
    ...ASKED_FOR.filter((kind) => !known.has(kind)).map((kind) => words.landmarks[kind]),
  ];
}

/** Old is what was so on the day of the edition: the page must not depend on when it is built. */
function photographsOf({ evidence = [] }: Premises, page: PageContext): PremisesView['evidence'] {
  const { zone, edition } = page.catalogue;
  const months = zone.evidenceMonths ?? DEFAULT_EVIDENCE_MONTHS;
  const words = placesWords(page.locale).premises;
  return evidence.map(({ src, alt, taken, author, mapNumber }) => ({
    picture: toPhoto(src, page),
    alt: page.text(alt),
    taken: page.date(taken),
    author,
    mapNumber,
    old: isOlderThan(taken, edition.issued, months) ? words.old(months) : undefined,
  }));
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
    published: premises.published,
    reviewed: premises.reviewed,
    kind: 'premises',
    meta: { type: 'article' },
  });
}
