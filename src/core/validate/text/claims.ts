import type { ParsedRecord } from '../../parse/parse-record.ts';
import { type Passage, passagesWith } from './passages.ts';

/** Titles of documents, names of authorities and what is not published, which nobody here words. */
const QUOTED = new Set(['notes', 'issuer', 'author']);

/**
 * The Chinese prose in which the zone itself speaks: no titles of documents or sources, no notes.
 * None where the sign, see `hasSign`, stands nowhere.
 */
export function claims(record: ParsedRecord, sign: RegExp): readonly Passage[] {
  if (record.address.locale !== 'zh') return [];
  return passagesWith(record, sign).filter(({ locale, field }) => {
    if (locale !== 'zh') return false;
    if (!field) return true;
    const ofDocument =
      (record.address.kind === 'policy' && (field.name === 'title' || field.name === 'short')) ||
      field.text.path.includes('source') ||
      field.text.path.includes('sources');
    return !ofDocument && !QUOTED.has(field.name);
  });
}
