import type { Catalogue, Edition } from '../model/catalogue.ts';
import type { EntryChange } from './compare.ts';
import { editionChanges, renamesOf } from './edition-states.ts';

/** One step in the life of an entry. */
export interface HistoryStep {
  readonly kind: 'known' | 'listed' | 'changed' | 'shifted' | 'corrected' | 'removed';
  readonly edition: Edition;
  /** What changed, where something did. */
  readonly change?: EntryChange | undefined;
}

type Histories = ReadonlyMap<string, readonly HistoryStep[]>;

const KNOWN = new WeakMap<Catalogue, Histories>();

/** What the known editions did to an entry, oldest first; under its present id also before a rename. */
export function entryHistory(catalogue: Catalogue, id: string): readonly HistoryStep[] {
  const known = KNOWN.get(catalogue) ?? makeHistories(catalogue);
  KNOWN.set(catalogue, known);
  return known.get(id) ?? [];
}

function makeHistories(catalogue: Catalogue): Histories {
  const histories = new Map<string, HistoryStep[]>();
  const renames = renamesOf(catalogue);
  const note = (id: string, step: HistoryStep): void => {
    const own = presentId(id, renames);
    const steps = histories.get(own);
    if (steps) steps.push(step);
    else histories.set(own, [step]);
  };
  for (const { edition, facts, previous, diff, corrections } of editionChanges(catalogue)) {
    if (!previous) for (const id of facts.keys()) note(id, { kind: 'known', edition });
    for (const { id } of diff?.added ?? []) note(id, { kind: 'listed', edition });
    for (const change of diff?.changed ?? []) note(change.id, { kind: 'changed', edition, change });
    for (const change of diff?.shifted ?? []) note(change.id, { kind: 'shifted', edition, change });
    for (const { id } of diff?.removed ?? []) note(id, { kind: 'removed', edition });
    for (const change of corrections) note(change.id, { kind: 'corrected', edition, change });
  }
  return histories;
}

function presentId(id: string, renames: ReadonlyMap<string, string>): string {
  let now = id;
  for (const seen = new Set<string>(); !seen.has(now);) {
    seen.add(now);
    now = renames.get(now) ?? now;
  }
  return now;
}
