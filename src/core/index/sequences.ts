import { VERIFY_FILES } from '../../finder/format.ts';
import { falseJoins } from './false-joins.ts';
import { flatten, type FlatText, forEachPlace } from './flat-text.ts';

/** Ascending ids of parts. */
export type Ids = readonly number[];

/**
 * The dictionary of character sequences over the folded texts of the parts.
 *
 * Every single character stands in it. A pair stands in it when the parts common to its two
 * characters lie in more than `VERIFY_FILES` files of texts: fewer are verified by reading them, and
 * a pair without entry whose characters share more is in none. A longer sequence is looked up as the
 * parts common to its two shorter ones; where these lie in more files but not all are true, it has
 * an entry of its own, even an empty one. So every look-up is exact, whatever its length, without
 * reading more than `VERIFY_FILES` files.
 *
 * `fileOf` gives the file of texts by part, ascending.
 */
export function sequenceDictionary(
  parts: readonly (readonly string[])[],
  fileOf: readonly number[],
): Map<string, Ids> {
  const flat = flatten(parts);
  const { alphabet, codes } = flat;
  const singles = singlesOf(flat);
  const pairs = pairsOf(flat);
  const dictionary = new Map<string, Ids>();
  singles.forEach((ids, code) => {
    if (code > 0) dictionary.set(alphabet[code] ?? '', ids);
  });
  const frequent = pairs.lists.map(({ left, right, ids }) => {
    const many = inManyFiles(ids, fileOf);
    if (many || commonInManyFiles(singles[left] ?? [], singles[right] ?? [], fileOf)) {
      dictionary.set((alphabet[left] ?? '') + (alphabet[right] ?? ''), ids);
    }
    return many;
  });
  const isFrequent = new Uint8Array(codes.length);
  pairs.at.forEach((pair, place) => {
    if (frequent[pair] === true) isFrequent[place] = 1;
  });
  for (const [key, ids] of falseJoins({ flat, isFrequent, fileOf })) dictionary.set(key, ids);
  return dictionary;
}

function singlesOf(flat: FlatText): number[][] {
  const singles: number[][] = flat.alphabet.map(() => []);
  forEachPlace(flat, (place, part) => {
    const ids = singles[flat.codes[place] ?? 0];
    if (ids && ids[ids.length - 1] !== part) ids.push(part);
  });
  return singles;
}

interface Pairs {
  readonly lists: readonly { left: number; right: number; ids: number[] }[];
  /** Index into `lists` of the pair that begins at each place; -1 where none does. */
  readonly at: Int32Array;
}

function pairsOf(flat: FlatText): Pairs {
  const { codes, alphabet } = flat;
  const indices = new Map<number, number>();
  const lists: { left: number; right: number; ids: number[] }[] = [];
  const at = new Int32Array(codes.length).fill(-1);
  forEachPlace(flat, (place, part) => {
    const left = codes[place] ?? 0;
    const right = codes[place + 1] ?? 0;
    if (right === 0) return;
    const key = left * alphabet.length + right;
    let index = indices.get(key);
    if (index === undefined) {
      index = lists.length;
      indices.set(key, index);
      lists.push({ left, right, ids: [] });
    }
    at[place] = index;
    const ids = lists[index]?.ids;
    if (ids && ids[ids.length - 1] !== part) ids.push(part);
  });
  return { lists, at };
}

/** Whether parts lie in more files of texts than are read to verify. */
function inManyFiles(ids: Ids, fileOf: readonly number[]): boolean {
  return commonInManyFiles(ids, ids, fileOf);
}

function commonInManyFiles(a: Ids, b: Ids, fileOf: readonly number[]): boolean {
  let files = 0;
  let last: number | undefined;
  let i = 0;
  let j = 0;
  while (i < a.length && j < b.length) {
    const difference = (a[i] ?? 0) - (b[j] ?? 0);
    if (difference === 0 && fileOf[a[i] ?? 0] !== last) {
      last = fileOf[a[i] ?? 0];
      files += 1;
      if (files > VERIFY_FILES) return true;
    }
    if (difference <= 0) i += 1;
    if (difference >= 0) j += 1;
  }
  return false;
}
