import { SLOTS } from './sketch.ts';

/** Lists of numbers by hash, quick where there is none. */
export class SizesByHash {
  readonly #at = new Int32Array(SLOTS);
  readonly #lists: number[][] = [[]];

  add(hash: number, size: number): void {
    const at = this.#at[hash] ?? 0;
    if (at === 0) {
      this.#at[hash] = this.#lists.length;
      this.#lists.push([size]);
    } else if (!this.of(hash).includes(size)) this.#lists[at]?.push(size);
  }

  of(hash: number): readonly number[] {
    return this.#lists[this.#at[hash] ?? 0] ?? [];
  }
}
