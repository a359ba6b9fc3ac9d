import type { Fold } from './fold.ts';
import { holds } from './rank.ts';

/** A run of text and whether it is what was looked for. */
export interface Piece {
  readonly text: string;
  readonly marked: boolean;
}

/** The text in pieces, every place of every folded form marked. */
export function markForms(text: string, forms: readonly string[], fold: Fold): Piece[] {
  const folded = fold(text);
  const marks = new Uint8Array(text.length);
  for (const form of forms) {
    if (form === '') continue;
    for (let at = folded.indexOf(form); at !== -1; at = folded.indexOf(form, at + 1)) {
      if (beginsWord(folded, at)) marks.fill(1, at, at + form.length);
    }
  }
  const pieces: Piece[] = [];
  let from = 0;
  for (let at = 1; at <= text.length; at += 1) {
    if (at < text.length && marks[at] === marks[from]) continue;
    pieces.push({ text: text.slice(from, at), marked: marks[from] === 1 });
    from = at;
  }
  return pieces;
}

/** A Latin form is looked for from the beginning of a word only. */
function beginsWord(folded: string, at: number): boolean {
  return (
    at === 0 || !/[a-z0-9]/u.test(folded.charAt(at)) || !/[a-z0-9]/u.test(folded.charAt(at - 1))
  );
}

export interface SnippetOptions {
  /** Characters of the snippet, about. */
  readonly length: number;
  readonly fold: Fold;
}

/**
 * A stretch of the text around the first form found in it, marked; `undefined` when none is there.
 * Latin words stay whole; an ellipsis stands where the text was cut.
 */
export function snippet(
  text: string,
  forms: readonly string[],
  { length, fold }: SnippetOptions,
): Piece[] | undefined {
  const folded = fold(text);
  const places = forms.flatMap((form) => (holds(folded, form) ? [placeOf(folded, form)] : []));
  if (places.length === 0) return undefined;
  const first = Math.min(...places);
  const start = wordStart(text, Math.max(0, first - Math.floor(length / 3)));
  const end = wordEnd(text, Math.min(text.length, start + length));
  const cut = text.slice(start, end).replace(/\s+/gu, ' ').trim();
  const shown = `${start > 0 ? '…' : ''}${cut}${end < text.length ? '…' : ''}`;
  return markForms(shown, forms, fold);
}

function placeOf(folded: string, form: string): number {
  for (let at = folded.indexOf(form); at !== -1; at = folded.indexOf(form, at + 1)) {
    if (beginsWord(folded, at)) return at;
  }
  return folded.length;
}

function isLatin(text: string, at: number): boolean {
  return /[\p{Script=Latin}\d]/u.test(text.charAt(at));
}

function wordStart(text: string, from: number): number {
  let at = from;
  while (at > 0 && isLatin(text, at) && isLatin(text, at - 1)) at -= 1;
  return at;
}

function wordEnd(text: string, from: number): number {
  let at = from;
  while (at < text.length && isLatin(text, at) && isLatin(text, at - 1)) at += 1;
  return at;
}
