export const SLOTS = 1 << 22;

/** Counts files by hash, never too few: keys that share a slot are counted together. */
export class Sketch {
  readonly #counts = new Uint8Array(SLOTS);
  readonly #latest = new Int32Array(SLOTS).fill(-1);

  /** `hash` is below `SLOTS`; files come in ascending order. */
  add(hash: number, file: number): void {
    if (this.#latest[hash] === file) return;
    this.#latest[hash] = file;
    const count = this.#counts[hash] ?? 0;
    if (count < 255) this.#counts[hash] = count + 1;
  }

  isOver(hash: number, limit: number): boolean {
    return (this.#counts[hash] ?? 0) > limit;
  }
}
