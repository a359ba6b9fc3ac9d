import { balanceText } from '../chain/text-lines.ts';

/** Where a park lies seen from the middle of the zone. */
export type Direction =
  | 'north-west'
  | 'north'
  | 'north-east'
  | 'west'
  | 'centre'
  | 'east'
  | 'south-west'
  | 'south'
  | 'south-east';

export interface PlanTile {
  readonly name: string;
  readonly detail: string;
  readonly direction?: Direction | undefined;
}

interface Line {
  readonly text: string;
  readonly x: number;
  readonly y: number;
}

export interface PlacedTile {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly name: readonly Line[];
  readonly detail: Line;
}

export interface PlanLayout {
  /** Whether the tiles lie by direction; without it their places mean nothing. */
  readonly byDirection: boolean;
  readonly width: number;
  readonly height: number;
  readonly tiles: readonly PlacedTile[];
}

const ROWS: readonly (readonly Direction[])[] = [
  ['north-west', 'north', 'north-east'],
  ['west', 'centre', 'east'],
  ['south-west', 'south', 'south-east'],
];
const T = { width: 212, gap: 16, edge: 20, head: 52, font: 14, leading: 20, padding: 12 } as const;
const IN_A_ROW = 4;
const NAME_EM = (T.width - 2 * T.padding) / (T.font * 1.06);

/**
 * A plan that is not to scale: tiles by the direction in which the parks lie where all of them have
 * one, in rows of four in the order given where one is not known.
 */
export function layoutPlan(tiles: readonly PlanTile[]): PlanLayout {
  const byDirection = tiles.length > 0 && tiles.every(({ direction }) => direction !== undefined);
  const heights = tiles.map(({ name }) => tileHeight(balanceText(name, NAME_EM).length));
  const height = Math.max(0, ...heights);
  const cells = byDirection ? cellsByDirection(tiles) : cellsInRows(tiles);
  const columns = byDirection ? 3 : Math.min(IN_A_ROW, Math.max(1, tiles.length));
  const rows = Math.max(0, ...cells.map(({ row }) => row + 1));
  return {
    byDirection,
    width: 2 * T.edge + columns * (T.width + T.gap) - T.gap,
    height: T.head + rows * (height + T.gap) - T.gap + T.edge,
    tiles: tiles.map((tile, at) => placeTile(tile, cells[at] ?? { column: 0, row: 0 }, height)),
  };
}

interface Cell {
  readonly column: number;
  readonly row: number;
}

function cellsInRows(tiles: readonly PlanTile[]): Cell[] {
  return tiles.map((_, at) => ({ column: at % IN_A_ROW, row: Math.floor(at / IN_A_ROW) }));
}

/** Parks of one direction stand below each other; a row of the compass is as high as its fullest. */
function cellsByDirection(tiles: readonly PlanTile[]): Cell[] {
  const cells = new Map<PlanTile, Cell>();
  let top = 0;
  for (const directions of ROWS) {
    const stacks = directions.map((direction) =>
      tiles.filter((tile) => tile.direction === direction),
    );
    stacks.forEach((stack, column) => {
      stack.forEach((tile, below) => cells.set(tile, { column, row: top + below }));
    });
    top += Math.max(0, ...stacks.map(({ length }) => length));
  }
  return tiles.map((tile) => cells.get(tile) ?? { column: 0, row: 0 });
}

function tileHeight(lines: number): number {
  return 2 * T.padding + lines * T.leading + T.leading;
}

function placeTile({ name, detail }: PlanTile, { column, row }: Cell, height: number): PlacedTile {
  const x = T.edge + column * (T.width + T.gap);
  const y = T.head + row * (height + T.gap);
  const lines = balanceText(name, NAME_EM).map((text, at) => ({
    text,
    x: x + T.padding,
    y: y + T.padding + T.font + at * T.leading,
  }));
  const last = y + T.padding + T.font + lines.length * T.leading;
  return {
    ...{ x, y, width: T.width, height, name: lines },
    detail: { text: detail, x: x + T.padding, y: last },
  };
}
