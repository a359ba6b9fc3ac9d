import { isDeepStrictEqual } from 'node:util';
import {
  isMap,
  isScalar,
  isSeq,
  type Node,
  type Pair,
  parseDocument,
  type YAMLMap,
  type YAMLSeq,
} from 'yaml';
import { emit, emitItem, emitPair, emitScalar, isOneLine } from './emit-yaml.ts';
import { isData } from './tidy.ts';

type Data = Readonly<Record<string, unknown>>;

const CORE = { version: '1.2', schema: 'core' } as const;

/** A stretch of the text and what stands there instead. */
interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

interface Source {
  readonly text: string;
  readonly edit: (edit: Edit) => void;
}

/**
 * The YAML text with the data in it: only what changed is written anew, everything else keeps its
 * bytes, with its quotes, comments and order. An empty text, or one that is no map, gives a new one.
 */
export function patchYaml(text: string, data: Data): string {
  const anew = `${emit(data, { indent: 0, flow: false })}\n`;
  const { contents, errors } = parseDocument(text, CORE);
  if (!isMap(contents) || errors.length > 0 || Object.keys(data).length === 0) return anew;
  const edits: Edit[] = [];
  patchMap(contents, data, { text, edit: (edit) => edits.push(edit) });
  const patched = edits
    .sort((a, b) => b.start - a.start || b.end - a.end)
    .reduce(
      (done, { start, end, text: made }) => done.slice(0, start) + made + done.slice(end),
      text,
    );
  // Whatever a person wrote by hand, the data are right.
  const written = parseDocument(patched, CORE);
  return written.errors.length === 0 && isDeepStrictEqual(written.toJSON(), data) ? patched : anew;
}

function patch(node: Node, value: unknown, source: Source): void {
  if (equal(plain(node), value)) return;
  if (isMap(node) && isData(value)) patchMap(node, value, source);
  else if (isSeq(node) && Array.isArray(value)) patchList(node as YAMLSeq<Node>, value, source);
  else {
    const [start, end] = rangeOf(node, source.text);
    source.edit({ start, end, text: scalarLike(node, value) });
  }
}

/** A text that stood in quotes stays in them; one on several lines becomes one line. */
function scalarLike(node: Node, value: unknown): string {
  const quoted = isScalar(node) && (node.type === 'QUOTE_DOUBLE' || node.type === 'QUOTE_SINGLE');
  return quoted && typeof value === 'string' ? JSON.stringify(value) : emitScalar(value);
}

function patchMap(map: YAMLMap, data: Data, source: Source): void {
  const keys = map.items.map(({ key }) => keyOf(key));
  const wanted = Object.keys(data);
  const reshaped =
    map.flow === true &&
    (keys.length !== wanted.length || !wanted.every((key) => keys.includes(key)));
  if (reshaped || map.items.length === 0) {
    const [start, end] = rangeOf(map, source.text);
    source.edit({ start, end, text: flowMap(map, data, source.text) });
    return;
  }
  const indent = columnOf(map.range?.[0] ?? 0, source.text);
  map.items.forEach((pair, index) => {
    const key = keys[index] ?? '';
    if (Object.hasOwn(data, key)) patchPair(pair, data[key], { source, indent });
    else source.edit({ ...linesOf(pair, source.text), text: '' });
  });
  wanted.forEach((key, index) => {
    if (keys.includes(key)) return;
    const before = wanted.slice(0, index).findLast((one) => keys.includes(one));
    const after = map.items[before === undefined ? -1 : keys.indexOf(before)];
    const made = `${' '.repeat(indent)}${emitPair(key, data[key], indent)}\n`;
    const at = after
      ? linesOf(after, source.text).end
      : lineStart(map.range?.[0] ?? 0, source.text);
    source.edit({ start: at, end: at, text: made });
  });
}

interface PairPlace {
  readonly source: Source;
  readonly indent: number;
}

function patchPair(pair: Pair, value: unknown, { source, indent }: PairPlace): void {
  const node = pair.value as Node | null;
  const sameSort =
    node !== null &&
    ((isMap(node) && isData(value) && Object.keys(value).length > 0) ||
      (isSeq(node) && Array.isArray(value) && value.length > 0) ||
      (isScalar(node) && !isData(value) && !Array.isArray(value) && !isBlockText(node)));
  if (sameSort) {
    patch(node, value, source);
    return;
  }
  if (node && equal(plain(node), value)) return;
  const [start] = rangeOf(pair.key as Node, source.text);
  const end = node ? rangeOf(node, source.text)[1] : rangeOf(pair.key as Node, source.text)[1] + 1;
  source.edit({ start, end, text: emitPair(keyOf(pair.key), value, indent) });
}

