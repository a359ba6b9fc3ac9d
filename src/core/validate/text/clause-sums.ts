import { createHash } from 'node:crypto';

/** One clause of a text: where it stands, and the sum of its characters. */
export interface Clause {
  readonly text: string;
  /** Offsets in the text, in UTF-16 units. */
  readonly start: number;
  readonly end: number;
  /** First 8 hexadecimal digits of a SHA-256. */
  readonly sum: string;
}

const CLAUSE = /[^，。；：、,;:（）()“”"\n]+/gu;

/**
 * The clauses of an official text. Official wording is not copied into a catalogue: its sums are
 * enough to tell whether a quotation is true to it. Blanks and width do not count, since official
 * texts set them in many ways.
 */
export function clausesOf(text: string): readonly Clause[] {
  return [...text.matchAll(CLAUSE)].flatMap(({ 0: found, index }) => {
    const plain = found.normalize('NFKC').replace(/\s+/gu, '').toLowerCase();
    if (plain === '') return [];
    const sum = createHash('sha256').update(plain).digest('hex').slice(0, 8);
    return [{ text: found.trim(), start: index, end: index + found.length, sum }];
  });
}
