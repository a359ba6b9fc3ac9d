import type { Catalogue, Entry } from '../../model/catalogue.ts';

/** An entry page shows so many of its subsector; the subsector's own page has them all. */
const MOST = 6;

interface Row {
  readonly members: readonly Entry[];
  readonly at: number;
}

const rows = new WeakMap<Catalogue, ReadonlyMap<string, Row>>();

/** The entries of the same subsector whose printed numbers are nearest, in printed order. */
export function neighbours(entry: Entry, catalogue: Catalogue): Entry[] {
  const row = rowsOf(catalogue).get(entry.id);
  if (!row) return [];
  const { members, at } = row;
  let [from, to] = [at, at];
  while (to - from < MOST && (from > 0 || to < members.length - 1)) {
    if (distance(entry, members[from - 1]) <= distance(entry, members[to + 1])) from -= 1;
    else to += 1;
  }
  return members.slice(from, to + 1).filter((one) => one !== entry);
}

function distance({ number }: Entry, other: Entry | undefined): number {
  return other ? Math.abs(other.number - number) : Infinity;
}

/** Where each entry stands among those of its subsector; made once for a catalogue. */
function rowsOf(catalogue: Catalogue): ReadonlyMap<string, Row> {
  const known = rows.get(catalogue);
  if (known) return known;
  const groups = Map.groupBy(catalogue.entries, (one) => `${one.sector} ${one.subsector}`);
  const made = new Map(
    [...groups.values()].flatMap((members) =>
      members.map((one, at) => [one.id, { members, at }] as const),
    ),
  );
  rows.set(catalogue, made);
  return made;
}
