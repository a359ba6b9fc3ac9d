import type { FlatText } from './flat-text.ts';

const FACTOR = 0x01000193;

/**
 * Numbers the joins that are put in: sequences of the `length + 1` characters from `left` and the
 * one at `right`. Two are the same when their characters are.
 */
export class JoinTable {
  readonly #flat: FlatText;
  /** Hash of the text up to each place. */
  readonly #hashes: Int32Array;
  readonly #powers: number[] = [1];
  readonly #lefts: number[] = [];
  readonly #rights: number[] = [];
  readonly #lengths: number[] = [];
  #slots = new Int32Array(1 << 16).fill(-1);

  constructor(flat: FlatText) {
    const { codes } = flat;
    this.#flat = flat;
    this.#hashes = new Int32Array(codes.length + 1);
    for (let at = 0; at < codes.length; at += 1) {
      this.#hashes[at + 1] = Math.imul(this.#hashes[at] ?? 0, FACTOR) + (codes[at] ?? 0);
    }
  }

  get size(): number {
    return this.#lefts.length;
  }

  /** Number of a join, which is put in when it is not there. */
  add(left: number, right: number, length: number): number {
    const slot = this.#slotOf(left, right, length);
    const known = this.#slots[slot] ?? -1;
    if (known >= 0) return known;
    const number = this.#lefts.length;
    this.#slots[slot] = number;
    this.#lefts.push(left);
    this.#rights.push(right);
    this.#lengths.push(length);
    if (number * 2 > this.#slots.length) this.#grow();
    return number;
  }

  /** Number of a join; -1 when it was not put in. A run of text is the join whose right is its last. */
  find(left: number, right: number, length: number): number {
    return this.#slots[this.#slotOf(left, right, length)] ?? -1;
  }

  textOf(number: number): string {
    const { text } = this.#flat;
    const left = this.#lefts[number] ?? 0;
    const end = left + (this.#lengths[number] ?? 0) + 1;
    return text.slice(left, end) + text.charAt(this.#rights[number] ?? 0);
  }

  #slotOf(left: number, right: number, length: number): number {
    const mask = this.#slots.length - 1;
    const end = left + length + 1;
    const run =
      (this.#hashes[end] ?? 0) - Math.imul(this.#hashes[left] ?? 0, this.#power(length + 1));
    const hash = Math.imul(Math.imul(run, FACTOR) + (this.#flat.codes[right] ?? 0), 0x9e3779b1);
    let slot = (hash ^ (hash >>> 15)) & mask;
    for (let known = this.#slots[slot] ?? -1; known >= 0; known = this.#slots[slot] ?? -1) {
      if (this.#isSame(known, left, right, length)) return slot;
      slot = (slot + 1) & mask;
    }
    return slot;
  }

  #power(exponent: number): number {
    for (let next = this.#powers.length; next <= exponent; next += 1) {
      this.#powers.push(Math.imul(this.#powers[next - 1] ?? 0, FACTOR));
    }
    return this.#powers[exponent] ?? 0;
  }

  // Positional for speed: called some ten million times for a large catalogue.
  #isSame(number: number, left: number, right: number, length: number): boolean {
    if (this.#lengths[number] !== length) return false;
    const { codes } = this.#flat;
    if (codes[this.#rights[number] ?? 0] !== codes[right]) return false;
    const other = this.#lefts[number] ?? 0;
    for (let at = 0; at <= length; at += 1) {
      if (codes[other + at] !== codes[left + at]) return false;
    }
    return true;
  }

  #grow(): void {
    this.#slots = new Int32Array(this.#slots.length * 4).fill(-1);
    for (let number = 0; number < this.size; number += 1) {
      const left = this.#lefts[number] ?? 0;
      const right = this.#rights[number] ?? 0;
      this.#slots[this.#slotOf(left, right, this.#lengths[number] ?? 0)] = number;
    }
  }
}
