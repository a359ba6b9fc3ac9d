import { Bits } from './bits.ts';
import { type Fold, folder } from './fold.ts';
import { type FoldedNames, foldNames } from './folded-names.ts';
import {
  type Chunk,
  type Clauses,
  type DocumentText,
  groupOf,
  type Head,
  type ListFile,
  type Names,
  SHARED_LIST,
  type TextFile,
  unpackGroup,
} from './format.ts';
import type { Guesses, LoadGuesses } from './guesses.ts';
import type { Lexicon } from './pinyin.ts';
import { decodeIds, forEachId } from './postings.ts';
import { unpackText } from './unpack-text.ts';

/** Loads one file of the index by its name, e.g. `d-0123456789ab`; rejects when it is not there. */
export type Load = (name: string) => Promise<unknown>;

/**
 * The index as far as it is loaded. Files are asked for once; a file that fails rejects the look-up,
 * so that a missing file never looks like fewer results.
 */
export class Store {
  readonly head: Head;
  readonly fold: Fold;
  readonly #load: Load;
  readonly #files = new Map<string, Promise<unknown>>();
  readonly #groups = new Map<string, ReadonlyMap<string, string>>();
  readonly #folded = new Map<number, readonly string[]>();
  #foldedNames: Promise<FoldedNames> | undefined;
  #lexicon: Promise<Lexicon> | undefined;
  readonly #loadGuesses: LoadGuesses;
  #guesses: Promise<Guesses> | undefined;

  private constructor(head: Head, load: Load, loadGuesses: LoadGuesses) {
    this.head = head;
    this.fold = folder(head.fold);
    this.#load = load;
    this.#loadGuesses = loadGuesses;
  }

  static async open(load: Load, loadGuesses: LoadGuesses): Promise<Store> {
    return new Store((await load('head')) as Head, load, loadGuesses);
  }

  /** Parts in the index: two for each document. */
  get partCount(): number {
    return this.head.size * 2;
  }

  async names(): Promise<Names> {
    return (await this.#file(this.head.names)) as Names;
  }

  /** The names, folded once for all queries. */
  foldedNames(): Promise<FoldedNames> {
    this.#foldedNames ??= this.names().then((names) => foldNames(names, this.fold));
    this.#foldedNames.catch(() => (this.#foldedNames = undefined));
    return this.#foldedNames;
  }

  /** The names by sound; loads the readings. */
  lexicon(): Promise<Lexicon> {
    this.#lexicon ??= Promise.all([
      this.guesses(),
      this.#file(this.head.pinyin) as Promise<string>,
      this.foldedNames(),
    ]).then(([{ lexiconOf }, table, names]) => lexiconOf(table, names));
    this.#lexicon.catch(() => (this.#lexicon = undefined));
    return this.#lexicon;
  }

  guesses(): Promise<Guesses> {
    this.#guesses ??= this.#loadGuesses();
    this.#guesses.catch(() => (this.#guesses = undefined));
    return this.#guesses;
  }

  /** Summary and body of a document; `undefined` for a number that is none. */
  async text(document: number): Promise<DocumentText | undefined> {
    const [first, name] = this.head.texts[this.fileOf(document)] ?? [0, ''];
    if (name === '' || document < 0 || document >= this.head.size) return undefined;
    const [file, clauses] = await Promise.all([
      this.#file(name) as Promise<TextFile>,
      this.#file(this.head.clauses) as Promise<Clauses>,
    ]);
    return unpackText(file, document - first, clauses);
  }

  /** The number of the file of texts that a document lies in. */
  fileOf(document: number): number {
    return lastNotAbove(this.head.texts, document);
  }

  /** Folded texts of one part of a document: the strings from which the dictionary was made. */
  async foldedTexts(part: number): Promise<readonly string[]> {
    const known = this.#folded.get(part);
    if (known) return known;
    const folded = (await this.#partTexts(part)).map(this.fold);
    this.#folded.set(part, folded);
    return folded;
  }

  /** Parts under a key of the dictionary; `undefined` when it has no entry. */
  async parts(key: string): Promise<Bits | undefined> {
    const name = this.head.chunks[lastNotAbove(this.head.chunks, key)]?.[1];
    if (name === undefined) return undefined;
    const list = (await this.#group(name, groupOf(key))).get(key);
    return list === undefined ? undefined : this.#bits([list]);
  }

  /** Parts under all keys that begin with a prefix and satisfy a test, together. */
  async partsByPrefix(prefix: string, test: (key: string) => boolean = () => true): Promise<Bits> {
    const entries = await this.#entriesByPrefix(prefix);
    return this.#bits(entries.filter(([key]) => test(key)).map(([, list]) => list));
  }

  async keysByPrefix(prefix: string): Promise<string[]> {
    return (await this.#entriesByPrefix(prefix)).map(([key]) => key);
  }

  async #entriesByPrefix(prefix: string): Promise<[string, string][]> {
    const found: [string, string][] = [];
    const { chunks } = this.head;
    for (let at = lastNotAbove(chunks, prefix); at < chunks.length; at += 1) {
      const [first, name] = chunks[at] ?? ['', ''];
      if (first > prefix && !first.startsWith(prefix)) break;
      for (const entry of await this.#group(name, groupOf(prefix))) {
        if (entry[0].startsWith(prefix)) found.push(entry);
      }
    }
    return found;
  }

  async #bits(lists: readonly string[]): Promise<Bits> {
    const bits = new Bits(this.partCount);
    for (const list of lists) {
      forEachId(list.startsWith(SHARED_LIST) ? await this.#sharedList(list) : list, (id) => {
        bits.add(id);
      });
    }
    return bits;
  }

  async #sharedList(reference: string): Promise<string> {
    const number = decodeIds(reference.slice(SHARED_LIST.length))[0] ?? 0;
    const [first, name] = this.head.lists[lastNotAbove(this.head.lists, number)] ?? [0, ''];
    return ((await this.#file(name)) as ListFile)[number - first] ?? '';
  }

  async #group(name: string, group: string): Promise<ReadonlyMap<string, string>> {
    const chunk = (await this.#file(name)) as Chunk;
    const key = `${name} ${group}`;
    const known = this.#groups.get(key);
    if (known) return known;
    const entries = unpackGroup(chunk, group);
    this.#groups.set(key, entries);
    return entries;
  }

  async #partTexts(part: number): Promise<string[]> {
    const document = part >> 1;
    const [names, text] = await Promise.all([this.names(), this.text(document)]);
    const shared = (ids: readonly number[] | undefined): string[] =>
      (ids ?? []).map((id) => names.shared[id] ?? '');
    if (part % 2 === 1) {
      return [text?.body.zh ?? '', text?.body.en ?? '', ...shared(names.second[document])];
    }
    return [
      names.zh[document] ?? '',
      names.en[document] ?? '',
      ...(names.aliases[document] ?? []),
      ...shared(names.first[document]),
      text?.summary.zh ?? '',
      text?.summary.en ?? '',
    ];
  }

  #file(name: string): Promise<unknown> {
    const known = this.#files.get(name);
    if (known) return known;
    const loading = this.#load(name);
    this.#files.set(name, loading);
    loading.catch(() => this.#files.delete(name));
    return loading;
  }
}

/** Index of the last of ascending rows whose first column is not above a value; 0 when all are. */
function lastNotAbove<T extends string | number>(
  rows: readonly (readonly [T, string])[],
  value: T,
): number {
  let low = 0;
  let high = rows.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    const row = rows[middle];
    if (row && row[0] <= value) low = middle;
    else high = middle - 1;
  }
  return low;
}
