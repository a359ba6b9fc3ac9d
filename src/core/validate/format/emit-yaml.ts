import { type Document, isMap, isScalar, isSeq, type Pair, type Scalar } from 'yaml';
import type { FieldOrder } from './field-order.ts';
import { plainNumber, quoteText, textLines } from './scalars.ts';

interface Noted {
  readonly commentBefore?: string | null | undefined;
  readonly comment?: string | null | undefined;
  /** Written with brackets. */
  readonly flow?: boolean | undefined;
}

/**
 * A mapping in the one form that formatted files have: a field a line, lists with an item a line,
 * fields in the order of the schema, no blank lines, quotes where YAML 1.1 or 1.2 need them.
 * Comments stay with what they stand at.
 */
export function emitYaml(document: Document.Parsed, order: FieldOrder): string {
  const { contents, comment } = document;
  const head = headOf(document);
  const lines = [
    ...(head.ofFile ? [...comments(head.ofFile, ''), ''] : []),
    ...block(contents, '', order, head),
    ...comments(comment, ''),
  ];
  return `${lines.join('\n')}\n`;
}

interface Head {
  /** What stands above the file as a whole: a blank line follows it. */
  readonly ofFile: string;
  /** The first field as it was written, and what stands above it. */
  readonly first: Pair | undefined;
  readonly ofFirst: string;
}

function headOf({ commentBefore, contents }: Document.Parsed): Head {
  const first = isMap(contents) ? contents.items[0] : undefined;
  const above = [contents?.commentBefore, (first?.key as Noted | undefined)?.commentBefore];
  const near = above.filter(Boolean).join('\n');
  const blank = near.lastIndexOf('\n\n');
  const far = blank === -1 ? [] : [near.slice(0, blank)];
  return {
    ofFile: [...(commentBefore ? [commentBefore] : []), ...far].join('\n\n'),
    ofFirst: blank === -1 ? near : near.slice(blank + 2),
    first,
  };
}

function comments(text: string | null | undefined, indent: string): string[] {
  if (!text) return [];
  return text.split('\n').map((line) => (line.trim() ? `${indent}#${line}`.trimEnd() : ''));
}

/** The lines of a mapping or list that is not empty. */
function block(node: unknown, indent: string, order: FieldOrder, head?: Head): string[] {
  const { commentBefore, comment, flow } = node as Noted;
  const below = isMap(node)
    ? inOrder(node.items, order).flatMap((pair) => mappingLines(pair, indent, order, head))
    : isSeq(node)
      ? node.items.flatMap((item) => itemLines(item, indent, order.below(0)))
      : [];
  return [
    ...(head ? [] : comments(commentBefore, indent)),
    ...below,
    // That of brackets stands behind them and is set above.
    ...(flow ? [] : comments(comment, indent)),
  ];
}

function inOrder(pairs: readonly Pair[], { rank }: FieldOrder): readonly Pair[] {
  const ranks = pairs.map((pair) => rank(keyOf(pair)));
  if (ranks.every((one, at) => at === 0 || (ranks[at - 1] ?? 0) <= one)) return pairs;
  return pairs
    .map((pair, at) => ({ pair, rank: ranks[at] ?? 0 }))
    .sort((a, b) => a.rank - b.rank)
    .map(({ pair }) => pair);
}

function keyOf({ key }: Pair): string {
  return isScalar(key) ? String(key.value) : '';
}

function mappingLines(pair: Pair, indent: string, order: FieldOrder, head?: Head): string[] {
  const key = keyOf(pair);
  const { lines, above } = valueLines(pair.value, indent, order.below(key));
  const [first = '', ...rest] = lines;
  const own = (pair.key as Noted | null)?.commentBefore;
  const before = head && pair === head.first ? head.ofFirst : own;
  return [
    ...comments(before, indent),
    ...comments(above, indent),
    `${indent}${quoteText(key)}:${first && ` ${first}`}`,
    ...rest,
  ];
}

function itemLines(item: unknown, indent: string, order: FieldOrder): string[] {
  if (!isFilled(item)) {
    const { lines, above } = valueLines(item, indent, order);
    const [first = '', ...rest] = lines;
    return [...comments(above, indent), `${indent}- ${first}`, ...rest];
  }
  const { flow, comment } = item as Noted;
  const lines = [
    ...comments(flow ? comment : undefined, indent),
    ...block(item, `${indent}  `, order),
  ];
  // What stands above the first field stands above the whole item.
  const at = lines.findIndex((line) => line.trim() !== '' && !line.trimStart().startsWith('#'));
  const above = lines.slice(0, at).map((line) => line && `${indent}${line.trimStart()}`);
  return [...above, `${indent}- ${(lines[at] ?? '').trimStart()}`, ...lines.slice(at + 1)];
}

interface Value {
  /** The first is to follow the key. */
  readonly lines: readonly string[];
  /** A comment that does not fit behind the value. */
  readonly above: string | undefined;
}

function valueLines(node: unknown, indent: string, order: FieldOrder): Value {
  if (isFilled(node)) {
    const { flow, comment } = node as Noted;
    const above = (flow && comment) || undefined;
    return { lines: ['', ...block(node, `${indent}  `, order)], above };
  }
  const { commentBefore, comment } = (node ?? {}) as Noted;
  const [first = '', ...rest] = isScalar(node) ? scalarLines(node, order) : [emptyOf(node)];
  const behind = comment && !comment.includes('\n') ? ` #${comment.trimEnd()}` : '';
  const above = [commentBefore, behind ? '' : comment].filter(Boolean).join('\n');
  const below = rest.map((line) => line && `${indent}  ${line}`);
  return { lines: [`${first}${behind}`, ...below], above: above || undefined };
}

function isFilled(node: unknown): boolean {
  return (isMap(node) || isSeq(node)) && node.items.length > 0;
}

function emptyOf(node: unknown): string {
  return isMap(node) ? '{}' : isSeq(node) ? '[]' : 'null';
}

function scalarLines(node: Scalar, order: FieldOrder): readonly string[] {
  const { value } = node;
  if (typeof value === 'string') return textLines(value);
  const source = node.source ?? String(value);
  if (typeof value === 'number') {
    // Where text belongs, the digits are left as they are for whoever mends it.
    return [(order.isNumber ? plainNumber(source) : undefined) ?? source];
  }
  return [String(value)];
}
