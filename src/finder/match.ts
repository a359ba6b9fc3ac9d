import { Bits } from './bits.ts';
import { LONGEST_SEQUENCE, VERIFY_LIMIT } from './format.ts';
import type { Store } from './store.ts';
import { stem, WORD_MARK } from './terms.ts';

/**
 * Parts that hold a folded sequence of characters, exactly. See `sequenceDictionary` for why no
 * more than `VERIFY_LIMIT` texts are read for sequences up to `LONGEST_SEQUENCE` characters.
 */
export async function matchCharacters(store: Store, text: string): Promise<Bits> {
  if (text.length === 1) return (await store.parts(text)) ?? new Bits(store.partCount);
  const pairs: Bits[] = [];
  let common = Bits.all(store.partCount);
  for (const at of pairOrder(text.length)) {
    const { found, certain } = await matchPair(store, text.slice(at, at + 2));
    pairs[at] = found;
    common = common.and(found);
    if (!certain || (text.length > 2 && common.count() <= VERIFY_LIMIT)) return verify(store, common, text);
  }
  return text.length === 2 ? common : matchLonger(store, text, pairs);
}

/** Parts that may hold a pair; `certain` when all of them do. */
async function matchPair(store: Store, pair: string): Promise<{ found: Bits; certain: boolean }> {
  const exact = await store.parts(pair);
  if (exact) return { found: exact, certain: true };
  const none = new Bits(store.partCount);
  const [left, right] = [await store.parts(pair.charAt(0)), await store.parts(pair.charAt(1))];
  const common = left && right ? left.and(right) : none;
  return common.count() > VERIFY_LIMIT ? { found: none, certain: true } : { found: common, certain: false };
}

/** Pairs that do not overlap come first: they narrow the candidates with the fewest files. */
function pairOrder(length: number): number[] {
  const order: number[] = [];
  for (let at = 0; at < length - 1; at += 2) order.push(at);
  for (let at = 1; at < length - 1; at += 2) order.push(at);
  return order;
}

async function matchLonger(store: Store, text: string, pairs: readonly Bits[]): Promise<Bits> {
  let sets = pairs;
  for (let length = 3; length <= Math.min(text.length, LONGEST_SEQUENCE); length += 1) {
    const longer: Bits[] = [];
    for (let at = 0; at + length <= text.length; at += 1) {
      const left = sets[at];
      const right = sets[at + 1];
      if (!left || !right) continue;
      longer.push((await store.parts(text.slice(at, at + length))) ?? left.and(right));
    }
    const common = longer.reduce((all, one) => all.and(one));
    if (common.count() <= VERIFY_LIMIT) return verify(store, common, text);
    sets = longer;
  }
  const common = sets.reduce((all, one) => all.and(one));
  return text.length <= LONGEST_SEQUENCE ? common : verify(store, common, text);
}

async function verify(store: Store, candidates: Bits, text: string): Promise<Bits> {
  const verified = new Bits(store.partCount);
  for (const part of candidates.ids()) {
    const texts = await partTexts(store, part);
    if (texts.some((one) => store.fold(one).includes(text))) verified.add(part);
  }
  return verified;
}

/** Texts of one part of a document: the same strings from which the dictionary was made. */
async function partTexts(store: Store, part: number): Promise<string[]> {
  const document = part >> 1;
  const [names, text] = await Promise.all([store.names(), store.text(document)]);
  const shared = (ids: readonly number[] | undefined): string[] => (ids ?? []).map((id) => names.shared[id] ?? '');
  if (part % 2 === 0) {
    return [
      names.zh[document] ?? '',
      names.en[document] ?? '',
      ...(names.aliases[document] ?? []),
      ...shared(names.first[document]),
      text?.zh.summary ?? '',
      text?.en.summary ?? '',
    ];
  }
  return [text?.zh.body ?? '', text?.en.body ?? '', ...shared(names.second[document])];
}

/** Parts with a word that begins so, or that is the same word in another number or tense. */
export async function matchWord(store: Store, word: string): Promise<Bits> {
  const root = stem(word);
  const exact = await store.partsByPrefix(WORD_MARK + word);
  if (root === word) return exact;
  return exact.or(await store.partsByPrefix(WORD_MARK + root, (key) => stem(key.slice(1)) === root));
}

/** Words one edit away from one that finds nothing: a letter more, less, other, or two swapped. */
export async function wordsNear(store: Store, word: string): Promise<string[]> {
  if (word.length < 4 || !/^[a-z]+$/u.test(word)) return [];
  const entries = await store.entriesByPrefix(WORD_MARK + word.charAt(0));
  return entries
    .map(([key]) => key.slice(1))
    .filter((candidate) => isOneEdit(word, candidate) || isOneEdit(word, candidate.slice(0, word.length)))
    .sort((a, b) => Math.abs(a.length - word.length) - Math.abs(b.length - word.length) || (a < b ? -1 : 1))
    .slice(0, 3);
}

/** Whether two different words differ by one insertion, deletion, substitution or swap. */
export function isOneEdit(a: string, b: string): boolean {
  if (a === b || Math.abs(a.length - b.length) > 1) return false;
  let start = 0;
  while (start < a.length && a[start] === b[start]) start += 1;
  let end = 0;
  while (end < a.length - start && end < b.length - start && a.at(-1 - end) === b.at(-1 - end)) end += 1;
  const left = a.slice(start, a.length - end);
  const right = b.slice(start, b.length - end);
  if (left.length <= 1 && right.length <= 1) return true;
  return left.length === 2 && right.length === 2 && left[0] === right[1] && left[1] === right[0];
}
