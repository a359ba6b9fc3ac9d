import type { EntryFacts } from '../model/edition-lock.ts';
import { compareFacts, type FieldChange } from './fact-fields.ts';

export type FactsById = ReadonlyMap<string, EntryFacts>;

/** An entry that one of two states has and the other has not. */
export interface EntryState {
  readonly id: string;
  readonly facts: EntryFacts;
}

/** An entry in both states that is not the same in them. */
export interface EntryChange {
  readonly id: string;
  /** Its id in the older state when its address has changed. */
  readonly formerId?: string | undefined;
  readonly before: EntryFacts;
  readonly after: EntryFacts;
  /** Everything but the printed number. */
  readonly fields: readonly FieldChange[];
  readonly renumbered: boolean;
  /** To another sector or subsector. */
  readonly moved: boolean;
}

/** What lies between two states. Lists are in the order of the states. */
export interface CatalogueDiff {
  /** Entries of the newer state. */
  readonly total: number;
  readonly added: readonly EntryState[];
  /** Entries whose content differs: what an edition counts as 修改. */
  readonly changed: readonly EntryChange[];
  /** Entries of which only the printed number or the address differs. */
  readonly shifted: readonly EntryChange[];
  readonly removed: readonly EntryState[];
}

/**
 * Compares two states, entry by entry by id; an entry with a new address is followed by `renames`
 * (old id → new id), so that it is not taken for one removed and one added.
 */
export function compareStates(
  before: FactsById,
  after: FactsById,
  renames: ReadonlyMap<string, string> = new Map(),
): CatalogueDiff {
  const formerIds = new Map<string, string>();
  const removed: EntryState[] = [];
  for (const [id, facts] of before) {
    if (after.has(id)) continue;
    const now = follow(id, renames, after);
    if (now === undefined || before.has(now) || formerIds.has(now)) removed.push({ id, facts });
    else formerIds.set(now, id);
  }
  const added: EntryState[] = [];
  const changed: EntryChange[] = [];
  const shifted: EntryChange[] = [];
  for (const [id, facts] of after) {
    const formerId = formerIds.get(id);
    const old = before.get(formerId ?? id);
    if (!old) {
      added.push({ id, facts });
      continue;
    }
    const change = compareEntry({ id, formerId, before: old, after: facts }, renames);
    if (change.fields.length > 0) changed.push(change);
    else if (change.renumbered || formerId !== undefined) shifted.push(change);
  }
  return { total: after.size, added, changed, shifted, removed };
}

/** The id that an entry has in the newer state, through any number of renames. */
function follow(
  id: string,
  renames: ReadonlyMap<string, string>,
  after: FactsById,
): string | undefined {
  const seen = new Set<string>();
  for (let now = renames.get(id); now !== undefined && !seen.has(now); now = renames.get(now)) {
    if (after.has(now)) return now;
    seen.add(now);
  }
  return undefined;
}

function compareEntry(
  pair: Pick<EntryChange, 'id' | 'formerId' | 'before' | 'after'>,
  renames: ReadonlyMap<string, string>,
): EntryChange {
  const all = compareFacts(withNewLinks(pair.before, renames), pair.after);
  return {
    ...pair,
    fields: all.filter(({ field }) => field !== 'number'),
    renumbered: all.some(({ field }) => field === 'number'),
    moved: all.some(({ field }) => field === 'sector' || field === 'subsector'),
  };
}

/** A link that follows a renamed entry says what it said before. */
function withNewLinks(facts: EntryFacts, renames: ReadonlyMap<string, string>): EntryFacts {
  if (renames.size === 0) return facts;
  const follow = (text: string): string =>
    text.replace(/entry:([a-z0-9-]+)/gu, (link, id: string) => {
      const now = renames.get(id);
      return now === undefined ? link : `entry:${now}`;
    });
  const { zh, en } = facts.body;
  return { ...facts, body: { zh: follow(zh), ...(en !== undefined && { en: follow(en) }) } };
}

/** Whether nothing at all differs. */
export function isSame({ added, changed, shifted, removed }: CatalogueDiff): boolean {
  return [added, changed, shifted, removed].every((list) => list.length === 0);
}