function isBlockText(node: Node): boolean {
  return isScalar(node) && (node.type === 'BLOCK_FOLDED' || node.type === 'BLOCK_LITERAL');
}

function patchList(list: YAMLSeq<Node>, values: readonly unknown[], source: Source): void {
  const old = list.items.map((node) => JSON.stringify(plain(node)));
  if (old.length === values.length && list.items.length > 0) {
    const moved = values.some((value, at) => {
      const found = old.indexOf(JSON.stringify(value));
      return found !== -1 && found !== at;
    });
    if (!moved) {
      list.items.forEach((node, at) => {
        patch(node, values[at], source);
      });
      return;
    }
  }
  const [start, end] = rangeOf(list, source.text);
  const kept = keptItems(list, values, source.text);
  const flow = list.flow === true || list.items.length === 0;
  if (flow && values.every((one) => isOneLine(one))) {
    const inside = values.map((value, at) => kept[at] ?? emit(value, { indent: 0, flow: true }));
    source.edit({ start, end, text: `[${inside.join(', ')}]` });
    return;
  }
  const indent =
    list.flow === true
      ? columnOf(lineStart(start, source.text), source.text) + 2
      : columnOf(start, source.text);
  const lines = values.map((value, at) => {
    const same = kept[at];
    return same === undefined ? emitItem(value, indent) : `- ${same}`;
  });
  const block = values.length === 0 ? '[]' : lines.join(`\n${' '.repeat(indent)}`);
  source.edit({ start, end, text: list.flow === true ? `\n${' '.repeat(indent)}${block}` : block });
}

/** The texts of items that are still in the list, by their new places. */
function keptItems(
  list: YAMLSeq<Node>,
  values: readonly unknown[],
  text: string,
): (string | undefined)[] {
  const free = list.items.map((node) => ({ written: JSON.stringify(plain(node)), node }));
  return values.map((value) => {
    const at = free.findIndex(({ written }) => written === JSON.stringify(value));
    const [same] = at === -1 ? [] : free.splice(at, 1);
    return same && text.slice(...rangeOf(same.node, text));
  });
}

function flowMap(map: YAMLMap, data: Data, text: string): string {
  const pairs = Object.entries(data).map(([key, value]) => {
    const node = map.get(key, true) as Node | undefined;
    const same = node && equal(plain(node), value);
    const written = same
      ? text.slice(...rangeOf(node, text))
      : emit(value, { indent: 0, flow: true });
    return `${key}: ${written}`;
  });
  return pairs.length === 0 ? '{}' : `{ ${pairs.join(', ')} }`;
}

/** Where the value of a node stands, without blank space after it. */
function rangeOf(node: Node, text: string): [start: number, end: number] {
  const [start = 0, end = 0] = node.range ?? [];
  const trimmed = text.slice(start, end).trimEnd().length;
  return [start, start + trimmed];
}

/** The lines of a pair of a block, with the line feed. */
function linesOf({ key, value }: Pair, text: string): { start: number; end: number } {
  const [from, keyEnd] = rangeOf(key as Node, text);
  const to = value ? Math.max(rangeOf(value as Node, text)[1], keyEnd) : keyEnd;
  const feed = text.indexOf('\n', to);
  return { start: lineStart(from, text), end: feed === -1 ? text.length : feed + 1 };
}

function lineStart(offset: number, text: string): number {
  return text.lastIndexOf('\n', offset - 1) + 1;
}

/** Column of an offset; of the start of a line, the column where its text begins. */
function columnOf(offset: number, text: string): number {
  const start = lineStart(offset, text);
  return start === offset ? (/^ */u.exec(text.slice(offset))?.[0].length ?? 0) : offset - start;
}

function keyOf(key: unknown): string {
  return String(isScalar(key) ? key.value : key);
}

function plain(node: Node): unknown {
  return (node as unknown as { toJSON: () => unknown }).toJSON();
}

function equal(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
