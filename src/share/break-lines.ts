import { wordsOf } from '../core/views/parts/words.zh.ts';

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
  const parts = wordsOf(text);
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
  const parts = wordsOf(text);
  for (let count = parts.length; count > 0; count -= 1) {
    const kept = `${parts.slice(0, count).join('').trimEnd()}…`;
    const lines = breakLines(kept, room);
    if (lines) return lines;
  }
  return [];
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
