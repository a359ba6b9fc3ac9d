import type { Both } from '../../finder/format.ts';
import type {
  Catalogue,
  Entry,
  LocalisedBody,
  Opportunity,
  Policy,
  Premises,
} from '../model/catalogue.ts';
import { scaleBandsOf } from '../model/scale-bands.ts';
import { codeText, parksOf, placeNames, policyNames, zoneNames } from './document-names.ts';
import { joined, plainText } from './plain-text.ts';

/** What a list shows of a record, and where it is filed: no texts, so that it costs next to nothing. */
export interface Filing {
  readonly kind: 'entry' | 'opportunity' | 'premises' | 'policy';
  readonly id: string;
  readonly title: Both;
  /** Printed number such as `M-04`, '' for what is not an entry. */
  readonly number: string;
  /** Value ids by facet id. */
  readonly facets: Readonly<Record<string, readonly string[]>>;
}

/** One record as the finder sees it: where each of its words stands decides how it ranks. */
export interface SearchDocument extends Filing {
  readonly aliases: readonly string[];
  /** Codes, names of industries, places: found before the summary. */
  readonly first: readonly string[];
  /** Titles and numbers of the instruments cited: found after the body. */
  readonly second: readonly string[];
  readonly summary: Both;
  readonly body: Both;
  readonly reviewed: string;
  /** Lowest investment in 万元, -1 where none is stated. */
  readonly investment: number;
}

/** The filings of all that the finder finds, in the order of `searchDocuments`. */
export function filings(catalogue: Catalogue): Filing[] {
  return [
    ...catalogue.entries.map((entry) => entryFiling(catalogue, entry)),
    ...catalogue.opportunities.map((one) => opportunityFiling(catalogue, one)),
    ...catalogue.premises.map(premisesFiling),
    ...catalogue.policies.map(policyFiling),
  ].map((one) => ({ ...one, title: composedBoth(one.title) }));
}

/** Every record that the finder finds, in printed order: entries, opportunities, premises, policies. */
export function searchDocuments(catalogue: Catalogue): SearchDocument[] {
  const zone = zoneNames(catalogue);
  return [
    ...catalogue.entries.map((entry) => entryDocument(catalogue, entry, zone)),
    ...catalogue.opportunities.map((one) => opportunityDocument(catalogue, one, zone)),
    ...catalogue.premises.map((one) => premisesDocument(one, zone)),
    ...catalogue.policies.map((policy) => namingZone(policyDocument(policy), zone)),
  ].map(composed);
}

/**
 * Every record of the zone is found by all of the zone's names; one of the state only where its text
 * has one of them, so that a name in either language finds the same records.
 */
function namingZone(one: SearchDocument, zone: readonly string[]): SearchDocument {
  const texts = [one.title, one.summary, one.body].flatMap(({ zh, en }) => [zh, en.toLowerCase()]);
  const named = zone.some((name) => texts.some((text) => text.includes(name.toLowerCase())));
  return named ? { ...one, first: [...one.first, ...zone] } : one;
}

/** With composed characters, as queries are. */
function composed(one: SearchDocument): SearchDocument {
  return {
    ...one,
    title: composedBoth(one.title),
    summary: composedBoth(one.summary),
    body: composedBoth(one.body),
    ...{ aliases: one.aliases.map(nfc), first: one.first.map(nfc), second: one.second.map(nfc) },
  };
}

function composedBoth({ zh, en }: Both): Both {
  return { zh: nfc(zh), en: nfc(en) };
}

function nfc(text: string): string {
  return text.normalize('NFC');
}

function entryFiling(catalogue: Catalogue, entry: Entry): Filing {
  const code = catalogue.byId.sector.get(entry.sector)?.code ?? '';
  return {
    kind: 'entry',
    id: entry.id,
    title: both(entry.title),
    number: `${code}-${String(entry.number).padStart(2, '0')}`,
    facets: entryFacets(catalogue, entry),
  };
}

