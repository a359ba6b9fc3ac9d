import type { Language } from '../finder/format.ts';
import type { Load } from '../finder/store.ts';
import {
  type EntryFacts,
  FACTS_HEAD,
  type FactGroup,
  type FactsHead,
  type FactsShard,
  unpackEntry,
} from './facts-format.ts';

/** Entry facts as far as they are loaded. A file that fails rejects the look-up and is asked for again. */
export class FactsStore {
  readonly groups: readonly FactGroup[];
  readonly #shards: readonly (readonly [string, string])[];
  readonly #load: Load;
  readonly #files = new Map<string, Promise<FactsShard>>();

  private constructor(head: FactsHead, language: Language, load: Load) {
    this.groups = head.groups;
    this.#shards = head.shards[language] ?? [];
    this.#load = load;
  }

  static async open(load: Load, language: Language): Promise<FactsStore> {
    return new FactsStore((await load(FACTS_HEAD)) as FactsHead, language, load);
  }

  /** Facts by id of those entries that there are; loads one file for each shard that they lie in. */
  async get(ids: readonly string[]): Promise<Map<string, EntryFacts>> {
    const found = await Promise.all(ids.map((id) => this.#entry(id)));
    return new Map(found.flatMap((entry) => (entry ? [[entry.id, entry]] : [])));
  }

  async #entry(id: string): Promise<EntryFacts | undefined> {
    const name = this.#shards.findLast(([first]) => first <= id)?.[1];
    return name === undefined ? undefined : unpackEntry(await this.#file(name), id);
  }

  #file(name: string): Promise<FactsShard> {
    const known = this.#files.get(name);
    if (known) return known;
    const loading = this.#load(name) as Promise<FactsShard>;
    this.#files.set(name, loading);
    loading.catch(() => this.#files.delete(name));
    return loading;
  }
}
