import type { Catalogue } from '../model/catalogue.ts';
import { type EntryFacts, type FactNames, NAMED, type Named } from '../model/edition-lock.ts';
import type { LocalisedText } from '../model/text.ts';

/** The names of everything that the facts refer to, in code-point order; unknown ids are left out. */
export function factNames(catalogue: Catalogue, facts: Iterable<EntryFacts>): FactNames {
  const found = new Map<Named, Map<string, LocalisedText>>(NAMED.map((name) => [name, new Map()]));
  const note = (named: Named, id: string, name: LocalisedText | undefined): void => {
    if (name) found.get(named)?.set(id, name);
  };
  const { byId } = catalogue;
  const english = new Map(
    catalogue.entries.flatMap(({ industry }) => industry.map(({ code, name }) => [code, name])),
  );
  for (const one of facts) {
    const sector = byId.sector.get(one.sector);
    note('sector', one.sector, sector?.name);
    note('letter', one.sector, sector && { zh: sector.code });
    const subsector = sector?.subsectors.find(({ id }) => id === one.subsector);
    note('subsector', one.subsector, subsector?.name);
    note('class', one.class, byId.class.get(one.class)?.name);
    note('desk', one.contact, byId.desk.get(one.contact)?.name);
    for (const id of one.targets) note('target', id, byId.target.get(id)?.name);
    for (const id of one.premises) note('premises', id, byId.premises.get(id)?.name);
    for (const { code } of one.industry) note('industry', code, english.get(code));
    for (const { policy, list } of one.conflicts) {
      const found = byId.policy.get(policy)?.lists?.find(({ name }) => name === list);
      if (found) note('list', found.name, { zh: found.name, en: found.en });
    }
    for (const id of policiesOf(one)) note('policy', id, byId.policy.get(id)?.title);
  }
  return Object.fromEntries(
    NAMED.map((named) => [named, inOrder(found.get(named) ?? new Map<string, LocalisedText>())]),
  ) as FactNames;
}

function policiesOf({ basis, conflicts, incentives }: EntryFacts): string[] {
  return [...basis, ...conflicts].map(({ policy }) => policy).concat(incentives);
}

function inOrder(names: ReadonlyMap<string, LocalisedText>): Record<string, LocalisedText> {
  return Object.fromEntries(
    [...names]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([id, { zh, en }]) => [id, { zh, ...(en !== undefined && { en }) }]),
  );
}
