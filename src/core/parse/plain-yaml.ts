import {
  Document,
  type DocumentOptions,
  Pair,
  type ParseOptions,
  Scalar,
  type SchemaOptions,
  YAMLMap,
  YAMLSeq,
} from 'yaml';

type Options = ParseOptions & DocumentOptions & SchemaOptions;
type ParsedNode = Document.Parsed['contents'];

/** Levels after which the full parser takes over, and reports that they are too many. */
const DEPTH_LIMIT = 32;

/**
 * The document that `parseDocument` makes of a text in the plain form of formatted files: a field or
 * an item a line, two blanks a level, words, numbers, simple double quotes, empty brackets.
 * `undefined` for any other text, right or wrong, which is then for the full parser: this one knows no faults.
 *
 * Nodes are those of the library, so that whatever reads the tree need not know who made it.
 */
export function plainDocument(text: string, options: Options): Document.Parsed | undefined {
  const lines = linesOf(text);
  const first = lines?.[0];
  if (!lines || first?.indent !== 0) return undefined;
  const reader: Reader = { text, lines, next: 0 };
  const contents = readMap(reader, { indent: 0, depth: 1 });
  if (!contents?.range || reader.next < lines.length) return undefined;
  const document = new Document(undefined, options) as unknown as Document.Parsed;
  document.contents = contents as unknown as ParsedNode;
  document.range = [contents.range[0], contents.range[1], text.length];
  return document;
}

interface Line {
  /** Blanks before what is written. */
  readonly indent: number;
  /** Where the line begins without its blanks, and where it ends. */
  readonly start: number;
  readonly end: number;
}

