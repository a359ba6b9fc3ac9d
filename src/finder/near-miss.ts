import { Bits } from './bits.ts';
import { matchCharacters } from './match.ts';
import type { MatchedTerm } from './rank.ts';
import type { Store } from './store.ts';
import { piecesOf, type QueryPart } from './terms.ts';
import { matchWord } from './words.ts';

/** How a word that is written nowhere was read instead. */
export interface Reading {
  readonly typed: string;
  readonly read: readonly string[];
  /** Characters that sound alike, a word one letter off, or all its pieces, not side by side. */
  readonly by: 'sound' | 'spelling' | 'pieces';
}

export interface NearMiss {
  readonly term: MatchedTerm;
  readonly reading: Reading;
}

/** What may be meant by a part of a query that is written nowhere; `undefined` when nothing is close. */
export async function nearMiss(store: Store, part: QueryPart): Promise<NearMiss | undefined> {
  const { type, text: typed } = part;
  const together = await piecesTogether(store, part);
  if (together) return together;
  if (type === 'word') {
    const { wordsNear } = await store.guesses();
    const read = await wordsNear(store, typed);
    const found = await Promise.all(read.map((word) => matchWord(store, word)));
    return found.length === 0
      ? undefined
      : { term: termOf(store, read, found), reading: { typed, read, by: 'spelling' } };
  }
  if (typed.length < 2) return undefined;
  const { homophones } = await store.guesses();
  const read = homophones(typed, await store.lexicon());
  if (read.length === 0) return undefined;
  const found = await Promise.all(read.map((one) => matchCharacters(store, one)));
  return { term: termOf(store, read, found), reading: { typed, read, by: 'sound' } };
}

function termOf(store: Store, forms: readonly string[], found: readonly Bits[]): MatchedTerm {
  return { forms, parts: found.reduce((all, one) => all.or(one), new Bits(store.partCount)) };
}

/** Parts that hold every piece of what was typed as one. */
async function piecesTogether(store: Store, part: QueryPart): Promise<NearMiss | undefined> {
  const pieces = piecesOf(part);
  if (pieces.length === 0) return undefined;
  let parts = Bits.all(store.partCount);
  for (const { type, text } of pieces) {
    parts = parts.and(
      await (type === 'word' ? matchWord(store, text) : matchCharacters(store, text)),
    );
    if (parts.isEmpty()) return undefined;
  }
  const read = pieces.map(({ text }) => text);
  return { term: { forms: read, parts }, reading: { typed: part.text, read, by: 'pieces' } };
}
