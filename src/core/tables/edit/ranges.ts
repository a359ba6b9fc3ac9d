import { isCollection, isPair, type Node, type Pair } from 'yaml';

/** The whole lines that a pair or a list item stands on. */
export function linesOf(text: string, node: Pair | Node): { start: number; end: number } {
  const start = lineStart(text, rangeOf(isPair(node) ? node.key : node)[0]);
  const last = isPair(node)
    ? Math.max(rangeOf(node.key)[1], contentEnd(text, node.value))
    : contentEnd(text, node);
  const lineEnd = text.indexOf('\n', last);
  return { start, end: lineEnd === -1 ? text.length : lineEnd + 1 };
}

/** Where the last character of a value stands, whatever blank lines and comments follow. */
export function contentEnd(text: string, node: unknown): number {
  if (isCollection(node) && !node.flow && node.items.length > 0) {
    const last = node.items.at(-1);
    return isPair(last)
      ? Math.max(rangeOf(last.key)[1], contentEnd(text, last.value))
      : contentEnd(text, last);
  }
  let [start, end] = rangeOf(node);
  while (end > start && /\s/u.test(text[end - 1] ?? '')) end -= 1;
  return end;
}

export function rangeOf(node: unknown): [number, number] {
  const range = (node as Node | null | undefined)?.range;
  return range ? [range[0], range[1]] : [0, 0];
}

export function lineStart(text: string, at: number): number {
  return text.lastIndexOf('\n', at - 1) + 1;
}

export function columnOf(text: string, at: number): number {
  return at - lineStart(text, at);
}

export function dashOf(text: string, itemStart: number): number {
  return text.lastIndexOf('-', itemStart - 1);
}
