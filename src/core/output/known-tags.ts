/** A tag that was taken apart before. */
export interface KnownTag<T> {
  readonly reading: T;
  readonly isDrawing: boolean;
  /** How the end tag begins of an element whose content is text, whatever it looks like. */
  readonly endOfText: string | undefined;
  /** Where its bytes are kept. */
  readonly from: number;
  readonly length: number;
}

/** Where a tag stands in a page. */
interface TagPlace {
  readonly html: Uint8Array;
  readonly start: number;
  readonly end: number;
  /** Of its bytes. */
  readonly hash: number;
}

/** A page has a few thousand tags and shares most with those beside it; then they are learnt anew. */
const MOST_KNOWN = 50_000;

/** Tags by their bytes: two that are the same byte by byte are one object, as long as they are known. */
export class KnownTags<T> {
  readonly #byHash = new Map<number, KnownTag<T>[]>();
  #bytes = new Uint8Array(1 << 16);
  #used = 0;
  #size = 0;

  /** A tag between two offsets, if it is known; `hash` is of its bytes. */
  find(html: Uint8Array, start: number, end: number, hash: number): KnownTag<T> | undefined {
    const found = this.#byHash.get(hash);
    if (!found) return undefined;
    for (const known of found) {
      if (known.length === end - start && this.#isAt(html, start, known)) return known;
    }
    return undefined;
  }

  add(
    { html, start, end, hash }: TagPlace,
    tag: Pick<KnownTag<T>, 'reading' | 'isDrawing' | 'endOfText'>,
  ): KnownTag<T> {
    const length = end - start;
    if (this.#size >= MOST_KNOWN) this.#forget();
    const known = { ...tag, from: this.#used, length };
    while (this.#bytes.length < this.#used + length) this.#grow();
    this.#bytes.set(html.subarray(start, end), this.#used);
    this.#used += length;
    this.#size += 1;
    const others = this.#byHash.get(hash);
    if (others) others.push(known);
    else this.#byHash.set(hash, [known]);
    return known;
  }

  #isAt(html: Uint8Array, start: number, { from, length }: KnownTag<T>): boolean {
    const bytes = this.#bytes;
    for (let at = 0; at < length; at += 1) {
      if (html[start + at] !== bytes[from + at]) return false;
    }
    return true;
  }

  #forget(): void {
    this.#byHash.clear();
    this.#used = 0;
    this.#size = 0;
  }

  #grow(): void {
    const bytes = new Uint8Array(2 * this.#bytes.length);
    bytes.set(this.#bytes);
    this.#bytes = bytes;
  }
}
