import { isWord, stem, tokensOf, wordMatches } from './terms.ts';

/**
 * What a word of the query may be written as in a text, folded. One in ASCII stands for the words
 * that begin so or are another form of it, any other for exactly that sequence of characters.
 */
export type Form = string;

/** Half-open range of UTF-16 units. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

/** Places in a folded text where a form stands; words whole. May overlap. */
export function placesOf(folded: string, form: Form): Range[] {
  if (form === '') return [];
  if (isWord(form)) {
    if (!folded.includes(leastOf(form))) return [];
    return tokensOf(folded).filter(({ word }) => wordMatches(form, word));
  }
  const places: Range[] = [];
  for (let at = folded.indexOf(form); at !== -1; at = folded.indexOf(form, at + 1)) {
    places.push({ start: at, end: at + form.length });
  }
  return places;
}

export function stands(folded: string, form: Form): boolean {
  return isWord(form) ? placesOf(folded, form).length > 0 : folded.includes(form);
}

/** Whether a form stands at the very beginning of a folded text. */
export function begins(folded: string, form: Form): boolean {
  if (!isWord(form)) return folded.startsWith(form);
  return (
    folded.startsWith(leastOf(form)) && placesOf(folded, form).some(({ start }) => start === 0)
  );
}

/** Whether a text has a run of words and blanks as typed; a Latin one begins at the start of a word. */
export function standsTogether(folded: string, phrase: string): boolean {
  for (let at = folded.indexOf(phrase); at !== -1; at = folded.indexOf(phrase, at + 1)) {
    const within = /[a-z0-9]/u.test(phrase.charAt(0)) && /[a-z0-9]/u.test(folded.charAt(at - 1));
    if (!within) return true;
  }
  return false;
}

const leasts = new Map<Form, string>();
const MOST_KEPT = 200;

/** What every form of a word begins with; kept, as it is asked for with every name. */
function leastOf(word: string): string {
  const known = leasts.get(word);
  if (known !== undefined) return known;
  if (leasts.size >= MOST_KEPT) leasts.clear();
  const least = stem(word).replace(/i$/u, '');
  leasts.set(word, least);
  return least;
}
