import type { Body } from '../parse/parse-body.ts';
import type { Draft, Drafts } from '../validate/rules/rule.ts';
import type { ChineseData, EnglishData } from '../validate/schemas/registry.ts';
import type {
  Catalogue,
  Entry,
  Guide,
  LocalisedBody,
  Opportunity,
  Policy,
  Premises,
  Threshold,
  Translation,
} from './catalogue.ts';
import { currentEdition } from './current-edition.ts';
import type { EditionLock } from './edition-lock.ts';
import { relationsOf } from './relations.ts';
import { INDICATOR_IDS } from './thresholds.ts';
import { isUnitId } from './units.ts';

const EMPTY_BODY: Body = { text: '', offset: 0, parts: [] };

/**
 * The catalogue of all sound records; `undefined` when zone, sectors, classes, targets or an edition
 * is missing. References that lead nowhere stay as they are: the rules have reported them.
 */
export function toCatalogue(
  drafts: Drafts,
  locks: readonly EditionLock[] = [],
): Catalogue | undefined {
  const zone = drafts.zh.zone[0]?.data;
  const sectors = drafts.zh.sectors[0]?.data.sectors;
  const classes = drafts.zh.classes[0]?.data.classes;
  const targets = drafts.zh.targets[0]?.data.targets;
  const editions = drafts.zh.edition
    .map(({ data }) => data)
    .sort((a, b) => compare(a.issued, b.issued));
  const edition = currentEdition(editions);
  if (!zone || !sectors || !classes || !targets || !edition) return undefined;
  const sectorOrder = new Map(sectors.map(({ id }, index) => [id, index]));
  const terms = drafts.zh.glossary[0]?.data.terms ?? [];
  const entries = toEntries(drafts).sort(
    (a, b) =>
      (sectorOrder.get(a.sector) ?? 0) - (sectorOrder.get(b.sector) ?? 0) ||
      a.number - b.number ||
      compare(a.id, b.id),
  );
  const opportunities = toOpportunities(drafts).sort(
    (a, b) =>
      (sectorOrder.get(a.sector) ?? 0) - (sectorOrder.get(b.sector) ?? 0) || compare(a.id, b.id),
  );
  const premises = toPremises(drafts);
  const policies = toPolicies(drafts);
  const guides = toGuides(drafts).sort((a, b) => a.order - b.order || compare(a.id, b.id));
  return withLookups({
    ...{ zone, edition, editions, sectors, targets, classes, terms },
    ...{ entries, opportunities, premises, policies, guides },
    locks: editions.flatMap(({ id }) => locks.find((lock) => lock.edition.id === id) ?? []),
    removals: drafts.zh.removal.map(({ id, data }) => ({ ...data, id })),
  });
}

/** The plain part of a catalogue: values that can be passed between threads. */
export type CatalogueRecords = Omit<Catalogue, 'byId' | 'entriesBy' | 'opportunitiesBy'>;

/** The plain part alone. */
export function withoutLookups(catalogue: Catalogue): CatalogueRecords {
  const { zone, edition, editions, sectors, targets, classes, terms } = catalogue;
  const { entries, opportunities, premises, policies, guides, locks, removals } = catalogue;
  return {
    ...{ zone, edition, editions, sectors, targets, classes, terms },
    ...{ entries, opportunities, premises, policies, guides, locks, removals },
  };
}

/** A catalogue of its records: the look-ups and relations are made again. */
export function withLookups(records: CatalogueRecords): Catalogue {
  return { ...records, ...relationsOf(records) };
}

