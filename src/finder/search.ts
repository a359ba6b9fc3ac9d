import { Bits } from './bits.ts';
import {
  FacetIndex,
  type FacetCounts,
  inRange,
  type InvestmentRange,
  type Selection,
} from './facets.ts';
import { type Form, standsTogether } from './forms.ts';
import { VERIFY_FILES } from './format.ts';
import { matchCharacters } from './match.ts';
import type { Reading } from './near-miss.ts';
import { type MatchedTerm, phrasesOf, rank, type Ranked } from './rank.ts';
import type { Store } from './store.ts';
import { type QueryPart, queryParts } from './terms.ts';
import { matchWord } from './words.ts';

export interface Query {
  readonly text: string;
  readonly selection: Selection;
  readonly investment?: InvestmentRange;
}

export interface SearchResult {
  /** In order of rank, or in printed order when nothing was typed. */
  readonly hits: readonly Ranked[];
  readonly facets: readonly FacetCounts[];
  /** Only when something typed is written nowhere and near misses were taken. */
  readonly readings: readonly Reading[];
  /** What to mark in titles and snippets. */
  readonly forms: readonly Form[];
}

interface Matched {
  readonly term: MatchedTerm;
  readonly reading?: Reading;
}

/** The finder over one index: the same engine in the browser and in Node. */
export class Finder {
  readonly store: Store;
  readonly facets: FacetIndex;

  constructor(store: Store) {
    this.store = store;
    this.facets = new FacetIndex(store.head.facets, store.head.size);
  }

  /** Documents that hold every word of the query and that the chosen facets admit, with true counts. */
  async search({ text, selection, investment = {} }: Query): Promise<SearchResult> {
    const query = this.foldQuery(text);
    const parts = queryParts(query);
    const matched = await Promise.all(parts.map((part) => this.#match(part)));
    const terms = matched.map(({ term }) => term);
    let found = inRange(this.store.head.investment, investment);
    for (const term of terms) found = found.and(this.#documentsOf(term.parts));
    // Mere punctuation is a query for which there is nothing to find.
    if (parts.length === 0 && query !== '') found = new Bits(this.store.head.size);
    const documents = found.and(this.facets.admitted(selection)).ids();
    return {
      hits: await this.#rank(documents, terms, { query, parts }),
      facets: this.facets.counts(found, selection),
      readings: matched.flatMap(({ reading }) => reading ?? []),
      forms: terms.flatMap(({ forms }) => forms),
    };
  }

  /** What was typed as texts are compared with it. */
  foldQuery(text: string): string {
    return this.store.fold(text.normalize('NFC')).replace(/ +/gu, ' ').trim();
  }

  async #match(part: QueryPart): Promise<Matched> {
    const { type, text } = part;
    const written = await (type === 'word'
      ? matchWord(this.store, text)
      : matchCharacters(this.store, text));
    const read = type === 'word' ? await this.#sequencesRead(text, written) : [];
    let parts = written;
    for (const sequence of read) parts = parts.or(await matchCharacters(this.store, sequence));
    if (!parts.isEmpty()) return { term: { forms: [text, ...read], parts } };
    const { nearMiss } = await this.store.guesses();
    return (await nearMiss(this.store, part)) ?? { term: { forms: [text], parts } };
  }

  /** Chinese that the letters spell; beside a word that is written, only what they spell in full. */
  async #sequencesRead(text: string, written: Bits): Promise<string[]> {
    if (!/^[a-z]{2,}$/u.test(text)) return [];
    const { sequencesRead } = await this.store.guesses();
    const sequences = sequencesRead(text, await this.store.lexicon());
    return written.isEmpty() ? sequences : sequences.filter((one) => one.length < text.length);
  }

  async #rank(
    documents: readonly number[],
    terms: readonly MatchedTerm[],
    query: { readonly query: string; readonly parts: readonly QueryPart[] },
  ): Promise<Ranked[]> {
    if (terms.length === 0) {
      return documents.map((document) => ({ document, tier: 'body', phrase: true }));
    }
    const together = await this.#together(documents, query);
    return rank({
      ...{ documents, terms, query: query.query, names: await this.store.foldedNames() },
      inText: (document) => together.has(document),
    });
  }

  /**
   * Documents whose texts hold the whole query: known from the index for a query of characters, else
   * read where they lie in few files.
   */
  async #together(
    documents: readonly number[],
    { query, parts }: { readonly query: string; readonly parts: readonly QueryPart[] },
  ): Promise<Bits> {
    const together = new Bits(this.store.head.size);
    if (parts.length < 2) return together;
    if (parts.every(({ type }) => type === 'characters')) {
      const joined = parts.map(({ text }) => text).join('');
      return this.#documentsOf(await matchCharacters(this.store, joined));
    }
    const files = new Set(documents.map((document) => this.store.fileOf(document)));
    if (files.size > VERIFY_FILES) return together;
    const phrases = phrasesOf(query);
    const check = async (document: number): Promise<void> => {
      const texts = [
        ...(await this.store.foldedTexts(document * 2)),
        ...(await this.store.foldedTexts(document * 2 + 1)),
      ];
      if (texts.some((text) => phrases.some((one) => standsTogether(text, one)))) {
        together.add(document);
      }
    };
    await Promise.all(documents.map(check));
    return together;
  }

  #documentsOf(parts: Bits): Bits {
    const documents = new Bits(this.store.head.size);
    parts.everyId((part) => {
      documents.add(part >> 1);
      return true;
    });
    return documents;
  }
}
