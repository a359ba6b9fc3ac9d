import stringWidth from 'string-width';

const GRAPHEMES = new Intl.Segmenter('und', { granularity: 'grapheme' });
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
  for (const { segment } of GRAPHEMES.segment(text)) width += graphemeWidth(segment);
  return width;
}

const widths = new Map<string, number>();

function graphemeWidth(grapheme: string): number {
  const known = widths.get(grapheme) ?? measure(grapheme);
  widths.set(grapheme, known);
  return known;
}

function measure(grapheme: string): number {
  const columns = stringWidth(grapheme);
  if (columns !== 1) return columns / 2;
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
  for (const { segment } of GRAPHEMES.segment(text)) {
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
  return stringWidth(next) > 1 || stringWidth(before.slice(-1)) > 1;
}

function cutLong(line: string, most: number): string[] {
  if (textWidth(line.trimEnd()) <= most) return [line];
  const lines: string[] = [];
  let held = '';
  for (const { segment } of GRAPHEMES.segment(line)) {
    if (held !== '' && textWidth(held + segment) > most) {
      lines.push(held);
      held = '';
    }
    held += segment;
  }
  return [...lines, held];
}
