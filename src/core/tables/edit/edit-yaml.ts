import { isDeepStrictEqual } from 'node:util';
import {
  isMap,
  isScalar,
  isSeq,
  type Node,
  type Pair,
  parseDocument,
  type Scalar,
  type YAMLMap,
  type YAMLSeq,
} from 'yaml';
import { difference, isCollectionData, isGroup, isSame, plain } from './compare.ts';
import { emitField, emitFlow } from './emit-yaml.ts';
import { columnOf, contentEnd, dashOf, lineStart, linesOf, rangeOf } from './ranges.ts';
import { emitScalar, renderFlow } from './render-flow.ts';

interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

type Data = Readonly<Record<string, unknown>>;

/**
 * A YAML mapping with other data: only the values that differ are written anew, each in its place and
 * in the quotes it had. Comments, order and layout stay. Keys that are new stand where `order` has
 * them. Throws when the result does not read as `next`, which would be a fault of this program.
 */
export function editYaml(text: string, next: Data, order: readonly string[]): string {
  const document = parseDocument(text, OPTIONS);
  const root = document.contents;
  if (!isMap(root)) throw new Error('front matter that is no mapping');
  const edits: Edit[] = [];
  editMap({ text, edits }, root, next, order);
  const result = apply(text, edits);
  if (!isDeepStrictEqual(parseDocument(result, OPTIONS).toJS(), plain(next))) {
    throw new Error(`the edited front matter reads differently:\n${result}`);
  }
  return result;
}

const OPTIONS = { version: '1.2', schema: 'core', merge: false, strict: true } as const;

interface Editing {
  readonly text: string;
  readonly edits: Edit[];
}

function apply(text: string, edits: readonly Edit[]): string {
  // Insertions at one place keep their order.
  const ordered = edits.map((edit, index) => ({ edit, index }));
  ordered.sort(
    (a, b) => b.edit.start - a.edit.start || b.edit.end - a.edit.end || b.index - a.index,
  );
  return ordered.reduce(
    (result, { edit: { start, end, text: replacement } }) =>
      result.slice(0, start) + replacement + result.slice(end),
    text,
  );
}

/** Changes the value of a pair. */
function editValue(editing: Editing, pair: Pair, next: unknown): void {
  const { value } = pair;
  if (isSame(value, next)) return;
  if (isMap(value) && isGroup(next) && sharesKey(value, next)) {
    if (value.flow) editFlow(editing, value, next);
    else editMap(editing, value, next);
  } else if (isSeq(value) && Array.isArray(next) && next.length > 0 && value.items.length > 0) {
    if (value.flow) editFlow(editing, value, next);
    else editSeq(editing, value, next);
  } else if (isScalar(value) && value.range && !isCollectionData(next) && !isBlock(value)) {
    const [start, end] = value.range;
    // An empty value has no place of its own.
    if (start === end) replaceValue(editing, pair, next);
    else editing.edits.push({ start, end, text: emitScalar(value, next, false) });
  } else replaceValue(editing, pair, next);
}

/** All that stands after the colon of a pair, by the value on one line. */
function replaceValue({ text, edits }: Editing, { key, value }: Pair, next: unknown): void {
  const afterKey = text.indexOf(':', rangeOf(key)[1]) + 1;
  const end = Math.max(afterKey, contentEnd(text, value));
  edits.push({ start: afterKey, end, text: ` ${emitFlow(next)}` });
}

function editMap(
  editing: Editing,
  map: YAMLMap,
  next: Data,
  order: readonly string[] = Object.keys(next),
): void {
  const { text, edits } = editing;
  const pairs = new Map(map.items.map((pair) => [String((pair.key as Scalar).value), pair]));
  for (const [key, pair] of pairs) {
    if (next[key] === undefined) edits.push({ ...linesOf(text, pair), text: '' });
    else editValue(editing, pair, next[key]);
  }
  const indent = ' '.repeat(columnOf(text, rangeOf(map.items[0]?.key)[0]));
  for (const key of sortedBy(Object.keys(next), order)) {
    if (next[key] === undefined || pairs.has(key)) continue;
    const before = order.slice(0, order.indexOf(key)).findLast((one) => pairs.has(one));
    const at =
      before === undefined
        ? lineStart(text, rangeOf(map.items[0]?.key)[0])
        : linesOf(text, pairs.get(before) as Pair).end;
    edits.push(insertion(text, at, emitField(key, next[key], indent)));
  }
}

function insertion(text: string, at: number, lines: string): Edit {
  const joined = at > 0 && text[at - 1] !== '\n' ? `\n${lines.replace(/\n$/u, '')}` : lines;
  return { start: at, end: at, text: joined };
}

function editSeq(editing: Editing, seq: YAMLSeq, next: readonly unknown[]): void {
  const { text, edits } = editing;
  const items = seq.items as Node[];
  const { first, lastOld, lastNew } = difference(items, next);
  const shared = Math.min(lastOld, lastNew);
  for (let index = first; index < shared; index += 1) {
    editItem(editing, items[index] as Node, next[index]);
  }
  for (const item of items.slice(shared, lastOld)) edits.push({ ...linesOf(text, item), text: '' });
  const before = items[shared - 1] ?? items[0];
  const dash = ' '.repeat(columnOf(text, dashOf(text, rangeOf(before)[0])));
  const at =
    shared === 0 ? lineStart(text, rangeOf(items[0])[0]) : linesOf(text, before as Node).end;
  for (const value of next.slice(shared, lastNew)) {
    edits.push(insertion(text, at, `${dash}- ${emitFlow(value)}\n`));
  }
}

function editItem(editing: Editing, item: Node, next: unknown): void {
  if (isMap(item) && isGroup(next) && sharesKey(item, next)) {
    if (item.flow) editFlow(editing, item, next);
    else editMap(editing, item, next);
    return;
  }
  const start = rangeOf(item)[0];
  const text = isScalar(item) && !isBlock(item) ? emitScalar(item, next, false) : emitFlow(next);
  editing.edits.push({ start, end: contentEnd(editing.text, item), text });
}

function isBlock({ type }: Scalar): boolean {
  return type === 'BLOCK_LITERAL' || type === 'BLOCK_FOLDED';
}

/** Whether a group has a field that stays: else it is written anew as a whole. */
function sharesKey(map: YAMLMap, next: Data): boolean {
  return map.items.some(({ key }) => next[String((key as Scalar).value)] !== undefined);
}

function editFlow({ text, edits }: Editing, node: YAMLMap | YAMLSeq, next: unknown): void {
  const [start, end] = [rangeOf(node)[0], contentEnd(text, node)];
  edits.push({ start, end, text: renderFlow(text, node, next) });
}

function sortedBy(keys: readonly string[], order: readonly string[]): string[] {
  return keys.toSorted((a, b) => order.indexOf(a) - order.indexOf(b));
}
