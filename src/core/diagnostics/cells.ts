import stringWidth from 'string-width';

/** One character as a terminal shows it, and where it stands in the line. */
export interface Cell {
  readonly text: string;
  /** Columns. */
  readonly width: number;
  /** Half-open range of UTF-16 offsets. */
  readonly start: number;
  readonly end: number;
}

const GRAPHEMES = new Intl.Segmenter('und', { granularity: 'grapheme' });
/** Control, format and private characters, lone surrogates and line separators. */
const HIDDEN = /[\p{Cc}\p{Cf}\p{Co}\p{Cs}\u2028\u2029]/u;
const EMOJI = /\p{Extended_Pictographic}/u;

/**
 * The characters of a line. Tabs become two spaces; what a terminal would hide or obey is written
 * as its code point, so that staff see it and no file can send commands to their screen.
 */
export function toCells(line: string): Cell[] {
  const cells: Cell[] = [];
  for (const { segment, index } of GRAPHEMES.segment(line)) {
    if (isHidden(segment)) cells.push(...codePoints(segment, index));
    else cells.push(toCell(segment, index));
  }
  return cells;
}

/** The text of a line as its cells show it. */
export function showText(line: string): string {
  return toCells(line)
    .map(({ text }) => text)
    .join('');
}

function isHidden(segment: string): boolean {
  return stringWidth(segment) === 0 || (HIDDEN.test(segment) && !isEmoji(segment));
}

/** Emoji sequences are joined by format characters that are no fault; nothing else hides in them. */
function isEmoji(segment: string): boolean {
  return EMOJI.test(segment) && !HIDDEN.test(segment.replace(/[\u200D\u{E0020}-\u{E007F}]/gu, ''));
}

function codePoints(segment: string, index: number): Cell[] {
  let start = index;
  return Array.from(segment, (character) => {
    const cell = toCell(character, start);
    start = cell.end;
    return cell;
  });
}

function toCell(text: string, start: number): Cell {
  const end = start + text.length;
  if (text === '\t') return { text: '  ', width: 2, start, end };
  if (!isHidden(text)) return { text, width: stringWidth(text), start, end };
  const escaped = Array.from(text, escape).join('');
  return { text: escaped, width: escaped.length, start, end };
}

function escape(character: string): string {
  const code = character.codePointAt(0) ?? 0;
  return `<U+${code.toString(16).toUpperCase().padStart(4, '0')}>`;
}
