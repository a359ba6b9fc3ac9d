import { eastAsianWidth } from 'get-east-asian-width';

const GRAPHEMES = new Intl.Segmenter('und', { granularity: 'grapheme' });
/** Texts of which each character stands for itself, as nearly all do: Intl takes ten times as long. */
const SIMPLE = /^[\u0020-\u007e\u3000-\u3020\u4e00-\u9fff\uff01-\uff5e]*$/u;

/** What a reader takes for one sign each. */
function graphemes(text: string): Iterable<string> {
  return SIMPLE.test(text) ? text : [...GRAPHEMES.segment(text)].map(({ segment }) => segment);
}

/** What must not begin a line, and what must not end one. */
const NO_START = /^[，。、；：！？）》〉」』】〕”’,.;:!?)\]}%/·-]/u;
const NO_END = /[（《〈「『【〔“‘([{]$/u;
const WIDE = /^[A-Z@%&]|^[mwMW]/u;
const NARROW = /^[iljtfrI1.,:;'|()[\]! ]/u;

/**
 * Width of a text in em. No font is at hand when a picture is laid out, so East Asian wide characters
 * count one em and all others by a generous class: a line may come out shorter than measured, never
 * longer.
 */
export function textWidth(text: string): number {
  let width = 0;
  for (const grapheme of graphemes(text)) width += graphemeWidth(grapheme);
  return width;
}

const widths = new Map<string, number>();
const columns = new Map<string, number>();

/** Whether a sign takes two columns of a terminal, as Chinese does. */
function isWide(grapheme: string): boolean {
  return columnsOf(grapheme) > 1;
}

function columnsOf(grapheme: string): number {
  const known = columns.get(grapheme) ?? eastAsianWidth(grapheme.codePointAt(0) ?? 0);
  columns.set(grapheme, known);
  return known;
}

function graphemeWidth(grapheme: string): number {
  const known = widths.get(grapheme) ?? measure(grapheme);
  widths.set(grapheme, known);
  return known;
}

function measure(grapheme: string): number {
  const wide = columnsOf(grapheme);
  if (wide !== 1) return wide / 2;
  if (WIDE.test(grapheme)) return 0.82;
  return NARROW.test(grapheme) ? 0.36 : 0.6;
}

/** As `wrapText`, with lines of about the same length, so that none ends on a lonely character. */
export function balanceText(text: string, most: number): string[] {
  const count = wrapText(text, most).length;
  for (let width = textWidth(text) / count; width < most; width += 0.5) {
    const lines = wrapText(text, width);
    if (lines.length === count) return lines;
  }
  return wrapText(text, most);
}

/**
 * A text in lines of at most `most` em. Chinese breaks anywhere but before a closing or after an
 * opening mark, other scripts between words; a word longer than a line is cut.
 */
export function wrapText(text: string, most: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const piece of pieces(text)) {
    if (line !== '' && textWidth((line + piece).trimEnd()) > most) {
      lines.push(line.trimEnd());
      line = '';
    }
    line += line === '' ? piece.trimStart() : piece;
    const cut = cutLong(line, most);
    lines.push(...cut.slice(0, -1));
    line = cut.at(-1) ?? '';
  }
  return line.trimEnd() === '' ? lines : [...lines, line.trimEnd()];
}

/** The parts of a text between which a line may end; together they are the text. */
function pieces(text: string): string[] {
  const found: string[] = [];
  let held = '';
  for (const segment of graphemes(text)) {
    if (held !== '' && mayBreak(held, segment)) {
      found.push(held);
      held = '';
    }
    held += segment;
  }
  return held === '' ? found : [...found, held];
}

function mayBreak(before: string, next: string): boolean {
  if (next === ' ') return false;
  if (before.endsWith(' ')) return true;
  if (NO_START.test(next) || NO_END.test(before)) return false;
  return isWide(next) || isWide(before.slice(-1));
}

function cutLong(line: string, most: number): string[] {
  if (textWidth(line.trimEnd()) <= most) return [line];
  const lines: string[] = [];
  let held = '';
  for (const segment of graphemes(line)) {
    if (held !== '' && textWidth(held + segment) > most) {
      lines.push(held);
      held = '';
    }
    held += segment;
  }
  return [...lines, held];
}
