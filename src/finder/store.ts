import { Bits } from './bits.ts';
import { type Fold, folder } from './fold.ts';
import {
  type Chunk,
  type DocumentText,
  groupOf,
  type Head,
  type Names,
  type Pinyin,
  type TextShard,
  unpackGroup,
} from './format.ts';
import { forEachId } from './postings.ts';

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

  private constructor(head: Head, load: Load) {
    this.head = head;
    this.fold = folder(head.fold);
    this.#load = load;
  }

  static async open(load: Load): Promise<Store> {
    return new Store((await load('head')) as Head, load);
  }

  /** Parts in the index: two for each document. */
  get partCount(): number {
    return this.head.size * 2;
  }

  async names(): Promise<Names> {
    return (await this.#file(this.head.names)) as Names;
  }

  async pinyin(): Promise<Pinyin> {
    return (await this.#file(this.head.pinyin)) as Pinyin;
  }

  async text(document: number): Promise<DocumentText | undefined> {
    const { docsPerText, texts } = this.head;
    const name = texts[Math.floor(document / docsPerText)];
    if (name === undefined) return undefined;
    return ((await this.#file(name)) as TextShard)[document % docsPerText];
  }

  /** Parts under a key of the dictionary; `undefined` when it has no entry. */
  async parts(key: string): Promise<Bits | undefined> {
    const name = this.head.chunks[this.#chunkIndex(key)]?.[1];
    if (name === undefined) return undefined;
    const ids = (await this.#group(name, groupOf(key))).get(key);
    return ids === undefined ? undefined : this.#bits([ids]);
  }

  /** Keys that begin with a prefix and satisfy a test, with their parts together. */
  async partsByPrefix(prefix: string, test: (key: string) => boolean = () => true): Promise<Bits> {
    const found: string[] = [];
    for (const [key, ids] of await this.entriesByPrefix(prefix)) if (test(key)) found.push(ids);
    return this.#bits(found);
  }

  async entriesByPrefix(prefix: string): Promise<[string, string][]> {
    const found: [string, string][] = [];
    const { chunks } = this.head;
    for (let at = this.#chunkIndex(prefix); at < chunks.length; at += 1) {
      const [first, name] = chunks[at] ?? ['', ''];
      if (first > prefix && !first.startsWith(prefix)) break;
      for (const entry of await this.#group(name, groupOf(prefix))) {
        if (entry[0].startsWith(prefix)) found.push(entry);
      }
    }
    return found;
  }

  #bits(lists: readonly string[]): Bits {
    const bits = new Bits(this.partCount);
    for (const list of lists) {
      forEachId(list, (id) => {
        bits.add(id);
      });
    }
    return bits;
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

  /** The last chunk whose first key is not behind `key`. */
  #chunkIndex(key: string): number {
    const { chunks } = this.head;
    let low = 0;
    let high = chunks.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((chunks[middle]?.[0] ?? '') <= key) low = middle;
      else high = middle - 1;
    }
    return low;
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
