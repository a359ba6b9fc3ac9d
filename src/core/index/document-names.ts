import { INDUSTRY_CODES } from '../industry/industry-codes.ts';
import type { Catalogue, Policy } from '../model/catalogue.ts';

/** A code as it is typed, with and without the letter of its section. */
export function codeText(code: string): string {
  const section = INDUSTRY_CODES.get(code)?.section;
  return section === undefined || section === code ? code : `${code} ${section}${code}`;
}

/** All names of the zone, in both languages. */
export function zoneNames({ zone }: Catalogue): string[] {
  return [
    zone.name.zh,
    zone.fullName.zh,
    ...zone.aliases.zh,
    zone.name.en,
    zone.fullName.en,
    ...zone.aliases.en,
  ];
}

/** Names of parks and premises; unknown ids are passed over. */
export function placeNames({ byId }: Catalogue, ids: readonly string[]): string[] {
  return [...new Set(ids)].flatMap((id) => {
    const place = byId.premises.get(id);
    return place ? [place.name.zh, place.name.en] : [];
  });
}

/** Ids of the parks in which places lie; a park is its own. */
export function parksOf({ byId }: Catalogue, ids: readonly string[]): string[] {
  return [...new Set(ids.map((id) => byId.premises.get(id)?.park ?? id))];
}

/** Titles and number of an instrument. */
export function policyNames(policy: Policy | undefined): string[] {
  if (!policy) return [];
  return [policy.title.zh, policy.short.zh, policy.title.en, policy.documentNumber ?? ''].filter(
    Boolean,
  );
}
