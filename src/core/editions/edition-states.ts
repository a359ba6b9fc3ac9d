import type { Catalogue, Edition } from '../model/catalogue.ts';
import type { EditionLock, EntryFacts, FactNames } from '../model/edition-lock.ts';
import { type CatalogueDiff, compareStates, type EntryChange } from './compare.ts';
import { catalogueFacts } from './entry-facts.ts';
import { factNames } from './fact-names.ts';
import { lockedFacts } from './lock-file.ts';

/** What an edition says: as it was frozen, or as the catalogue now has it. */
export interface EditionState {
  readonly edition: Edition;
  /** Missing for the edition that is not frozen yet, which is the catalogue itself. */
  readonly lock?: EditionLock | undefined;
  /** In the order of the printed catalogue. */
  readonly facts: ReadonlyMap<string, EntryFacts>;
  readonly names: FactNames;
}

/** An edition, and what it changed against the one before. */
export interface EditionChanges extends EditionState {
  /** The last known edition before it; missing for the first whose entries are known. */
  readonly previous?: EditionState | undefined;
  readonly diff?: CatalogueDiff | undefined;
  /** Of the frozen edition in force: entries that the catalogue now has otherwise. */
  readonly corrections: readonly EntryChange[];
}

const KNOWN = new WeakMap<Catalogue, readonly EditionChanges[]>();

/** Every edition whose entries are known, oldest first, with what it changed. Made once a catalogue. */
export function editionChanges(catalogue: Catalogue): readonly EditionChanges[] {
  const known = KNOWN.get(catalogue) ?? makeChanges(catalogue);
  KNOWN.set(catalogue, known);
  return known;
}

function makeChanges(catalogue: Catalogue): EditionChanges[] {
  const { edition: current, locks } = catalogue;
  // Without a lock nothing can be compared, and no entry needs to be looked at.
  if (locks.length === 0) return [];
  const renames = renamesOf(catalogue);
  const states = editionStates(catalogue);
  return states.map((state, at): EditionChanges => {
    const previous = states[at - 1];
    const corrected = state.lock && state.edition.id === current.id;
    return {
      ...state,
      previous,
      diff: previous && compareStates(previous.facts, state.facts, renames),
      corrections: corrected
        ? compareStates(state.facts, catalogueFacts(catalogue), renames).changed
        : [],
    };
  });
}

function editionStates(catalogue: Catalogue): EditionState[] {
  const { editions, edition: current, locks } = catalogue;
  return editions.flatMap((edition): EditionState[] => {
    const lock = locks.find((one) => one.edition.id === edition.id);
    if (lock) {
      return [{ edition, lock, facts: inPrintedOrder(lock, catalogue), names: lock.names }];
    }
    if (edition.id !== current.id) return [];
    const facts = catalogueFacts(catalogue);
    return [{ edition, facts, names: factNames(catalogue, facts.values()) }];
  });
}

/** New addresses of entries by their former ones. */
export function renamesOf({ removals }: Pick<Catalogue, 'removals'>): ReadonlyMap<string, string> {
  return new Map(
    removals.flatMap(({ id, how, successors: [now] }) =>
      how === 'renamed' && now !== undefined ? [[id, now] as const] : [],
    ),
  );
}

/** Sectors in the order of the register, those that it has dropped after them by id. */
function inPrintedOrder(
  lock: EditionLock,
  { sectors }: Catalogue,
): ReadonlyMap<string, EntryFacts> {
  const order = new Map(sectors.map(({ id }, index) => [id, index]));
  const place = ({ sector }: EntryFacts): number => order.get(sector) ?? sectors.length;
  return new Map(
    [...lockedFacts(lock)].sort(([idA, a], [idB, b]) => {
      const bySector = place(a) - place(b) || compare(a.sector, b.sector);
      return bySector || a.number - b.number || compare(idA, idB);
    }),
  );
}

function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
