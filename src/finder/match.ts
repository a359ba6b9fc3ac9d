import { Bits } from './bits.ts';
import { VERIFY_FILES } from './format.ts';
import type { Store } from './store.ts';

/**
 * Parts that hold a folded sequence of characters, exactly. See `sequenceDictionary` for why no
 * more than `VERIFY_FILES` files of texts are read.
 */
export async function matchCharacters(store: Store, text: string): Promise<Bits> {
  if (text.length === 0) return new Bits(store.partCount);
  if (text.length === 1) return (await store.parts(text)) ?? new Bits(store.partCount);
  const sure = await inNames(store, text);
  const pairs: Bits[] = [];
  let common = Bits.all(store.partCount);
  for (const at of pairOrder(text.length)) {
    const { found, certain } = await matchPair(store, text.slice(at, at + 2));
    pairs[at] = found;
    common = common.and(found);
    if (!certain || (text.length > 2 && fewFiles(store, common.without(sure)))) {
      return verify(store, { candidates: common, sure, text });
    }
  }
  return text.length === 2 ? common : matchLonger(store, { text, sure, pairs });
}

/** Parts that may hold a pair; `certain` when all of them do. */
async function matchPair(store: Store, pair: string): Promise<{ found: Bits; certain: boolean }> {
  const exact = await store.parts(pair);
  if (exact) return { found: exact, certain: true };
  const none = new Bits(store.partCount);
  const left = await store.parts(pair.charAt(0));
  const right = left && (await store.parts(pair.charAt(1)));
  const common = left && right ? left.and(right) : none;
  return fewFiles(store, common)
    ? { found: common, certain: common.isEmpty() }
    : { found: none, certain: true };
}

/** Pairs that do not overlap come first: they narrow the candidates with the fewest files. */
function pairOrder(length: number): number[] {
  const order: number[] = [];
  for (let at = 0; at < length - 1; at += 2) order.push(at);
  for (let at = 1; at < length - 1; at += 2) order.push(at);
  return order;
}

interface Longer {
  readonly text: string;
  readonly sure: Bits;
  /** Parts of the pair at each place of the text. */
  readonly pairs: readonly Bits[];
}

/** Goes from pairs to ever longer sequences, until few files are left or the whole is reached. */
async function matchLonger(store: Store, { text, sure, pairs }: Longer): Promise<Bits> {
  let sets = pairs;
  for (let length = 3; length <= text.length; length += 1) {
    const longer: Bits[] = [];
    for (let at = 0; at + length <= text.length; at += 1) {
      const left = sets[at];
      const right = sets[at + 1];
      if (!left || !right) continue;
      longer.push((await store.parts(text.slice(at, at + length))) ?? left.and(right));
    }
    const common = longer.reduce((all, one) => all.and(one));
    if (fewFiles(store, common.without(sure))) {
      return verify(store, { candidates: common, sure, text });
    }
    sets = longer;
  }
  return sets[0] ?? new Bits(store.partCount);
}

function fewFiles(store: Store, parts: Bits): boolean {
  let files = 0;
  let last = -1;
  return parts.everyId((part) => {
    const file = store.fileOf(part >> 1);
    if (file !== last) files += 1;
    last = file;
    return files <= VERIFY_FILES;
  });
}

/** Names so short stand in too many texts for the names to tell much. */
const LEAST_FOR_NAMES = 4;

/**
 * Parts whose names hold a sequence: sure without reading their texts, so that the long names which
 * all records share need few files.
 */
async function inNames(store: Store, text: string): Promise<Bits> {
  const parts = new Bits(store.partCount);
  if (text.length < LEAST_FOR_NAMES) return parts;
  const names = await store.foldedNames();
  const holds = (name: string | undefined): boolean => name?.includes(text) ?? false;
  const shared = names.shared.map(holds);
  const anyShared = (ids: readonly number[] | undefined): boolean =>
    ids?.some((id) => shared[id] === true) ?? false;
  for (let document = 0; document < store.head.size; document += 1) {
    const titles = holds(names.zh[document]) || holds(names.en[document]);
    if (titles || names.aliases[document]?.some(holds) || anyShared(names.first[document])) {
      parts.add(document * 2);
    }
    if (anyShared(names.second[document])) parts.add(document * 2 + 1);
  }
  return parts;
}

interface ToVerify {
  readonly candidates: Bits;
  /** Parts that need no reading. */
  readonly sure: Bits;
  readonly text: string;
}

async function verify(store: Store, { candidates, sure, text }: ToVerify): Promise<Bits> {
  const verified = candidates.and(sure);
  const check = async (part: number): Promise<void> => {
    const texts = await store.foldedTexts(part);
    if (texts.some((one) => one.includes(text))) verified.add(part);
  };
  await Promise.all(candidates.without(sure).ids().map(check));
  return verified;
}
