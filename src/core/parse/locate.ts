import {
  type Document,
  isCollection,
  isMap,
  isScalar,
  type Node,
  type Pair,
  type Scalar,
  type YAMLMap,
} from 'yaml';
import type { Span } from '../diagnostics/diagnostic.ts';

export type Path = readonly (string | number)[];

/** Answers where a path of the data stands in the file. */
export type Locate = (path: Path, part?: 'key' | 'value') => Span;

/**
 * Makes a `Locate` over a parsed document. A path that leads nowhere gives its nearest ancestor:
 * the ancestor's key, or the list item itself; the first key of the file when there is none.
 */
export function locator(document: Document.Parsed, offset: number): Locate {
  return (path, part = 'value') => {
    const found = walk(document, path);
    const span = part === 'key' || !found.complete ? (found.key ?? found.value) : found.value;
    const shown = span ?? firstKey(document.contents) ?? { start: 0, end: 0 };
    return { start: offset + shown.start, end: offset + shown.end };
  };
}

interface Found {
  readonly complete: boolean;
  readonly key: Span | undefined;
  readonly value: Span | undefined;
}

function walk(document: Document.Parsed, path: Path): Found {
  let node: unknown = document.contents;
  let key: Span | undefined;
  let value: Span | undefined;
  for (const step of path) {
    const next = child(node, step);
    if (!next) return { complete: false, key, value };
    key = next.key;
    value = spanOf(next.node) ?? next.key;
    node = next.node;
  }
  return { complete: path.length > 0, key, value };
}

function firstKey(root: unknown): Span | undefined {
  return isMap(root) ? spanOf(root.items[0]?.key) : undefined;
}

function child(
  node: unknown,
  step: string | number,
): { node: unknown; key: Span | undefined } | undefined {
  if (isMap(node)) {
    const pair = typeof step === 'string' ? pairsOf(node).get(step) : undefined;
    return pair && { node: pair.value, key: spanOf(pair.key) };
  }
  if (isCollection(node) && typeof step === 'number') {
    const item: unknown = node.items[step];
    return item === undefined ? undefined : { node: item, key: undefined };
  }
  return undefined;
}

const pairs = new WeakMap<YAMLMap, ReadonlyMap<string, Pair>>();

/** The pairs of a mapping by key, indexed once: a file may have thousands, each asked for. */
function pairsOf(map: YAMLMap): ReadonlyMap<string, Pair> {
  let found = pairs.get(map);
  if (!found) {
    found = new Map(
      map.items.toReversed().flatMap((pair) => {
        return isScalar(pair.key) ? [[String(pair.key.value), pair]] : [];
      }),
    );
    pairs.set(map, found);
  }
  return found;
}

function spanOf(node: unknown): Span | undefined {
  const range = (node as Node | null | undefined)?.range;
  return range ? { start: range[0], end: range[1] } : undefined;
}

/** One string of the data with the place where it was written. */
export interface TextValue {
  readonly path: Path;
  readonly value: string;
  /** Of the whole scalar, quotes included. */
  readonly span: Span;
  /** Offset of the value's first character when the file holds it letter by letter. */
  readonly verbatimStart: number | undefined;
  /** The scalar as it stands in the file, quotes included. */
  readonly raw: string;
  /** Written over lines with `|` or `>`, or in quotes: not part of the YAML structure. */
  readonly delimited: boolean;
}

/** Every string value of a document in the order of the file. */
export function textValues(document: Document.Parsed, text: string, offset: number): TextValue[] {
  const values: TextValue[] = [];
  const enter = (node: unknown, path: Path): void => {
    if (isMap(node)) {
      for (const pair of node.items) {
        if (isScalar(pair.key)) enter(pair.value, [...path, String(pair.key.value)]);
      }
    } else if (isCollection(node)) {
      node.items.forEach((item, index) => {
        enter(item, [...path, index]);
      });
    } else if (isScalar(node) && typeof node.value === 'string') {
      values.push(toTextValue(node as Scalar<string>, path, { text, offset }));
    }
  };
  enter(document.contents, []);
  return values;
}

function toTextValue(
  node: Scalar<string>,
  path: Path,
  { text, offset }: { text: string; offset: number },
): TextValue {
  const [start, end] = node.range ?? [0, 0];
  const quote = node.type === 'QUOTE_DOUBLE' || node.type === 'QUOTE_SINGLE' ? 1 : 0;
  const verbatim = text.startsWith(node.value, start + quote);
  return {
    path,
    value: node.value,
    span: { start: offset + start, end: offset + end },
    verbatimStart: verbatim ? offset + start + quote : undefined,
    raw: text.slice(start, end),
    delimited: node.type !== 'PLAIN',
  };
}

/**
 * Place of a part of a text value: exact when the part stands letter by letter in the file, also in
 * a text over several lines; else the whole value.
 */
export function spanWithin(value: TextValue, start: number, end: number): Span {
  if (value.verbatimStart !== undefined) {
    return { start: value.verbatimStart + start, end: value.verbatimStart + end };
  }
  const part = value.value.slice(start, end);
  let at = -1;
  for (
    let seen = value.value.indexOf(part);
    seen !== -1;
    seen = value.value.indexOf(part, seen + 1)
  ) {
    at = value.raw.indexOf(part, at + 1);
    if (at === -1 || part === '') return value.span;
    if (seen >= start) break;
  }
  return at === -1
    ? value.span
    : { start: value.span.start + at, end: value.span.start + at + part.length };
}
