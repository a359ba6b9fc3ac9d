import { buildIndex, type IndexFile } from '../../src/core/index/build-index.ts';
import type { SearchDocument } from '../../src/core/index/documents.ts';
import type { Facet } from '../../src/finder/format.ts';
import { guessesAtHand } from '../../src/finder/guesses.ts';
import { Finder } from '../../src/finder/search.ts';
import { type Load, Store } from '../../src/finder/store.ts';

export interface OpenIndex {
  readonly finder: Finder;
  readonly store: Store;
  /** Names of the files loaded so far. */
  readonly loaded: string[];
}

export function openDocuments(
  documents: readonly SearchDocument[],
  facets: readonly Facet[] = [],
): Promise<OpenIndex> {
  return openFiles(buildIndex(documents, facets));
}

export async function openFiles(files: readonly IndexFile[]): Promise<OpenIndex> {
  const loaded: string[] = [];
  const load = loaderOf(files);
  const store = await Store.open((name) => {
    loaded.push(name);
    return load(name);
  }, guessesAtHand);
  return { finder: new Finder(store), store, loaded };
}

/** Runs the files as a browser does: as scripts that call back. */
export function loaderOf(files: readonly IndexFile[]): Load {
  const texts = new Map(files.map(({ path, text }) => [path, text]));
  return (name) => {
    const text = texts.get(`${name}.js`);
    if (text === undefined) return Promise.reject(new Error(`no file ${name}`));
    return Promise.resolve(JSON.parse(text.slice(text.indexOf(',') + 1, text.lastIndexOf(')'))));
  };
}

const EMPTY: SearchDocument = {
  ...{ kind: 'entry', id: '', number: '', reviewed: '', investment: -1, facets: {} },
  ...{ aliases: [], first: [], second: [] },
  ...{ title: { zh: '', en: '' }, summary: { zh: '', en: '' }, body: { zh: '', en: '' } },
};

/** A document with what is given and nothing else. */
export function documentOf(given: Partial<SearchDocument>): SearchDocument {
  return { ...EMPTY, ...given };
}

/** Documents that hold a folded sequence in one of their texts: what a plain search would find. */
export async function oracle(store: Store, sequence: string): Promise<number[]> {
  const found = new Set<number>();
  for (let part = 0; part < store.partCount; part += 1) {
    if ((await store.foldedTexts(part)).some((text) => text.includes(sequence)))
      found.add(part >> 1);
  }
  return [...found];
}

/** Ids of what a query finds as written, in order; empty when only near misses are found. */
export async function found(finder: Finder, text: string): Promise<number[]> {
  const { hits, readings } = await finder.search({ text, selection: new Map() });
  return readings.length > 0 ? [] : hits.map(({ document }) => document);
}
