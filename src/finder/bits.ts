/** A set of small integers below a fixed size; the methods that change it say so. */
export class Bits {
  readonly words: Uint32Array;
  readonly size: number;

  constructor(size: number, words = new Uint32Array((size + 31) >>> 5)) {
    this.size = size;
    this.words = words;
  }

  static all(size: number): Bits {
    const bits = new Bits(size);
    bits.words.fill(0xffffffff);
    const rest = size & 31;
    if (rest > 0) bits.words[bits.words.length - 1] = 2 ** rest - 1;
    return bits;
  }

  /** Changes this set. */
  add(id: number): void {
    const at = id >>> 5;
    this.words[at] = (this.words[at] ?? 0) | (1 << (id & 31));
  }

  has(id: number): boolean {
    return (((this.words[id >>> 5] ?? 0) >>> (id & 31)) & 1) === 1;
  }

  and(other: Bits): Bits {
    return this.#combine((word, at) => word & (other.words[at] ?? 0));
  }

  or(other: Bits): Bits {
    return this.#combine((word, at) => word | (other.words[at] ?? 0));
  }

  without(other: Bits): Bits {
    return this.#combine((word, at) => word & ~(other.words[at] ?? 0));
  }

  #combine(work: (word: number, at: number) => number): Bits {
    return new Bits(this.size, this.words.map(work));
  }

  count(): number {
    let total = 0;
    for (const word of this.words) total += ones(word);
    return total;
  }

  /** Size of the intersection, without making it. */
  countAnd(other: Bits): number {
    let total = 0;
    for (let at = 0; at < this.words.length; at += 1) {
      total += ones((this.words[at] ?? 0) & (other.words[at] ?? 0));
    }
    return total;
  }

  isEmpty(): boolean {
    return this.words.every((word) => word === 0);
  }

  /** Whether a test holds for every id; goes through them in ascending order and stops at the first that fails. */
  everyId(test: (id: number) => boolean): boolean {
    for (let at = 0; at < this.words.length; at += 1) {
      for (let rest = this.words[at] ?? 0; rest !== 0; rest &= rest - 1) {
        if (!test((at << 5) + 31 - Math.clz32(rest & -rest))) return false;
      }
    }
    return true;
  }

  /** Ascending. */
  ids(): number[] {
    const found: number[] = [];
    this.everyId((id) => {
      found.push(id);
      return true;
    });
    return found;
  }

  equals(other: Bits): boolean {
    return this.size === other.size && this.words.every((word, at) => word === other.words[at]);
  }
}

/** Number of one bits of a 32-bit word (the parallel count of Hacker's Delight, §5-1). */
function ones(word: number): number {
  let rest = word - ((word >>> 1) & 0x55555555);
  rest = (rest & 0x33333333) + ((rest >>> 2) & 0x33333333);
  return (((rest + (rest >>> 4)) & 0x0f0f0f0f) * 0x01010101) >>> 24;
}
