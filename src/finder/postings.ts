/**
 * Ascending ids as text: differences in base 45, least digit first. A digit of 45 more ends a
 * number. The 90 characters leave out the blank and those that JSON or a script would escape, so
 * that a list costs one character an id when ids lie close, and deflates well.
 */
const BASE = 45;
const ALPHABET = Array.from({ length: 94 }, (_, index) => String.fromCharCode(33 + index))
  .filter((character) => character !== '"' && character !== '\\')
  .slice(0, BASE * 2)
  .join('');
const VALUES: readonly number[] = valuesOf(ALPHABET);

function valuesOf(alphabet: string): number[] {
  const values: number[] = [];
  for (let value = 0; value < alphabet.length; value += 1) {
    values[alphabet.charCodeAt(value)] = value;
  }
  return values;
}

/** Text of ascending, non-negative, distinct integers. */
export function encodeIds(ids: Iterable<number>): string {
  const units: number[] = [];
  let last = -1;
  for (const id of ids) {
    let rest = id - last - 1;
    last = id;
    while (rest >= BASE) {
      units.push(ALPHABET.charCodeAt(rest % BASE));
      rest = Math.floor(rest / BASE);
    }
    units.push(ALPHABET.charCodeAt(rest + BASE));
  }
  return textOf(units);
}

const MOST_ARGUMENTS = 4096;

function textOf(units: readonly number[]): string {
  if (units.length <= MOST_ARGUMENTS) return String.fromCharCode(...units);
  const pieces: string[] = [];
  for (let at = 0; at < units.length; at += MOST_ARGUMENTS) {
    pieces.push(String.fromCharCode(...units.slice(at, at + MOST_ARGUMENTS)));
  }
  return pieces.join('');
}

/** Calls `take` for each id of a list in ascending order. */
export function forEachId(text: string, take: (id: number) => void): void {
  let last = -1;
  let value = 0;
  let weight = 1;
  for (let at = 0; at < text.length; at += 1) {
    const digit = VALUES[text.charCodeAt(at)] ?? 0;
    if (digit < BASE) {
      value += digit * weight;
      weight *= BASE;
    } else {
      last += value + (digit - BASE) * weight + 1;
      take(last);
      value = 0;
      weight = 1;
    }
  }
}

export function decodeIds(text: string): number[] {
  const ids: number[] = [];
  forEachId(text, (id) => ids.push(id));
  return ids;
}
