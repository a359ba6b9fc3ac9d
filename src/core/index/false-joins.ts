import { VERIFY_FILES } from '../../finder/format.ts';
import type { FlatText } from './flat-text.ts';
import { forEachRepeat } from './repeats.ts';
import type { Ids } from './sequences.ts';
import { Sketch, SLOTS } from './sketch.ts';

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

/** Parts in which each sequence is false, for those that may lie in enough files. */
function candidatesOf(input: JoinInput, triples: Triples): Map<string, number[]> {
  const { flat, isFrequent } = input;
  const { codes, text } = flat;
  const sketch = countTriples(input, triples);
  const many = (left: number, right: number, length: number): boolean => {
    if (length === 1) {
      const hash = hashOf(codes[left] ?? 0, codes[left + 1] ?? 0, codes[right] ?? 0);
      return sketch.isOver(hash, VERIFY_FILES);
    }
    for (let at = left; at + 1 < left + length; at += 1) {
      if (!sketch.isOver(triples[at] ?? -1, VERIFY_FILES)) return false;
    }
    return sketch.isOver(triples[right - 2] ?? -1, VERIFY_FILES);
  };
  const candidates = new Map<string, number[]>();
  for (let part = 0; part + 1 < flat.starts.length; part += 1) {
    forEachRepeat(flat, part, (left, right, length) => {
      if (isFrequent[left] !== 1 || isFrequent[right - 1] !== 1) return;
      if (!many(left, right, length)) return;
      addId(candidates, text.slice(left, left + length + 1) + text.charAt(right), part);
    });
  }
  return candidates;
}

/** Looks the candidates up in the texts and keeps those that are false somewhere and in enough files. */
function exactOf(
  input: JoinInput,
  triples: Triples,
  candidates: ReadonlyMap<string, number[]>,
): Map<string, Ids> {
  const held = heldBy(input.flat, triples, candidates);
  const exact = new Map<string, Ids>();
  for (const [key, without] of candidates) {
    const parts = held.get(key) ?? [];
    const holding = new Set(parts);
    if (without.every((part) => holding.has(part))) continue;
    const files = new Set([...parts, ...without].map((part) => input.fileOf[part]));
    if (files.size > VERIFY_FILES) exact.set(key, parts);
  }
  return exact;
}

/** Parts that truly hold each key. */
function heldBy(
  flat: FlatText,
  triples: Triples,
  keys: ReadonlyMap<string, unknown>,
): Map<string, number[]> {
  const { starts, text } = flat;
  const { lengths, ends } = keysByEnds(flat, keys);
  const held = new Map<string, number[]>();
  let part = 0;
  for (let place = 1; place < triples.length; place += 1) {
    while (place >= (starts[part + 1] ?? Infinity)) part += 1;
    const first = triples[place] ?? -1;
    if (first < 0) continue;
    for (const length of lengths[first] ?? []) {
      const last = triples[place + length - 3] ?? -1;
      if (ends[hashOf(first, last, length)] !== 1) continue;
      const key = text.slice(place, place + length);
      if (keys.has(key)) addId(held, key, part);
    }
  }
  return held;
}

/** Lengths of the keys by the hash of their first triple, and the hashes of both ends and length. */
function keysByEnds(
  { alphabet }: FlatText,
  keys: ReadonlyMap<string, unknown>,
): { lengths: readonly (number[] | undefined)[]; ends: Uint8Array } {
  const codeOf = new Map(alphabet.map((unit, code) => [unit, code]));
  const lengths: (number[] | undefined)[] = [];
  const ends = new Uint8Array(SLOTS);
  for (const key of keys.keys()) {
    const hashAt = (at: number): number => {
      const [a, b, c] = [at, at + 1, at + 2].map((one) => codeOf.get(key.charAt(one)) ?? 0);
      return hashOf(a ?? 0, b ?? 0, c ?? 0);
    };
    const first = hashAt(0);
    const known = (lengths[first] ??= []);
    if (!known.includes(key.length)) known.push(key.length);
    ends[hashOf(first, hashAt(key.length - 3), key.length)] = 1;
  }
  return { lengths, ends };
}

function addId(lists: Map<string, number[]>, key: string, id: number): void {
  const ids = lists.get(key);
  if (!ids) lists.set(key, [id]);
  else if (ids.at(-1) !== id) ids.push(id);
}

function hashOf(a: number, b: number, c: number): number {
  const mixed = Math.imul(Math.imul(Math.imul(a, 0x9e3779b1) ^ b, 0x85ebca6b) ^ c, 0xc2b2ae35);
  return (mixed ^ (mixed >>> 15)) & (SLOTS - 1);
}
