/** Marks with which no line begins. */
const NOT_FIRST = /^[，。、；：！？）》”’】〕·…,.;:!?)\]%]/u;
/** Marks with which no line ends. */
const NOT_LAST = /[（《“‘【〔([]$/u;

interface Room {
  readonly width: number;
  readonly lines: number;
  readonly widthOf: (text: string) => number;
}

/**
 * A text in at most so many lines of about the same length; `undefined` when they do not hold it.
 * Lines break between words, in Chinese as well, where those are looked up in a dictionary.
 */
export function breakLines(text: string, room: Room): string[] | undefined {
  const parts = partsOf(text);
  const lines = fill(parts, room.width, room.widthOf);
  if (!lines || lines.length > room.lines) return undefined;
  let [from, to] = [room.width / 2, room.width];
  let best = lines;
  while (to - from > room.width / 200) {
    const middle = (from + to) / 2;
    const narrower = fill(parts, middle, room.widthOf);
    if (narrower && narrower.length <= lines.length) [to, best] = [middle, narrower];
    else from = middle;
  }
  return best;
}

/** As much as fits, with a mark of what is missing. */
export function shortened(text: string, room: Room): string[] {
  const parts = partsOf(text);
  for (let count = parts.length; count > 0; count -= 1) {
    const kept = `${parts.slice(0, count).join('').trimEnd()}…`;
    const lines = breakLines(kept, room);
    if (lines) return lines;
  }
  return [];
}

const WORDS = new Intl.Segmenter('zh', { granularity: 'word' });

/** What is never torn, each with the blank after it. */
function partsOf(text: string): string[] {
  const parts: string[] = [];
  for (const { segment: piece } of WORDS.segment(text)) {
    const last = parts.at(-1);
    const joined = last !== undefined && isJoined(last, piece);
    if (joined) parts[parts.length - 1] = last + piece;
    else parts.push(piece);
  }
  return parts;
}

/** Latin words hang together up to their blank, marks with what they belong to. */
function isJoined(last: string, piece: string): boolean {
  if (NOT_FIRST.test(piece) || NOT_LAST.test(last) || /^\s/u.test(piece)) return true;
  return /[^\p{Script=Han}\s]$/u.test(last) && /^[^\p{Script=Han}]/u.test(piece);
}

function fill(
  parts: readonly string[],
  width: number,
  widthOf: Room['widthOf'],
): string[] | undefined {
  const lines: string[] = [];
  let line = '';
  for (const part of parts) {
    if (widthOf(part.trimEnd()) > width) return undefined;
    if (line !== '' && widthOf((line + part).trimEnd()) > width) {
      lines.push(line.trimEnd());
      line = '';
    }
    line += part;
  }
  return [...lines, line.trimEnd()];
}
