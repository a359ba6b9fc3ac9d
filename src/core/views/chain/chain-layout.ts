import { type EdgeLabel, Graph, type GraphLabel, layout, type NodeLabel } from '@dagrejs/dagre';
import { balanceText } from './text-lines.ts';

/** What a box of the picture says: a heading and rows, each with a mark before it. */
export interface BoxText {
  readonly id: string;
  /** 0 for upstream, 1 and 2 for what follows. */
  readonly column: number;
  /** Boxes of one lane are joined from column to column. */
  readonly lane: string;
  readonly heading: string;
  readonly rows: readonly string[];
}

export interface Line {
  readonly text: string;
  readonly x: number;
  readonly y: number;
}

export interface PlacedBox {
  readonly id: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly heading: readonly Line[];
  /** Baseline of the line below the heading. */
  readonly rule: number;
  readonly rows: readonly { readonly mark: { x: number; y: number }; readonly lines: Line[] }[];
}

export interface ChainLayout {
  readonly width: number;
  readonly height: number;
  /** Left edges of the columns. */
  readonly columns: readonly number[];
  readonly boxes: readonly PlacedBox[];
  /** Paths between boxes, as the `d` of an SVG path. */
  readonly edges: readonly { readonly from: string; readonly to: string; readonly d: string }[];
}

/** Lengths in units of the picture, which is drawn at one CSS pixel a unit where there is room. */
export const CHAIN_SIZES = {
  boxWidth: 272,
  columnGap: 54,
  rowGap: 18,
  head: 52,
  font: 14,
  leading: 20,
  padding: 12,
  mark: 20,
} as const;
const S = CHAIN_SIZES;
const COLUMNS = 3;
const HEADING_EM = (S.boxWidth - 2 * S.padding) / (S.font * 1.06);
const ROW_EM = (S.boxWidth - 2 * S.padding - S.mark - 8) / S.font;
const BETWEEN_ROWS = 6;

/**
 * Places boxes in three columns by dagre. Hidden nodes, one a column, keep every box in its own; the
 * same input gives the same picture.
 */
export function layoutChain(boxes: readonly BoxText[]): ChainLayout {
  const sized = boxes.map((box) => ({ box, inner: layBox(box) }));
  const graph = new Graph<GraphLabel, NodeLabel, EdgeLabel>();
  graph.setGraph({ rankdir: 'LR', nodesep: S.rowGap, edgesep: 8, ranksep: S.columnGap });
  graph.setDefaultEdgeLabel(() => ({}));
  for (let column = 0; column <= COLUMNS; column += 1) {
    graph.setNode(spine(column), { width: 1, height: 1 });
    if (column > 0) graph.setEdge(spine(column - 1), spine(column), { weight: 1 });
  }
  for (const { box, inner } of sized) {
    graph.setNode(box.id, { width: S.boxWidth, height: inner.height });
    graph.setEdge(spine(box.column), box.id, { weight: 1 });
  }
  const joins = joinsOf(boxes);
  for (const { from, to, span } of joins) graph.setEdge(from, to, { weight: 8, minlen: span });
  layout(graph);
  return placed(graph, sized, joins);
}

type ChainGraph = Graph<GraphLabel, NodeLabel, EdgeLabel>;

function middleOf(graph: ChainGraph, id: string): number {
  return graph.node(id).y ?? 0;
}

function spine(column: number): string {
  return `\u0000${column}`;
}

interface Join {
  readonly from: string;
  readonly to: string;
  readonly span: number;
}

/** Each box with the next one of its lane. */
function joinsOf(boxes: readonly BoxText[]): Join[] {
  return boxes.flatMap((box) => {
    const later = boxes
      .filter(({ lane, column }) => lane === box.lane && column > box.column)
      .sort((a, b) => a.column - b.column)[0];
    return later ? [{ from: box.id, to: later.id, span: later.column - box.column }] : [];
  });
}