/** `undefined` when a line is empty, ends in a blank, or has a sign that only the full parser knows. */
function linesOf(text: string): Line[] | undefined {
  if (/[\t\r\uFEFF]|[ \n]\n| $| #/u.test(text)) return undefined;
  const lines: Line[] = [];
  let at = text.startsWith('\n') ? 1 : 0;
  while (at < text.length) {
    const newline = text.indexOf('\n', at);
    const end = newline === -1 ? text.length : newline;
    let start = at;
    while (text.charCodeAt(start) === 0x20) start += 1;
    lines.push({ indent: start - at, start, end });
    at = end + 1;
  }
  return lines;
}

interface Reader {
  readonly text: string;
  readonly lines: Line[];
  /** The line to read next. */
  next: number;
}

interface Level {
  readonly indent: number;
  readonly depth: number;
}

const KEY = /([A-Za-z][\w-]*):(?: |$|(?=\n))/uy;
/** What the library may take for something else than text, as a key too. */
const WORD = /^(?:true|false|null)$/iu;

function keyAt(text: string, start: number): string | undefined {
  KEY.lastIndex = start;
  const key = KEY.exec(text)?.[1];
  return key === undefined || WORD.test(key) ? undefined : key;
}

/** The fields from here on that have the indent; the first may stand behind the dash of an item. */
function readMap(reader: Reader, level: Level, from?: number): YAMLMap | undefined {
  if (level.depth > DEPTH_LIMIT) return undefined;
  const map = new YAMLMap();
  let start = from;
  for (;;) {
    const line = reader.lines[reader.next];
    if (!line || (start === undefined && line.indent < level.indent)) break;
    if (start === undefined && line.indent !== level.indent) return undefined;
    const at = start ?? line.start;
    const pair = readPair(reader, level, { at, end: line.end });
    if (!pair) return undefined;
    map.items.push(pair);
    start = undefined;
  }
  return withRange(map, rangeOf(map.items[0]?.key)?.[0], rangeOf(map.items.at(-1)?.value)?.[2]);
}

interface Place {
  readonly at: number;
  readonly end: number;
}

function readPair(reader: Reader, level: Level, { at, end }: Place): Pair | undefined {
  const { text } = reader;
  const key = keyAt(text, at);
  if (key === undefined) return undefined;
  reader.next += 1;
  const afterKey = at + key.length;
  const name = toScalar(key, key, Scalar.PLAIN, [at, afterKey, afterKey]);
  const below = { indent: level.indent + 2, depth: level.depth + 1 };
  if (afterKey + 1 < end) {
    const place = { at: afterKey + 2, end };
    const value = readEmpty(text, place, below) ?? readScalar(text, place);
    return value && new Pair(name, value);
  }
  if (below.depth > DEPTH_LIMIT) return undefined;
  const next = reader.lines[reader.next];
  if (next?.indent !== below.indent) return undefined;
  const value = text.startsWith('- ', next.start) ? readSeq(reader, below) : readMap(reader, below);
  return value && new Pair(name, value);
}

function readSeq(reader: Reader, level: Level): YAMLSeq | undefined {
  const { text, lines } = reader;
  const seq = new YAMLSeq();
  const first = lines[reader.next]?.start;
  for (;;) {
    const line = lines[reader.next];
    if (!line || line.indent < level.indent) break;
    if (line.indent !== level.indent || !text.startsWith('- ', line.start)) return undefined;
    const item = readItem(reader, level, { at: line.start + 2, end: line.end });
    if (!item) return undefined;
    seq.items.push(item);
  }
  return withRange(seq, first, rangeOf(seq.items.at(-1))?.[2]);
}

function readItem(reader: Reader, level: Level, { at, end }: Place): YAMLMap | Scalar | undefined {
  if (keyAt(reader.text, at) !== undefined) {
    return readMap(reader, { indent: level.indent + 2, depth: level.depth + 1 }, at);
  }
  reader.next += 1;
  return readScalar(reader.text, { at, end });
}

/** `[]` or `{}` in the place of a value. */
function readEmpty(text: string, { at, end }: Place, { depth }: Level) {
  if (end - at !== 2 || depth > DEPTH_LIMIT) return undefined;
  const empty = text.startsWith('[]', at)
    ? new YAMLSeq()
    : text.startsWith('{}', at)
      ? new YAMLMap()
      : undefined;
  if (!empty) return undefined;
  empty.flow = true;
  empty.range = [at, end, Math.min(end + 1, text.length)];
  return empty;
}

/** The data of a document that `plainDocument` made, as its own `toJS` gives them. */
export function plainData(node: unknown): unknown {
  if (node instanceof Scalar) return node.value;
  if (node instanceof YAMLSeq) return node.items.map(plainData);
  const data: Record<string, unknown> = {};
  for (const { key, value } of (node as YAMLMap<Scalar<string>>).items) {
    data[key.value] = plainData(value);
  }
  return data;
}

/** Text that begins with no sign of YAML. */
const PLAIN = /^[A-Za-z0-9\u00A1-\uFFFF]/u;
/** The beginning of a mapping within a text, or at its end. */
const COLON = /:(?: |$)/u;
const QUOTED = /^"[^"\\]*"$/u;
const NUMBER = /^[\d.]+(?:e[-+]?\d+)?$|^0[ox][\da-f]+$/iu;
/** Numbers that the library keeps nothing else of. */
const SIMPLE_NUMBER = /^(?:0|[1-9]\d{0,14})(?:\.\d{0,8}[1-9])?$/u;

/** A scalar that fills the rest of its line. */
function readScalar(text: string, { at, end }: Place): Scalar | undefined {
  const written = text.slice(at, end);
  const range: Range = [at, end, Math.min(end + 1, text.length)];
  if (QUOTED.test(written)) {
    const value = written.slice(1, -1);
    return toScalar(value, value, Scalar.QUOTE_DOUBLE, range);
  }
  if (!PLAIN.test(written) || COLON.test(written)) return undefined;
  if (written === 'true' || written === 'false') {
    return toScalar(written === 'true', written, Scalar.PLAIN, range);
  }
  if (WORD.test(written)) return undefined;
  if (!NUMBER.test(written)) return toScalar(written, written, Scalar.PLAIN, range);
  return SIMPLE_NUMBER.test(written)
    ? toScalar(Number(written), written, Scalar.PLAIN, range)
    : undefined;
}

type Range = [start: number, valueEnd: number, nodeEnd: number];

function toScalar(value: unknown, source: string, type: Scalar.Type, range: Range): Scalar {
  const scalar = new Scalar(value);
  scalar.range = range;
  scalar.source = source;
  scalar.type = type;
  return scalar;
}

function rangeOf(node: unknown): Range | undefined {
  return (node as { readonly range?: Range } | undefined)?.range;
}

function withRange<N extends YAMLMap | YAMLSeq>(
  node: N,
  start: number | undefined,
  end: number | undefined,
): N | undefined {
  if (start === undefined || end === undefined) return undefined;
  node.range = [start, end, end];
  return node;
}
