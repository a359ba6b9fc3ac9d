import { VERIFY_FILES } from '../../finder/format.ts';
import type { FlatText } from './flat-text.ts';
import { JoinTable } from './join-table.ts';
import { forEachRepeat } from './repeats.ts';
import type { Ids } from './sequences.ts';
import { SizesByHash } from './sizes-by-hash.ts';
import { Sketch, SLOTS } from './sketch.ts';
import { Tally } from './tally.ts';

export interface JoinInput {
  readonly flat: FlatText;
  /** By place: whether the pair that begins there lies in more files than are verified. */
  readonly isFrequent: Uint8Array;
  readonly fileOf: readonly number[];
}

/** Hash of the three characters at each place; -1 where they are not two frequent pairs. */
type Triples = Int32Array;

/**
 * Sequences of three characters or more whose two shorter ones stand together in more files than
 * are verified, but somewhere apart, with the parts that truly hold them.
 *
 * `xmy` is false in a part only when that part holds `xm` and `my` at different places: then `m`
 * stands there twice, with other neighbours on both sides. So all false sequences, of any length,
 * come from the longest repeats within the parts.
 */
export function falseJoins(input: JoinInput): Map<string, Ids> {
  const triples = triplesOf(input);
  return exactOf(input, triples, candidatesOf(input, triples));
}

function triplesOf({ flat, isFrequent }: JoinInput): Triples {
  const { codes } = flat;
  const triples = new Int32Array(codes.length).fill(-1);
  for (let place = 1; place + 2 < codes.length; place += 1) {
    if (isFrequent[place] !== 1 || isFrequent[place + 1] !== 1) continue;
    triples[place] = hashOf(codes[place] ?? 0, codes[place + 1] ?? 0, codes[place + 2] ?? 0);
  }
  return triples;
}

/** Files that hold each triple or wrongly seem to; never too few. */
function countTriples({ flat, isFrequent, fileOf }: JoinInput, triples: Triples): Sketch {
  const { codes, starts } = flat;
  const sketch = new Sketch();
  for (let part = 0; part + 1 < starts.length; part += 1) {
    const file = fileOf[part] ?? 0;
    const end = starts[part + 1] ?? 0;
    for (let place = starts[part] ?? 0; place < end; place += 1) {
      const triple = triples[place] ?? -1;
      if (triple >= 0) sketch.add(triple, file);
    }
    forEachRepeat(flat, part, (left, right, length) => {
      if (length > 1 || isFrequent[left] !== 1 || isFrequent[right - 1] !== 1) return;
      sketch.add(hashOf(codes[left] ?? 0, codes[left + 1] ?? 0, codes[right] ?? 0), file);
    });
  }
  return sketch;
}

/** Joins that are false somewhere, as far as pairs and triples tell, and may lie in enough files. */
function candidatesOf(input: JoinInput, triples: Triples): Candidates {
  const { flat, isFrequent } = input;
  const { codes } = flat;
  const sketch = countTriples(input, triples);
  const many = (left: number, right: number, length: number): boolean => {
    if (isFrequent[left] !== 1 || isFrequent[right - 1] !== 1) return false;
    if (length === 1) {
      const hash = hashOf(codes[left] ?? 0, codes[left + 1] ?? 0, codes[right] ?? 0);
      return sketch.isOver(hash, VERIFY_FILES);
    }
    for (let at = left; at + 1 < left + length; at += 1) {
      if (!sketch.isOver(triples[at] ?? -1, VERIFY_FILES)) return false;
    }
    return sketch.isOver(triples[right - 2] ?? -1, VERIFY_FILES);
  };
  const table = new JoinTable(flat);
  const sizes = new SizesByHash();
  const latest: number[] = [];
  const byPart: number[][] = [];
  for (let part = 0; part + 1 < flat.starts.length; part += 1) {
    const joins: number[] = [];
    byPart.push(joins);
    forEachRepeat(flat, part, (left, right, length) => {
      if (!many(left, right, length)) return;
      const join = table.add(left, right, length);
      if (latest[join] === part) return;
      if (latest[join] === undefined) {
        const third = length === 1 ? right : left + 2;
        const first = hashOf(codes[left] ?? 0, codes[left + 1] ?? 0, codes[third] ?? 0);
        sizes.add(first, length + 2);
      }
      latest[join] = part;
      joins.push(join);
    });
  }
  return { table, sizes, byPart };
}

interface Candidates {
  readonly table: JoinTable;
  /** Numbers of characters of the joins by the hash of their first three. */
  readonly sizes: SizesByHash;
  /** The joins whose halves each part holds. */
  readonly byPart: readonly (readonly number[])[];
}

/** Goes through the texts for the candidates; keeps those that are false somewhere and in enough files. */
function exactOf(input: JoinInput, triples: Triples, candidates: Candidates): Map<string, Ids> {
  const { flat, fileOf } = input;
  const { table, sizes, byPart } = candidates;
  const tally = new Tally(table.size);
  for (let part = 0; part + 1 < flat.starts.length; part += 1) {
    const file = fileOf[part] ?? 0;
    forEachRun(input, { triples, sizes, part }, (place, size) => {
      const join = table.find(place, place + size - 1, size - 2);
      if (join >= 0) tally.holds(join, part, file);
    });
    for (const join of byPart[part] ?? []) tally.joins(join, part, file);
  }
  const exact = new Map<string, Ids>();
  for (let join = 0; join < table.size; join += 1) {
    if (tally.isExact(join)) exact.set(table.textOf(join), tally.parts(join));
  }
  return exact;
}

interface Runs {
  readonly triples: Triples;
  readonly sizes: SizesByHash;
  readonly part: number;
}

/** Places and sizes in a part at which a candidate may stand. */
function forEachRun(
  { flat }: JoinInput,
  { triples, sizes, part }: Runs,
  take: (place: number, size: number) => void,
): void {
  const end = flat.starts[part + 1] ?? 0;
  for (let place = flat.starts[part] ?? 0; place < end; place += 1) {
    const triple = triples[place] ?? -1;
    if (triple < 0) continue;
    for (const size of sizes.of(triple)) if (place + size <= end) take(place, size);
  }
}

function hashOf(a: number, b: number, c: number): number {
  const mixed = Math.imul(Math.imul(Math.imul(a, 0x9e3779b1) ^ b, 0x85ebca6b) ^ c, 0xc2b2ae35);
  return (mixed ^ (mixed >>> 15)) & (SLOTS - 1);
}
