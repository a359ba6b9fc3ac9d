import type { Bits } from './bits.ts';
import type { Store } from './store.ts';
import { stem, WORD_MARK } from './terms.ts';

/** Parts with a word that begins so, or that is the same word in another number or tense. */
export async function matchWord(store: Store, word: string): Promise<Bits> {
  const begun = await store.partsByPrefix(WORD_MARK + word);
  const root = stem(word);
  if (root.length < 3 || !/^[a-z]+$/u.test(word)) return begun;
  // A last `i` stands for `y` or `ie`.
  const prefix = WORD_MARK + root.replace(/i$/u, '');
  return begun.or(await store.partsByPrefix(prefix, (key) => stem(key.slice(1)) === root));
}

const MOST_NEAR = 3;

/**
 * Words one edit away from one that finds nothing: a letter more, less, other, or two swapped. The
 * first letter is taken to be right, or to be the second by a letter too many or a swap.
 */
export async function wordsNear(store: Store, word: string): Promise<string[]> {
  if (word.length < 4 || !/^[a-z]+$/u.test(word)) return [];
  const letters = [...new Set([word.charAt(0), word.charAt(1)])];
  const keys = await Promise.all(letters.map((letter) => store.keysByPrefix(WORD_MARK + letter)));
  // The typed word may be the beginning of another, or want only its ending.
  const lengths = [word.length - 1, word.length, word.length + 1];
  const near = keys
    .flat()
    .map((key) => key.slice(1))
    .filter((one) => lengths.some((length) => isOneEdit(word, one.slice(0, length))));
  const distance = (one: string): number => Math.abs(one.length - word.length);
  return near
    .sort((a, b) => distance(a) - distance(b) || (a < b ? -1 : 1))
    .filter((one, at, all) => !all.slice(0, at).some((shorter) => one.startsWith(shorter)))
    .slice(0, MOST_NEAR);
}

/** Whether two different words differ by one insertion, deletion, substitution or swap. */
export function isOneEdit(a: string, b: string): boolean {
  if (a === b || Math.abs(a.length - b.length) > 1) return false;
  const least = Math.min(a.length, b.length);
  let start = 0;
  while (start < least && a[start] === b[start]) start += 1;
  let end = 0;
  while (end < least - start && a.at(-1 - end) === b.at(-1 - end)) end += 1;
  const left = a.slice(start, a.length - end);
  const right = b.slice(start, b.length - end);
  if (left.length <= 1 && right.length <= 1) return true;
  return left.length === 2 && right.length === 2 && left[0] === right[1] && left[1] === right[0];
}
