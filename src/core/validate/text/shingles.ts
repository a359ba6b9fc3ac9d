const SIZE = 4;
const BINS = 32;
const BAND = 4;

/** Hashes of all runs of four characters of a text without blanks and marks. */
export function shingles(text: string): ReadonlySet<number> {
  const plain = text.replace(/[\s\p{P}]/gu, '');
  const found = new Set<number>();
  for (let at = 0; at + SIZE <= plain.length; at += 1) {
    let hash = 0x811c9dc5;
    for (let next = 0; next < SIZE; next += 1) {
      hash = Math.imul(hash ^ plain.charCodeAt(at + next), 0x01000193);
    }
    hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
    found.add((hash ^ (hash >>> 13)) >>> 0);
  }
  return found;
}

/**
 * Keys of a text: texts that share nine tenths of their pieces share a key with near certainty
 * (one-permutation MinHash of 32 bins in 8 bands), quite different ones hardly ever.
 */
export function bandsOf(pieces: ReadonlySet<number>): readonly string[] {
  const least = new Array<number>(BINS).fill(0xffffffff);
  for (const piece of pieces) {
    const bin = piece % BINS;
    if (piece < (least[bin] ?? 0)) least[bin] = piece;
  }
  return Array.from(
    { length: BINS / BAND },
    (_none, band) => `${band}:${least.slice(band * BAND, (band + 1) * BAND).join()}`,
  );
}

/** Common pieces by all pieces, from 0 to 1 (Jaccard). */
export function similarity(a: ReadonlySet<number>, b: ReadonlySet<number>): number {
  const [small, large] = a.size < b.size ? [a, b] : [b, a];
  let common = 0;
  for (const piece of small) if (large.has(piece)) common += 1;
  return common / (a.size + b.size - common || 1);
}
