import { VERIFY_FILES } from '../../finder/format.ts';
import type { Ids } from './sequences.ts';

/** Parts that truly hold each join, and in how many files it stands or seems to. */
export class Tally {
  readonly #parts: number[][];
  readonly #files: Uint16Array;
  readonly #latestFile: Int32Array;
  readonly #isFalse: Uint8Array;

  constructor(size: number) {
    this.#parts = Array.from({ length: size }, () => []);
    this.#files = new Uint16Array(size);
    this.#latestFile = new Int32Array(size).fill(-1);
    this.#isFalse = new Uint8Array(size);
  }

  /** The part holds the join; to be told before `joins` for the same part. */
  holds(join: number, part: number, file: number): void {
    const parts = this.#parts[join];
    if (!parts || parts[parts.length - 1] === part) return;
    parts.push(part);
    this.#count(join, file);
  }

  /** The part holds both halves of the join. */
  joins(join: number, part: number, file: number): void {
    if (this.#parts[join]?.at(-1) === part) return;
    this.#isFalse[join] = 1;
    this.#count(join, file);
  }

  isExact(join: number): boolean {
    return this.#isFalse[join] === 1 && (this.#files[join] ?? 0) > VERIFY_FILES;
  }

  parts(join: number): Ids {
    return this.#parts[join] ?? [];
  }

  #count(join: number, file: number): void {
    if (this.#latestFile[join] === file) return;
    this.#latestFile[join] = file;
    this.#files[join] = Math.min((this.#files[join] ?? 0) + 1, 0xffff);
  }
}
