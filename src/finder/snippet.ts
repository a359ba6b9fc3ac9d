import type { Fold } from './fold.ts';
import { type Form, placesOf, type Range } from './forms.ts';

/** A run of text and whether it is what was looked for. */
export interface Piece {
  readonly text: string;
  readonly marked: boolean;
}

/** The text in pieces, every place of every folded form marked; Latin words as a whole. */
export function markForms(text: string, forms: readonly Form[], fold: Fold): Piece[] {
  return markRanges(text, { start: 0, end: text.length }, rangesOf(text, forms, fold));
}

export interface SnippetOptions {
  /** Characters of the snippet, about. */
  readonly length: number;
  readonly fold: Fold;
}

/**
 * A stretch of the text around the first form found in it, marked; `undefined` when none is there.
 * Latin words and surrogate pairs stay whole; an ellipsis stands where the text was cut.
 */
export function snippet(
  text: string,
  forms: readonly Form[],
  { length, fold }: SnippetOptions,
): Piece[] | undefined {
  const ranges = rangesOf(text, forms, fold);
  const first = ranges.reduce((least, { start }) => Math.min(least, start), Infinity);
  if (first === Infinity) return undefined;
  const latest = Math.max(0, text.length - length);
  const start = wordStart(text, Math.min(Math.max(0, first - Math.floor(length / 3)), latest));
  const last = ranges.find((range) => range.start === first)?.end ?? first;
  const end = wordEnd(text, Math.min(text.length, Math.max(start + length, last)));
  const pieces = markRanges(text, trimmed(text, { start, end }), ranges);
  return [
    ...(start > 0 ? [{ text: '…', marked: false }] : []),
    ...pieces.map((piece) => ({ ...piece, text: piece.text.replace(/\s+/gu, ' ') })),
    ...(end < text.length ? [{ text: '…', marked: false }] : []),
  ];
}

function rangesOf(text: string, forms: readonly Form[], fold: Fold): Range[] {
  const folded = fold(text);
  return forms.flatMap((form) => placesOf(folded, form));
}

function markRanges(text: string, { start, end }: Range, ranges: readonly Range[]): Piece[] {
  const marks = new Uint8Array(text.length);
  for (const range of ranges) marks.fill(1, range.start, range.end);
  const pieces: Piece[] = [];
  for (let from = start; from < end;) {
    let to = from + 1;
    while (to < end && marks[to] === marks[from]) to += 1;
    pieces.push({ text: text.slice(from, to), marked: marks[from] === 1 });
    from = to;
  }
  return pieces;
}

/** The range without blanks at its ends and punctuation at its beginning. */
function trimmed(text: string, { start, end }: Range): Range {
  const inner = text.slice(start, end);
  return {
    start: start + inner.length - inner.replace(/^[\s，。、；：！？,.;:!?）”]+/u, '').length,
    end: end - (inner.length - inner.trimEnd().length),
  };
}

/** Whether a cut before this place would go through a word or a character of two units. */
function isWithin(text: string, at: number): boolean {
  if (at <= 0 || at >= text.length) return false;
  const around = text.slice(at - 1, at + 1);
  const surrogates = [0xd800, 0xdc00];
  const isPair = surrogates.every((first, index) => (around.charCodeAt(index) & 0xfc00) === first);
  return isPair || /^[\p{Script=Latin}\d]{2}$/u.test(around);
}

function wordStart(text: string, from: number): number {
  let at = from;
  while (isWithin(text, at)) at -= 1;
  return at;
}

function wordEnd(text: string, from: number): number {
  let at = from;
  while (isWithin(text, at)) at += 1;
  return at;
}
