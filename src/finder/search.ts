import { Bits } from './bits.ts';
import { FacetIndex, type FacetCounts, inRange, type Range, type Selection } from './facets.ts';
import { matchCharacters, matchWord, wordsNear } from './match.ts';
import { homophones, lexiconOf, type Readings, readingsOf, sequencesRead } from './pinyin.ts';
import { type MatchedTerm, rank, type Ranked } from './rank.ts';
import type { Store } from './store.ts';
import { type QueryPart, queryParts, stem } from './terms.ts';

export interface Query {
  readonly text: string;
  readonly selection: Selection;
  readonly investment?: Range;
}

/** How a word that is written nowhere was read instead. */
export interface Reading {
  readonly typed: string;
  readonly read: readonly string[];
  readonly by: 'sound' | 'spelling';
}

export interface SearchResult {
  /** In order of rank, or in printed order when nothing was typed. */
  readonly hits: readonly Ranked[];
  readonly facets: readonly FacetCounts[];
  /** Only when something typed is written nowhere and near misses were taken. */
  readonly readings: readonly Reading[];
  /** Folded forms to be marked in titles and snippets. */
  readonly forms: readonly string[];
}

/** More sequences than this read the same: the letters are too few to mean one. */
const MANY_SEQUENCES = 24;

/** The finder over one index: the same engine in the browser and in Node. */
export class Finder {
  readonly store: Store;
  readonly facets: FacetIndex;
  #readings: Promise<{ readings: Readings; lexicon: string[] }> | undefined;

  constructor(store: Store) {
    this.store = store;
    this.facets = new FacetIndex(store.head.facets, store.head.size);
  }

  /** Documents that hold every word of the query and that the chosen facets admit, with true counts. */
  async search({ text, selection, investment = {} }: Query): Promise<SearchResult> {
    const query = this.store.fold(text.normalize('NFC')).replace(/ +/gu, ' ').trim();
    const parts = queryParts(query);
    const matched = await Promise.all(parts.map((part) => this.#match(part)));
    const terms = matched.map(({ term }) => term);
    const readings = matched.flatMap(({ reading }) => reading ?? []);
    let found = inRange(this.store.head.investment, investment);
    for (const { parts: bits } of terms) found = found.and(this.#documentsOf(bits));
    if (parts.length === 0 && query !== '') found = new Bits(this.store.head.size);
    const documents = found.and(this.facets.admitted(selection)).ids();
    const hits =
      terms.length === 0
        ? documents.map((document): Ranked => ({ document, tier: 'body', phrase: true }))
        : rank({
            ...{ documents, terms, query, fold: this.store.fold },
            phraseParts: await this.#phraseParts(parts),
            names: await this.store.names(),
          });
    const forms = [...new Set(terms.flatMap((term) => term.forms))];
    return { hits, facets: this.facets.counts(found, selection), readings, forms };
  }

  async #match(part: QueryPart): Promise<{ term: MatchedTerm; reading?: Reading }> {
    const { text } = part;
    const exact = part.type === 'characters' ? await matchCharacters(this.store, text) : await matchWord(this.store, text);
    if (part.type === 'word') {
      const read = await this.#sequencesRead(text, exact);
      if (read.length > 0) {
        return { term: { forms: formsOf(part, read), parts: exact.or(await this.#matchAny(read)) } };
      }
    }
    if (!exact.isEmpty()) return { term: { forms: formsOf(part, []), parts: exact } };
    return this.#nearMiss(part);
  }

  /** Chinese sequences that the letters spell; only full readings count when the letters are a word as well. */
  async #sequencesRead(text: string, exact: Bits): Promise<string[]> {
    if (text.length < 2 || !/^[a-z]+$/u.test(text)) return [];
    const { readings, lexicon } = await this.#pinyin();
    const sequences = sequencesRead(text, lexicon, readings);
    const kept = exact.isEmpty() ? sequences : sequences.filter((one) => one.length < text.length);
    return kept.length <= MANY_SEQUENCES ? kept : [];
  }

  async #nearMiss(part: QueryPart): Promise<{ term: MatchedTerm; reading?: Reading }> {
    const { text: typed } = part;
    const nothing = { term: { forms: [typed], parts: new Bits(this.store.partCount) } };
    if (part.type === 'word') {
      const read = await wordsNear(this.store, typed);
      if (read.length === 0) return nothing;
      const found = await Promise.all(read.map((word) => matchWord(this.store, word)));
      const parts = found.reduce((all, one) => all.or(one));
      return { term: { forms: read, parts }, reading: { typed, read, by: 'spelling' } };
    }
    if (typed.length < 2) return nothing;
    const { readings, lexicon } = await this.#pinyin();
    const read = homophones(typed, lexicon, readings).slice(0, MANY_SEQUENCES);
    if (read.length === 0) return nothing;
    return { term: { forms: read, parts: await this.#matchAny(read) }, reading: { typed, read, by: 'sound' } };
  }

  async #matchAny(sequences: readonly string[]): Promise<Bits> {
    let all = new Bits(this.store.partCount);
    for (const sequence of sequences) all = all.or(await matchCharacters(this.store, sequence));
    return all;
  }

  async #phraseParts(parts: readonly QueryPart[]): Promise<Bits | undefined> {
    if (parts.length < 2 || parts.some(({ type }) => type === 'word')) return undefined;
    return matchCharacters(this.store, parts.map(({ text }) => text).join(''));
  }

  #pinyin(): Promise<{ readings: Readings; lexicon: string[] }> {
    this.#readings ??= Promise.all([this.store.pinyin(), this.store.names()]).then(([table, names]) => ({
      readings: readingsOf(table),
      lexicon: lexiconOf(names, this.store.fold),
    }));
    return this.#readings;
  }

  #documentsOf(parts: Bits): Bits {
    const documents = new Bits(this.store.head.size);
    for (const part of parts.ids()) documents.add(part >> 1);
    return documents;
  }
}

function formsOf({ type, text }: QueryPart, read: readonly string[]): string[] {
  return type === 'word' ? [...new Set([text, stem(text), ...read])] : [text, ...read];
}
