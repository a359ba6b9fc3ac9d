/** Names as a table that is walked byte by byte, so that no text is made to look one up. */
export interface NameTable {
  /** The state after a byte, at `state × 128 + byte`; 0 where no name goes on. */
  readonly next: Uint16Array;
  /** 1 for states in which a name is complete. */
  readonly complete: Uint8Array;
}

const BYTES = 128;
const SPACE = 32;
const EQUALS = 61;
const BRACKET = 62;

/** A table of ASCII names. */
export function nameTable(names: Iterable<string>): NameTable {
  const words = [...names];
  // One state a letter at most, besides the first.
  const most = 2 + words.join('').length;
  const next = new Uint16Array(most * BYTES);
  const complete = new Uint8Array(most);
  let last = 1;
  for (const word of words) {
    let state = 1;
    for (const byte of Buffer.from(word)) {
      const at = state * BYTES + byte;
      if (next[at] === 0) next[at] = last += 1;
      state = next[at] ?? 0;
    }
    complete[state] = 1;
  }
  return { next, complete };
}

/** The offset after the name that begins at an offset of a page, if it is one of a table; else -1. */
export function endOfName(html: Uint8Array, from: number, { next, complete }: NameTable): number {
  const { length } = html;
  let state = 1;
  for (let at = from; at < length; at += 1) {
    const byte = html[at] ?? 0;
    if (byte === SPACE || byte === EQUALS || byte === BRACKET) {
      return complete[state] === 1 ? at : -1;
    }
    state = byte < BYTES ? (next[state * BYTES + byte] ?? 0) : 0;
    if (state === 0) return -1;
  }
  return -1;
}
