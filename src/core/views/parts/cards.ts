import type { Entry, Opportunity, PolicyClass, Premises, Sector } from '../../model/catalogue.ts';
import { formatQuantity, formatRange } from '../../model/quantity.ts';
import { scaleBandsOf } from '../../model/scale-bands.ts';
import { isUnitId } from '../../model/units.ts';
import { oncePerFolder, type PageContext } from './context.ts';
import { recordPath } from './paths.ts';
import { chineseText, type Link, type Text } from './text.ts';

export interface ClassTag {
  readonly id: string;
  readonly label: Text;
  readonly tone: PolicyClass['tone'];
  readonly href: string;
}

export interface EntryCard {
  readonly id: string;
  readonly href: string;
  /** Sector letter and number, e.g. `M-04`. */
  readonly number: string;
  readonly title: Text;
  readonly summary: Text;
  readonly class: ClassTag;
  readonly sector: Link;
  readonly subsector: Link;
  /** The least investment; missing when it is decided case by case or not set. */
  readonly investment?: { readonly text: Text; readonly sample: boolean } | undefined;
  readonly sample: boolean;
}

export const toClassTag = oncePerFolder((id: string, page): ClassTag => {
  const found = page.catalogue.byId.class.get(id);
  return {
    id,
    label: found ? page.text(found.name) : { text: id },
    tone: found?.tone ?? 'neutral',
    href: page.href(recordPath.class(id)),
  };
});

export const sectorLink = oncePerFolder((id: string, page): Link => {
  const sector = page.catalogue.byId.sector.get(id);
  return page.link(recordPath.sector(id), sector?.name ?? { zh: id, en: id });
});

export function subsectorLink(sector: string, id: string, page: PageContext): Link {
  return subsectorLinks(sector, page).get(id) ?? toSubsectorLink(sector, { id }, page);
}

const subsectorLinks = oncePerFolder((id: string, page): ReadonlyMap<string, Link> => {
  const subsectors = page.catalogue.byId.sector.get(id)?.subsectors ?? [];
  return new Map(subsectors.map((one) => [one.id, toSubsectorLink(id, one, page)]));
});

function toSubsectorLink(
  sector: string,
  { id, name }: { readonly id: string; readonly name?: Sector['name'] },
  page: PageContext,
): Link {
  return page.link(recordPath.subsector(sector, id), name ?? { zh: id, en: id });
}

/** Sector letter and two-digit number as printed. */
export function printedNumber(entry: Entry, page: PageContext): string {
  const code = page.catalogue.byId.sector.get(entry.sector)?.code ?? '';
  return `${code}-${String(entry.number).padStart(2, '0')}`;
}

export const toEntryCard = oncePerFolder((entry: Entry, page: PageContext): EntryCard => {
  return {
    id: entry.id,
    href: page.href(recordPath.entry(entry.id)),
    number: printedNumber(entry, page),
    title: page.text(entry.title),
    summary: page.text(entry.summary),
    class: toClassTag(entry.class, page),
    sector: sectorLink(entry.sector, page),
    subsector: subsectorLink(entry.sector, entry.subsector, page),
    investment: leastInvestment(entry, page),
    sample: entry.sample,
  };
});

function leastInvestment(entry: Entry, page: PageContext): EntryCard['investment'] {
  const threshold = entry.thresholds.find(({ indicator }) => indicator === 'minInvestment');
  const text = threshold && rangeText(threshold, page);
  return text && { text, sample: threshold.sample };
}

export interface OpportunityCard {
  readonly id: string;
  readonly href: string;
  readonly title: Text;
  readonly summary: Text;
  readonly sector: Link;
  readonly park?: Text | undefined;
  readonly investment?: Text | undefined;
  readonly investmentSample: boolean;
  /** Bands of size that the investment reaches into. */
  readonly scale: readonly string[];
  readonly cooperation: readonly string[];
  readonly stage: string;
  readonly sample: boolean;
}

export const toOpportunityCard = oncePerFolder(
  (opportunity: Opportunity, page: PageContext): OpportunityCard => {
    const park = page.catalogue.byId.premises.get(opportunity.park);
    return {
      id: opportunity.id,
      href: page.href(recordPath.opportunity(opportunity.id)),
      title: page.text(opportunity.title),
      summary: page.text(opportunity.summary),
      sector: sectorLink(opportunity.sector, page),
      park: park && page.text(park.name),
      investment: rangeText(opportunity.investment, page),
      investmentSample: opportunity.investment.sample ?? false,
      scale: scaleBandsOf(opportunity.investment).map(({ label }) => label[page.locale]),
      cooperation: opportunity.cooperation.map((form) => page.ui.cooperation[form]),
      stage: page.ui.progress[opportunity.stage],
      sample: opportunity.sample,
    };
  },
);

interface WrittenRange {
  readonly min?: number | undefined;
  readonly max?: number | undefined;
  readonly unit?: string | undefined;
}

/** Bounds with their unit in the language of the page; `undefined` when there are none. */
export function rangeText({ min, max, unit }: WrittenRange, page: PageContext): Text | undefined {
  if (!isUnitId(unit) || (min === undefined && max === undefined)) return undefined;
  return chineseText(formatRange({ min, max, unit }, page.locale), page.locale);
}

interface WrittenQuantity {
  readonly value: number;
  readonly unit: string;
}

/** A value with its unit in the language of the page. */
export function quantityText({ value, unit }: WrittenQuantity, page: PageContext): string {
  return isUnitId(unit) ? formatQuantity(value, unit, page.locale) : `${value} ${unit}`;
}

export interface PremisesCard {
  readonly id: string;
  readonly href: string;
  readonly name: Text;
  readonly kind: Premises['kind'];
  readonly kindLabel: string;
  readonly summary: Text;
  readonly area?: string | undefined;
  readonly areaSample: boolean;
  readonly park?: Link | undefined;
  readonly entryCount: number;
  readonly sample: boolean;
}

export const toPremisesCard = oncePerFolder(
  (premises: Premises, page: PageContext): PremisesCard => {
    const { byId, entriesBy } = page.catalogue;
    const park = premises.park === undefined ? undefined : byId.premises.get(premises.park);
    return {
      id: premises.id,
      href: page.href(recordPath.premises(premises.id)),
      name: page.text(premises.name),
      kind: premises.kind,
      kindLabel: page.ui.premisesKind[premises.kind],
      summary: page.text(premises.summary),
      area: premises.area && quantityText(premises.area, page),
      areaSample: premises.area?.sample ?? false,
      park: park && page.link(recordPath.premises(park.id), park.name),
      entryCount: entriesBy.premises.get(premises.id)?.length ?? 0,
      sample: premises.sample ?? false,
    };
  },
);