function entryDocument(
  catalogue: Catalogue,
  entry: Entry,
  zone: readonly string[],
): SearchDocument {
  const { byId } = catalogue;
  const sector = byId.sector.get(entry.sector);
  const subsector = sector?.subsectors.find(({ id }) => id === entry.subsector);
  const minimum = entry.thresholds.find(({ indicator }) => indicator === 'minInvestment');
  return {
    ...entryFiling(catalogue, entry),
    aliases: [...entry.aliases.zh, ...entry.aliases.en],
    first: [
      ...entry.industry.flatMap(({ code, name }) => [codeText(code), name.zh, name.en ?? '']),
      ...(sector ? [sector.name.zh, sector.name.en] : []),
      ...(subsector ? [subsector.name.zh, subsector.name.en] : []),
      ...placeNames(catalogue, entry.premises),
      ...zone,
    ],
    second: [...new Set([...entry.basis.map(({ policy }) => policy), ...entry.incentives])].flatMap(
      (id) => policyNames(byId.policy.get(id)),
    ),
    summary: both(entry.summary),
    body: {
      zh: joined(plainText(entry.body.zh.text), entry.legalText?.zh),
      en: joined(plainText(entry.body.en?.text ?? ''), entry.legalText?.en),
    },
    reviewed: entry.reviewed,
    investment: minimum?.min ?? -1,
  };
}

/** Values of an entry by facet. */
export function entryFacets(catalogue: Catalogue, entry: Entry): SearchDocument['facets'] {
  return {
    sector: [entry.sector],
    subsector: [entry.subsector],
    class: [entry.class],
    target: entry.targets,
    stage: [entry.chain.stage],
    investor: investorsOf(entry),
    incentive: entry.incentives,
    park: parksOf(catalogue, entry.premises),
  };
}

/** For whom the legal basis of an entry stands. */
function investorsOf(entry: Entry): string[] {
  const named = new Set(entry.basis.map(({ investor }) => investor));
  return ['domestic', 'foreign'].filter((one) => named.has('both') || named.has(one as 'domestic'));
}

function opportunityFiling(catalogue: Catalogue, one: Opportunity): Filing {
  const park = parksOf(catalogue, [one.park, ...one.premises]);
  return {
    kind: 'opportunity',
    id: one.id,
    title: both(one.title),
    number: '',
    facets: {
      ...{ sector: [one.sector], subsector: [one.subsector], park },
      scale: scaleBandsOf(one.investment).map(({ id }) => id),
      cooperation: one.cooperation,
      progress: [one.stage],
    },
  };
}

function opportunityDocument(
  catalogue: Catalogue,
  one: Opportunity,
  zone: readonly string[],
): SearchDocument {
  const places = [one.park, ...one.premises];
  return {
    ...opportunityFiling(catalogue, one),
    aliases: [],
    first: [...placeNames(catalogue, places), ...zone],
    second: [],
    summary: both(one.summary),
    body: {
      zh: joined(...one.offers.zh, ...one.asks.zh, plainText(one.body.zh.text)),
      en: joined(
        ...(one.offers.en ?? []),
        ...(one.asks.en ?? []),
        plainText(one.body.en?.text ?? ''),
      ),
    },
    reviewed: one.reviewed,
    investment: one.investment.min ?? -1,
  };
}

function premisesFiling(one: Premises): Filing {
  return {
    kind: 'premises',
    id: one.id,
    title: both(one.name),
    number: '',
    facets: { sector: one.sectors, park: [one.park ?? one.id] },
  };
}

function premisesDocument(one: Premises, zone: readonly string[]): SearchDocument {
  return {
    ...premisesFiling(one),
    aliases: [],
    first: [...zone],
    second: [],
    summary: both(one.summary),
    body: bodyOf(one.body, [one.landUse, one.status]),
    reviewed: one.reviewed,
    investment: -1,
  };
}

function policyFiling(policy: Policy): Filing {
  const { appliesTo } = policy;
  return {
    kind: 'policy',
    id: policy.id,
    title: both(policy.title),
    number: '',
    facets: { investor: appliesTo === 'both' ? ['domestic', 'foreign'] : [appliesTo] },
  };
}

function policyDocument(policy: Policy): SearchDocument {
  const { conditions } = policy;
  const lines = {
    zh: conditions?.zh.join('\n') ?? '',
    en: conditions?.en.join('\n') ?? '',
  };
  return {
    ...policyFiling(policy),
    aliases: [policy.short.zh, policy.short.en],
    first: [policy.documentNumber ?? '', policy.issuer.zh, policy.issuer.en].filter(Boolean),
    second: [],
    summary: both(policy.summary),
    body: bodyOf(policy.body, [lines]),
    reviewed: policy.checked,
    investment: -1,
  };
}

function both(text: { readonly zh: string; readonly en?: string | undefined }): Both {
  return { zh: text.zh, en: text.en ?? '' };
}

function bodyOf(body: LocalisedBody | undefined, more: readonly (Both | undefined)[]): Both {
  return {
    zh: joined(...more.map((text) => text?.zh), plainText(body?.zh.text ?? '')),
    en: joined(...more.map((text) => text?.en), plainText(body?.en?.text ?? '')),
  };
}
