import type { Catalogue } from './catalogue.ts';

type Lists = Omit<
  Catalogue,
  'byId' | 'entriesBy' | 'opportunitiesBy' | 'edition' | 'editions' | 'locks' | 'removals'
>;

/** Look-ups of a catalogue by id, and its relations from both sides. */
export function relationsOf(
  lists: Lists,
): Pick<Catalogue, 'byId' | 'entriesBy' | 'opportunitiesBy'> {
  const { entries, opportunities } = lists;
  return {
    byId: {
      sector: indexById(lists.sectors),
      target: indexById(lists.targets),
      class: indexById(lists.classes),
      term: indexById(lists.terms),
      entry: indexById(entries),
      opportunity: indexById(opportunities),
      premises: indexById(lists.premises),
      policy: indexById(lists.policies),
      guide: indexById(lists.guides),
      desk: indexById(lists.zone.desks),
    },
    entriesBy: {
      sector: group(entries, (entry) => [entry.sector]),
      subsector: group(entries, (entry) => [entry.subsector]),
      class: group(entries, (entry) => [entry.class]),
      target: group(entries, (entry) => entry.targets),
      premises: group(entries, (entry) => entry.premises),
      policy: group(entries, (entry) => [
        ...entry.basis.map(({ policy }) => policy),
        ...entry.incentives,
      ]),
    },
    opportunitiesBy: {
      sector: group(opportunities, (opportunity) => [opportunity.sector]),
      entry: group(opportunities, (opportunity) => opportunity.entries),
      premises: group(opportunities, (one) => [one.park, ...one.premises]),
    },
  };
}

function indexById<T extends { readonly id: string }>(
  records: readonly T[],
): ReadonlyMap<string, T> {
  return new Map(records.map((record) => [record.id, record]));
}

function group<T>(
  records: readonly T[],
  keysOf: (record: T) => readonly string[],
): ReadonlyMap<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const record of records) {
    for (const key of new Set(keysOf(record))) {
      const members = groups.get(key);
      if (members) members.push(record);
      else groups.set(key, [record]);
    }
  }
  return groups;
}
