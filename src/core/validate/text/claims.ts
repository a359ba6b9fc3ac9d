import type { ParsedRecord } from '../../parse/parse-record.ts';
import { type Passage, passages } from './passages.ts';

/** Titles of documents, names of authorities and what is not published, which nobody here words. */
const QUOTED = new Set(['notes', 'issuer', 'author']);

/** The Chinese prose in which the zone itself speaks: no titles of documents or sources, no notes. */
export function claims(record: ParsedRecord): readonly Passage[] {
  return passages(record).filter(({ locale, field }) => {
    if (locale !== 'zh') return false;
    if (!field) return true;
    const ofDocument =
      (record.address.kind === 'policy' && (field.name === 'title' || field.name === 'short')) ||
      field.text.path.includes('source') ||
      field.text.path.includes('sources');
    return !ofDocument && !QUOTED.has(field.name);
  });
}
