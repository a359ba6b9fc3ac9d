import type { Span } from './diagnostic.ts';
import { type Cell, toCells } from './cells.ts';
import type { LineIndex } from './line-index.ts';
import { type Paint, plain } from './paint.ts';

/*
 * A code frame is the marked line with one line of context on each side. Widths are columns of a
 * terminal, in which a Chinese character takes two, so that the carets stand under what they mean.
 */

export interface FrameOptions {
  readonly lines: LineIndex;
  readonly span: Span;
  /** Columns that one line of the frame may take; below 30 the frame is as wide as it must be. */
  readonly width: number;
  readonly paint?: Paint;
}

/** Columns left for the text of a line, however narrow the terminal. */
const LEAST_ROOM = 12;
const CUT = '…';

/** Frame of a place; a span over several lines is marked to the end of its first one. Never throws. */
export function codeFrame({ lines, span, width, paint = plain }: FrameOptions): string {
  const marked = lines.position(span.start).line;
  const last = lines.line(lines.lineCount) === '' ? lines.lineCount - 1 : lines.lineCount;
  const from = Math.max(1, marked - 1);
  const to = Math.max(marked, Math.min(marked + 1, last));
  const digits = String(to).length;
  const room = Math.max(LEAST_ROOM, width - digits - GUTTER);
  const gutter = (mark: string, label: string) =>
    paint('dim', `  ${mark} ${label.padStart(digits)} │ `);
  const rows: string[] = [];
  for (let number = from; number <= to; number += 1) {
    if (number !== marked) {
      rows.push(gutter(' ', String(number)) + contextLine(lines.line(number), room));
      continue;
    }
    const { text, indent, carets } = markedLine({ lines, span, line: number }, room);
    rows.push(gutter('>', String(number)) + text);
    rows.push(gutter(' ', '') + ' '.repeat(indent) + paint('red', '^'.repeat(carets)));
  }
  return rows.map((row) => row.trimEnd()).join('\n');
}

/** Columns of the gutter without its digits. */
const GUTTER = '  > '.length + ' │ '.length;

function contextLine(line: string, room: number): string {
  // Every visible character takes a column, so no more of them than columns can be shown.
  const cells = toCells(line.slice(0, room + 1));
  const kept = fitting(cells, room);
  if (kept === cells.length && line.length <= room + 1) return join(cells);
  return join(cells.slice(0, fitting(cells, room - CUT.length))) + CUT;
}

interface MarkedLine {
  readonly lines: LineIndex;
  readonly span: Span;
  readonly line: number;
}

function markedLine({ lines, span, line }: MarkedLine, room: number) {
  const text = lines.line(line);
  const offset = lines.startOf(line);
  const start = Math.min(Math.max(span.start - offset, 0), text.length);
  const end = Math.min(Math.max(span.end - offset, start), text.length);
  const { cells, cutLeft, cutRight } = near(text, start, room);
  const first = cells.findIndex((cell) => cell.end > start);
  const caret = first === -1 ? cells.length : first;
  if (caret === cells.length) cells.push({ text: ' ', width: 1, start, end: start + 1 });
  const begin = cutLeft || columns(cells) > room ? viewStart(cells, caret, room) : 0;
  const left = begin > 0 || cutLeft ? CUT : '';
  let shown = cells.slice(begin);
  const whole = !cutRight && columns(shown) <= room - left.length;
  if (!whole) shown = shown.slice(0, fitting(shown, room - left.length - CUT.length));
  const until = Math.max(end, start + 1);
  const under = shown.filter((cell) => cell.start < until && cell.end > start);
  return {
    text: left + join(shown) + (whole ? '' : CUT),
    indent: left.length + columns(cells.slice(begin, caret)),
    carets: Math.max(1, columns(under)),
  };
}

/** The cells around a place, so that a line of half a megabyte is not taken apart as a whole. */
function near(text: string, start: number, room: number) {
  const from = Math.max(0, start - room);
  const to = Math.min(text.length, start + room * 2);
  const cells = toCells(text.slice(from, to)).map((cell) => ({
    ...cell,
    start: cell.start + from,
    end: cell.end + from,
  }));
  return { cells, cutLeft: from > 0, cutRight: to < text.length };
}

/** Index of the first cell shown: a third of the room goes to what stands before the caret. */
function viewStart(cells: readonly Cell[], caret: number, room: number): number {
  let begin = caret;
  let width = 0;
  while (begin > 0) {
    width += cells[begin - 1]?.width ?? 0;
    if (width > Math.floor(room / 3) - 1) break;
    begin -= 1;
  }
  return begin;
}

/** How many of the first cells fit into so many columns. */
function fitting(cells: readonly Cell[], room: number): number {
  let width = 0;
  const index = cells.findIndex((cell) => (width += cell.width) > room);
  return index === -1 ? cells.length : index;
}

function columns(cells: readonly Cell[]): number {
  return cells.reduce((sum, cell) => sum + cell.width, 0);
}

function join(cells: readonly Cell[]): string {
  return cells.map((cell) => cell.text).join('');
}
