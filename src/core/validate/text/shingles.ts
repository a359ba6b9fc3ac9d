import { Buffer } from 'node:buffer';

const SIZE = 4;
const BINS = 64;
/** Hexadecimal digits kept of a bin. */
const DIGITS = 2;
/** Bins of a band, and bands: half of the bins are enough to find what is alike. */
const BAND = 4;
const BANDS = 8;

/** Hashes of all runs of four characters of a text without blanks and marks. */
export function shingles(text: string): ReadonlySet<number> {
  const found = new Set<number>();
  forEachPiece(text, (piece) => found.add(piece));
  return found;
}

/** Calls `take` with the hash of each run, also where it comes again. */
function forEachPiece(text: string, take: (piece: number) => void): void {
  const plain = text.replace(/[\s\p{P}]+/gu, '');
  for (let at = 0; at + SIZE <= plain.length; at += 1) {
    let hash = 0x811c9dc5;
    for (let next = 0; next < SIZE; next += 1) {
      hash = Math.imul(hash ^ plain.charCodeAt(at + next), 0x01000193);
    }
    hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
    take((hash ^ (hash >>> 13)) >>> 0);
  }
}

/**
 * A text in short: the least of its pieces in each of 64 bins, as two hexadecimal digits each
 * (one-permutation MinHash). The share of bins in which two sketches agree is near that of the
 * pieces which the texts have in common.
 */
export function sketchOf(text: string): string {
  const least = new Uint32Array(BINS).fill(0xffffffff);
  forEachPiece(text, (piece) => {
    const bin = piece % BINS;
    if (piece < (least[bin] ?? 0)) least[bin] = piece;
  });
  // The middle digits: the last tell the bin, the first are all zeros in a long text.
  return Buffer.from(least.map((piece) => (piece >>> 6) & 0xff)).toString('hex');
}

/**
 * Keys of a sketch: texts that share nine tenths of their pieces share one of the eight with near
 * certainty, quite different ones hardly ever.
 */
export function bandsOf(sketch: string): readonly string[] {
  const width = DIGITS * BAND;
  return Array.from(
    { length: BANDS },
    (_none, band) => `${band}:${sketch.slice(band * width, (band + 1) * width)}`,
  );
}

/** Share of bins in which two sketches agree. */
export function sketchSimilarity(a: string, b: string): number {
  let same = 0;
  for (let at = 0; at < BINS * DIGITS; at += DIGITS) {
    if (a.startsWith(b.slice(at, at + DIGITS), at)) same += 1;
  }
  return same / BINS;
}

/** Common pieces by all pieces, from 0 to 1 (Jaccard). */
export function similarity(a: ReadonlySet<number>, b: ReadonlySet<number>): number {
  const [small, large] = a.size < b.size ? [a, b] : [b, a];
  let common = 0;
  for (const piece of small) if (large.has(piece)) common += 1;
  return common / (a.size + b.size - common || 1);
}