function toEntries({ zh, en }: Drafts): Entry[] {
  const english = byId(en.entry);
  const industryNames = new Map(
    (zh.industries[0]?.data.industries ?? []).map((row) => [row.code, row.en] as const),
  );
  return zh.entry.map((draft) => {
    const { data } = draft;
    const translated = english.get(draft.id);
    return {
      ...written(draft, translated),
      ...pick(data),
      sector: draft.record.address.sector ?? '',
      aliases: { zh: data.aliases ?? [], en: translated?.data.aliases ?? [] },
      legalText:
        data.legalText === undefined
          ? undefined
          : { zh: data.legalText, en: translated?.data.legalText },
      industry: data.industry.map(({ code, name }) => ({
        code,
        name: { zh: name, en: industryNames.get(code) },
      })),
      thresholds: toThresholds(data.thresholds),
      sample: data.sample ?? false,
    };
  });
}

function pick(data: ChineseData['entry']) {
  const { number, subsector, class: policyClass, targets, chain, basis, foreignAccess } = data;
  const { conflicts } = data;
  const { incentives, environment, premises, contact, published, reviewed, sources } = data;
  return {
    ...{ number, subsector, class: policyClass, targets, chain, basis, foreignAccess },
    conflicts,
    ...{ incentives, environment, premises, contact, published, reviewed, sources },
  };
}

function toThresholds(data: ChineseData['entry']['thresholds']): Threshold[] {
  return INDICATOR_IDS.flatMap((indicator) => {
    const written = data[indicator];
    if (!written) return [];
    const { min, max, unit, caseByCase = false, sample = false, source } = written;
    return [
      { indicator, min, max, unit: isUnitId(unit) ? unit : undefined, caseByCase, sample, source },
    ];
  });
}

function toOpportunities({ zh, en }: Drafts): Opportunity[] {
  const english = byId(en.opportunity);
  return zh.opportunity.map((draft) => {
    const { data } = draft;
    const translated = english.get(draft.id);
    return {
      ...data,
      ...written(draft, translated),
      premises: data.premises ?? [],
      offers: { zh: data.offers, en: translated?.data.offers },
      asks: { zh: data.asks, en: translated?.data.asks },
      sources: data.sources ?? [],
      sample: data.sample ?? false,
    };
  });
}

function toGuides({ zh, en }: Drafts): Guide[] {
  const english = byId(en.guide);
  return zh.guide.map((draft) => ({
    ...draft.data,
    ...written(draft, english.get(draft.id)),
    sources: draft.data.sources ?? [],
  }));
}

function toPremises({ zh, en }: Drafts): Premises[] {
  const english = byId(en.premises);
  return zh.premises.map((draft) => ({
    ...draft.data,
    id: draft.id,
    body: bodies(draft, english.get(draft.id)),
  }));
}

function toPolicies({ zh, en }: Drafts): Policy[] {
  const english = byId(en.policy);
  return zh.policy.map((draft) => ({
    ...draft.data,
    id: draft.id,
    body: bodies(draft, english.get(draft.id)),
  }));
}

type ChineseProse = Pick<ChineseData['guide'], 'title' | 'summary'>;
type EnglishProse = EnglishData['guide'];

function written(draft: Draft<ChineseProse>, english: Draft<EnglishProse> | undefined) {
  return {
    id: draft.id,
    file: draft.record.source.path,
    title: { zh: draft.data.title, en: english?.data.title },
    summary: { zh: draft.data.summary, en: english?.data.summary },
    body: bodies(draft, english) ?? { zh: EMPTY_BODY },
    translation: translationOf(draft, english),
  };
}

function translationOf(
  draft: Draft<ChineseProse>,
  english: Draft<EnglishProse> | undefined,
): Translation {
  if (!english) return 'missing';
  return english.data.translationOf === draft.record.proseHash ? 'current' : 'stale';
}

function bodies(
  draft: Draft<unknown>,
  english: Draft<unknown> | undefined,
): LocalisedBody | undefined {
  const zh = draft.record.body;
  return zh && { zh, en: english?.record.body };
}

function byId<T>(drafts: readonly Draft<T>[]): ReadonlyMap<string, Draft<T>> {
  return new Map(drafts.map((draft) => [draft.id, draft]));
}

function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
