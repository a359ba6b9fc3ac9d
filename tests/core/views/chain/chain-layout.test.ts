import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type BoxText,
  CHAIN_SIZES,
  layoutChain,
  type PlacedBox,
} from '../../../../src/core/views/chain/chain-layout.ts';
import { textWidth } from '../../../../src/core/views/chain/text-lines.ts';

const title = fc.constantFrom(
  '疫苗',
  '化学创新药与改良型新药研发及生产',
  'Implantable and interventional devices and biomaterials',
  '重大疾病防治疫苗与新型疫苗、抗体、重组蛋白的研发、生产和国际注册服务平台建设项目',
);

/** Up to eight lanes, each with any of the three columns. */
const pictures = fc
  .array(
    fc.record({
      columns: fc.subarray([0, 1, 2], { minLength: 1 }),
      heading: title,
      rows: fc.array(title, { minLength: 1, maxLength: 6 }),
    }),
    { maxLength: 8 },
  )
  .map((lanes) =>
    [0, 1, 2].flatMap((column) =>
      lanes.flatMap(({ columns, heading, rows }, lane): BoxText[] =>
        columns.includes(column)
          ? [{ id: `${column}-${lane}`, column, lane: `lane-${lane}`, heading, rows }]
          : [],
      ),
    ),
  );

function overlap(a: PlacedBox, b: PlacedBox): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
}

describe('layoutChain', () => {
  it('lets no two boxes overlap and keeps all within the picture', () => {
    fc.assert(
      fc.property(pictures, (boxes) => {
        const { boxes: placed, width, height } = layoutChain(boxes);
        expect(placed).toHaveLength(boxes.length);
        placed.forEach((box, at) => {
          expect(box.x).toBeGreaterThanOrEqual(0);
          expect(box.y).toBeGreaterThanOrEqual(CHAIN_SIZES.head);
          expect(box.x + box.width).toBeLessThanOrEqual(width);
          expect(box.y + box.height).toBeLessThanOrEqual(height);
          for (const other of placed.slice(at + 1)) expect(overlap(box, other)).toBe(false);
        });
      }),
      { numRuns: 20 },
    );
  });

  it('sets every box into the column of its stage, and every line into its box', () => {
    fc.assert(
      fc.property(pictures, (boxes) => {
        const { boxes: placed, columns } = layoutChain(boxes);
        placed.forEach((box, at) => {
          expect(box.x).toBe(columns[boxes[at]?.column ?? -1]);
          const lines = [...box.heading, ...box.rows.flatMap((row) => row.lines)];
          for (const line of lines) {
            expect(line.y).toBeGreaterThan(box.y);
            expect(line.y).toBeLessThan(box.y + box.height);
            const end = line.x + textWidth(line.text) * CHAIN_SIZES.font;
            expect(end).toBeLessThanOrEqual(box.x + box.width);
          }
        });
      }),
      { numRuns: 20 },
    );
  });

  it('gives the same picture twice', () => {
    fc.assert(
      fc.property(pictures, (boxes) => {
        expect(layoutChain(boxes)).toEqual(layoutChain(boxes));
      }),
      { numRuns: 8 },
    );
  });

  it('joins the stages of a lane, also past an empty one', () => {
    const box = (column: number, lane: string): BoxText => ({
      id: `${column}${lane}`,
      column,
      lane,
      heading: '疫苗',
      rows: ['研发'],
    });
    const { edges } = layoutChain([
      box(0, 'a'),
      box(0, 'b'),
      box(1, 'a'),
      box(2, 'a'),
      box(2, 'b'),
    ]);
    expect(edges.map(({ from, to }) => `${from}>${to}`)).toEqual(['0a>1a', '0b>2b', '1a>2a']);
    for (const { d } of edges) expect(d).toMatch(/^M[\d.]+ [\d.]+( C[\d. -]+)+$/u);
  });

  it('draws an empty picture of nothing', () => {
    expect(layoutChain([])).toMatchObject({ boxes: [], edges: [], height: CHAIN_SIZES.head + 2 });
  });
});