interface Inner {
  readonly height: number;
  readonly heading: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

function layBox({ heading, rows }: BoxText): Inner {
  const head = balanceText(heading, HEADING_EM);
  const lines = rows.map((row) => balanceText(row, ROW_EM));
  const text = lines.reduce((sum, row) => sum + row.length * S.leading + BETWEEN_ROWS, 0);
  return {
    height: S.padding + head.length * S.leading + BETWEEN_ROWS + text + S.padding - BETWEEN_ROWS,
    heading: head,
    rows: lines,
  };
}

interface Sized {
  readonly box: BoxText;
  readonly inner: Inner;
}

function placed(graph: ChainGraph, sized: readonly Sized[], joins: readonly Join[]): ChainLayout {
  const tops = sized.map(({ box, inner }) => middleOf(graph, box.id) - inner.height / 2);
  const shift = S.head - (tops.length === 0 ? 0 : Math.min(...tops));
  const boxes = sized.map(({ box, inner }) =>
    placeBox(
      box,
      inner,
      columnLeft(box.column),
      middleOf(graph, box.id) - inner.height / 2 + shift,
    ),
  );
  const bottoms = boxes.map(({ y, height }) => y + height);
  return {
    width: COLUMNS * S.boxWidth + (COLUMNS - 1) * S.columnGap + 2,
    height: Math.max(S.head, ...bottoms) + 2,
    columns: Array.from({ length: COLUMNS }, (_, column) => columnLeft(column)),
    boxes,
    edges: joins.map((join) => ({ from: join.from, to: join.to, d: path(graph, join, boxes) })),
  };
}

function columnLeft(column: number): number {
  return 1 + column * (S.boxWidth + S.columnGap);
}

function placeBox({ id }: BoxText, inner: Inner, x: number, top: number): PlacedBox {
  const y = round(top);
  let baseline = y + S.padding + S.font;
  const next = (text: string, indent: number): Line => {
    const line = { text, x: x + S.padding + indent, y: round(baseline) };
    baseline += S.leading;
    return line;
  };
  const heading = inner.heading.map((text) => next(text, 0));
  const rule = round(baseline - S.font + 1);
  baseline += BETWEEN_ROWS + 1;
  const rows = inner.rows.map((texts) => {
    const mark = { x: x + S.padding, y: round(baseline - S.font) };
    const lines = texts.map((text) => next(text, S.mark + 8));
    baseline += BETWEEN_ROWS;
    return { mark, lines };
  });
  return { id, x, y, width: S.boxWidth, height: round(inner.height), heading, rule, rows };
}

/** From the right edge of a box to the left edge of the next, past the boxes between them. */
function path(graph: ChainGraph, { from, to, span }: Join, boxes: readonly PlacedBox[]): string {
  const [start, end] = [from, to].map((id) => boxes.find((box) => box.id === id));
  if (!start || !end) return '';
  const begin = { x: start.x + start.width, y: start.y + start.height / 2 };
  const finish = { x: end.x, y: end.y + end.height / 2 };
  if (span === 1) return curve([begin, finish]);
  const points = graph.edge(from, to).points ?? [];
  const shift = start.y + start.height / 2 - middleOf(graph, from);
  const middle = points[Math.floor(points.length / 2)];
  const lane = middle === undefined ? begin.y : middle.y + shift;
  const left = columnLeft(1) - 6;
  const right = left + S.boxWidth + 12;
  return curve([begin, { x: left, y: lane }, { x: right, y: lane }, finish]);
}

interface Point {
  readonly x: number;
  readonly y: number;
}

/** Horizontal at every point, so that lines leave and reach boxes at a right angle. */
function curve(points: readonly Point[]): string {
  const [first, ...rest] = points;
  if (!first) return '';
  let at = first;
  let d = `M${round(at.x)} ${round(at.y)}`;
  for (const point of rest) {
    const half = round((at.x + point.x) / 2);
    d += ` C${half} ${round(at.y)} ${half} ${round(point.y)} ${round(point.x)} ${round(point.y)}`;
    at = point;
  }
  return d;
}

/** Halves of a unit, so that no noise of the arithmetic enters the page. */
function round(value: number): number {
  return Math.round(value * 2) / 2;
}
