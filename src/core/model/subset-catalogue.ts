import { recordLink, type RecordScheme } from '../parse/links.ts';
import type { Locale } from '../read/source-file.ts';
import type { Catalogue, Entry, LocalisedBody, Opportunity, Term } from './catalogue.ts';
import { relationsOf } from './relations.ts';

export interface Subset {
  /** Ids of entries; those that the catalogue does not have are left out. */
  readonly entries: Iterable<string>;
  /** Languages of the subset. */
  readonly languages: readonly Locale[];
}

/**
 * The catalogue with some of its entries and only what they rest on: the instruments they cite and
 * those that replaced them, their premises with the parks around them, the opportunities that name
 * them with their premises, and the sectors, desks and terms in use. Classes and targets, by which
 * entries are read, stay whole. Guides, past editions and the chronicle of the zone stay out; no
 * list points to a record that stayed out, only a link in a text may.
 *
 * Every list is named here, so that a new one of `Catalogue` has to be thought of.
 */
export function subsetCatalogue(whole: Catalogue, { entries: ids, languages }: Subset): Catalogue {
  const wanted = new Set(ids);
  const entries = whole.entries.filter(({ id }) => wanted.has(id));
  const opportunities = opportunitiesOf(whole, wanted);
  const premises = premisesOf(whole, entries, opportunities);
  const policies = policiesOf(whole, entries, opportunities);
  const filed = new Set(
    [...entries, ...opportunities].map(({ sector, subsector }) => `${sector}/${subsector}`),
  );
  const sectors = whole.sectors.flatMap((sector) => {
    const kept = sector.subsectors.filter(({ id }) => filed.has(`${sector.id}/${id}`));
    return kept.length === 0 ? [] : [{ ...sector, subsectors: kept }];
  });
  const sectorIds = new Set(sectors.map(({ id }) => id));
  const desks = new Set([...entries, ...opportunities].map(({ contact }) => contact));
  const lists = {
    zone: {
      ...whole.zone,
      languages: whole.zone.languages.filter((one) => languages.includes(one)),
      desks: whole.zone.desks
        .filter(({ id }, at) => at === 0 || desks.has(id))
        .map((desk) => ({ ...desk, sectors: desk.sectors.filter((id) => sectorIds.has(id)) })),
      milestones: [],
    },
    sectors,
    targets: whole.targets,
    classes: whole.classes,
    entries,
    opportunities,
    premises: whole.premises
      .filter(({ id }) => premises.has(id))
      .map((one) => ({ ...one, sectors: one.sectors.filter((id) => sectorIds.has(id)) })),
    policies: whole.policies.filter(({ id }) => policies.has(id)),
    guides: [],
  };
  const terms = termsOf(whole, [
    lists.entries,
    lists.opportunities,
    lists.premises,
    lists.policies,
  ]);
  return {
    ...lists,
    terms,
    edition: whole.edition,
    editions: [whole.edition],
    locks: [],
    removals: [],
    ...relationsOf({ ...lists, terms }),
  };
}

/** Opportunities that name one of the entries, each without the entries that stay out. */
function opportunitiesOf(whole: Catalogue, wanted: ReadonlySet<string>): Opportunity[] {
  return whole.opportunities.flatMap((one) => {
    const entries = one.entries.filter((id) => wanted.has(id));
    return entries.length === 0 ? [] : [{ ...one, entries }];
  });
}

function premisesOf(
  { byId }: Catalogue,
  entries: readonly Entry[],
  opportunities: readonly Opportunity[],
): ReadonlySet<string> {
  const cited = [
    ...entries.flatMap((entry) => [...entry.premises, ...linked(entry.body, 'premises')]),
    ...opportunities.flatMap((one) => [one.park, ...one.premises, ...linked(one.body, 'premises')]),
  ];
  return withFollowing(cited, (id) => byId.premises.get(id)?.park);
}

function policiesOf(
  { byId }: Catalogue,
  entries: readonly Entry[],
  opportunities: readonly Opportunity[],
): ReadonlySet<string> {
  const cited = [
    ...entries.flatMap(({ basis, incentives, body }) => [
      ...basis.map(({ policy }) => policy),
      ...incentives,
      ...linked(body, 'policy'),
    ]),
    ...opportunities.flatMap(({ body }) => linked(body, 'policy')),
  ];
  // Who reads a law that no longer holds must see the one that does.
  return withFollowing(cited, (id) => byId.policy.get(id)?.supersededBy);
}

/** The ids, and for each what follows from it, and so on. */
function withFollowing(
  ids: readonly string[],
  next: (id: string) => string | undefined,
): ReadonlySet<string> {
  const all = new Set<string>();
  for (const first of ids) {
    for (let id: string | undefined = first; id !== undefined && !all.has(id); id = next(id)) {
      all.add(id);
    }
  }
  return all;
}

/** Ids of one kind that the texts of a body link to, in either language. */
function linked(body: LocalisedBody, scheme: RecordScheme): string[] {
  return [body.zh, body.en].flatMap((one) =>
    [...(one?.text ?? '').matchAll(LINK)].flatMap(([, url = '']) => {
      const record = recordLink(url);
      return record?.scheme === scheme ? [record.id] : [];
    }),
  );
}

/** The address of a link in Markdown, `[…](entry:x)` or `[…]: entry:x`. */
const LINK = /\](?:\(|:)\s*<?([a-z]+:[a-z0-9-]+)/gu;

/** Terms that the records use, by link or by word. */
function termsOf(whole: Catalogue, records: readonly unknown[]): Term[] {
  const text = JSON.stringify(records);
  const lower = text.toLowerCase();
  return whole.terms.filter(
    ({ id, zh, en }) =>
      text.includes(`glossary:${id}`) || text.includes(zh) || lower.includes(en.toLowerCase()),
  );
}
