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
  const pairs: Bits[] = [];
  let common = Bits.all(store.partCount);
  for (const at of pairOrder(text.length)) {
    const { found, certain } = await matchPair(store, text.slice(at, at + 2));
    pairs[at] = found;
    common = common.and(found);
    if (!certain || (text.length > 2 && fewFiles(store, common))) {
      return verify(store, common, text);
    }
  }
  return text.length === 2 ? common : matchLonger(store, text, pairs);
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

/** Goes from pairs to ever longer sequences, until few files are left or the whole is reached. */
async function matchLonger(store: Store, text: string, pairs: readonly Bits[]): Promise<Bits> {
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
    if (fewFiles(store, common)) return verify(store, common, text);
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

async function verify(store: Store, candidates: Bits, text: string): Promise<Bits> {
  const verified = new Bits(store.partCount);
  const check = async (part: number): Promise<void> => {
    const texts = await store.foldedTexts(part);
    if (texts.some((one) => one.includes(text))) verified.add(part);
  };
  await Promise.all(candidates.ids().map(check));
  return verified;
}
