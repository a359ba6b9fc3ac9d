import { LONGEST_SEQUENCE, VERIFY_LIMIT } from '../../finder/format.ts';
import { runsOf } from '../../finder/terms.ts';

/** Ascending ids of parts. */
type Ids = readonly number[];

/**
 * The dictionary of character sequences over the folded texts of the parts.
 *
 * Every single character stands in it. A pair stands in it when the parts common to its two
 * characters are more than `VERIFY_LIMIT`: so few are verified by text instead, and a pair without
 * entry whose characters share more parts is in none. A longer sequence is looked up as the parts
 * common to its two shorter ones; where these are more than `VERIFY_LIMIT` but not all true, it has
 * an entry of its own, even an empty one. So every look-up is exact, whatever its length up to
 * `LONGEST_SEQUENCE`, without reading more than `VERIFY_LIMIT` texts.
 */
export function sequenceDictionary(parts: readonly (readonly string[])[]): Map<string, Ids> {
  const runs = parts.map((texts) => texts.flatMap(runsOf));
  const singles = new Map<string, number[]>();
  const pairs = new Map<string, number[]>();
  runs.forEach((ofPart, id) => {
    for (const run of ofPart) addShort({ singles, pairs }, run, id);
  });
  const dictionary = new Map<string, Ids>(singles);
  let frequent = new Map<string, Ids>();
  for (const [key, ids] of pairs) {
    const common = countCommon(singles.get(key.charAt(0)) ?? [], singles.get(key.charAt(1)) ?? []);
    if (common > VERIFY_LIMIT) dictionary.set(key, ids);
    if (ids.length > VERIFY_LIMIT) frequent.set(key, ids);
  }
  for (let length = 3; length <= LONGEST_SEQUENCE && frequent.size > 0; length += 1) {
    const longer = postingsOf(runs, length, frequent);
    const next = new Map<string, Ids>();
    for (const { key, candidates } of joins(frequent)) {
      const ids = longer.get(key) ?? [];
      if (ids.length !== candidates) dictionary.set(key, ids);
      if (ids.length > VERIFY_LIMIT) next.set(key, ids);
    }
    frequent = next;
  }
  return dictionary;
}

interface ShortSequences {
  readonly singles: Map<string, number[]>;
  readonly pairs: Map<string, number[]>;
}

function addShort({ singles, pairs }: ShortSequences, run: string, id: number): void {
  for (let at = 0; at < run.length; at += 1) {
    addId(singles, run.charAt(at), id);
    if (at + 1 < run.length) addId(pairs, run.slice(at, at + 2), id);
  }
}

function addId(dictionary: Map<string, number[]>, key: string, id: number): void {
  const ids = dictionary.get(key);
  if (!ids) dictionary.set(key, [id]);
  else if (ids.at(-1) !== id) ids.push(id);
}

/** Parts of the sequences of one length whose two shorter sequences are both frequent. */
function postingsOf(
  runs: readonly (readonly string[])[],
  length: number,
  frequent: ReadonlyMap<string, Ids>,
): Map<string, number[]> {
  const found = new Map<string, number[]>();
  runs.forEach((ofPart, id) => {
    for (const run of ofPart) {
      let before = frequent.has(run.slice(0, length - 1));
      for (let at = 0; at + length <= run.length; at += 1) {
        const after = frequent.has(run.slice(at + 1, at + length));
        if (before && after) addId(found, run.slice(at, at + length), id);
        before = after;
      }
    }
  });
  return found;
}

/** Every way in which two frequent sequences overlap to a longer one, with how many parts have both. */
function* joins(frequent: ReadonlyMap<string, Ids>): Generator<{ key: string; candidates: number }> {
  const byStart = new Map<string, string[]>();
  for (const key of frequent.keys()) {
    const start = key.slice(0, -1);
    const keys = byStart.get(start);
    if (keys) keys.push(key);
    else byStart.set(start, [key]);
  }
  for (const [left, leftIds] of frequent) {
    for (const right of byStart.get(left.slice(1)) ?? []) {
      const candidates = countCommon(leftIds, frequent.get(right) ?? []);
      if (candidates > VERIFY_LIMIT) yield { key: left + right.slice(-1), candidates };
    }
  }
}

function countCommon(a: Ids, b: Ids): number {
  let count = 0;
  let i = 0;
  let j = 0;
  while (i < a.length && j < b.length) {
    const difference = (a[i] ?? 0) - (b[j] ?? 0);
    if (difference === 0) count += 1;
    if (difference <= 0) i += 1;
    if (difference >= 0) j += 1;
  }
  return count;
}
