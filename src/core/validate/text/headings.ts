import type { ParsedRecord } from '../../parse/parse-record.ts';
import { type Passage, passages } from './passages.ts';

const HEADINGS = new Set(['title', 'summary', 'legalText', 'name', 'fullName', 'short', 'label']);

/** The passages that have to be whole in themselves: titles, summaries, names and legal wording. */
export function headings(record: ParsedRecord): readonly Passage[] {
  return passages(record).filter(isHeading);
}

export function isHeading({ field }: Passage): boolean {
  return field !== undefined && HEADINGS.has(field.name);
}
