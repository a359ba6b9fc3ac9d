import type { Catalogue, Entry, Sector } from '../../model/catalogue.ts';

export const STAGES = ['upstream', 'midstream', 'downstream'] as const;
export type Stage = (typeof STAGES)[number];

/** Entries of one subsector at one stage of the chain, in printed order. */
export interface ChainGroup {
  readonly stage: Stage;
  readonly subsector: Sector['subsectors'][number];
  readonly entries: readonly Entry[];
}

/** The groups of a sector that have entries: by stage, then in the order of the subsectors. */
export function chainGroups(catalogue: Catalogue, sector: Sector): ChainGroup[] {
  const entries = catalogue.entriesBy.sector.get(sector.id) ?? [];
  return STAGES.flatMap((stage) =>
    sector.subsectors.flatMap((subsector) => {
      const own = entries.filter(
        (entry) => entry.chain.stage === stage && entry.subsector === subsector.id,
      );
      return own.length === 0 ? [] : [{ stage, subsector, entries: own }];
    }),
  );
}

/** A place of the chain is filled when an anchor firm is published or a project is signed or begun. */
export function isFilled(catalogue: Catalogue, entry: Entry): boolean {
  if ((entry.chain.anchors ?? []).length > 0) return true;
  return (catalogue.opportunitiesBy.entry.get(entry.id) ?? []).some(
    ({ stage }) => stage === 'signed' || stage === 'started',
  );
}
