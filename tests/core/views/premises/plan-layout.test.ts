import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type Direction,
  layoutPlan,
  type PlanTile,
} from '../../../../src/core/views/premises/plan-layout.ts';

const DIRECTIONS: readonly Direction[] = [
  'north-west',
  'north',
  'north-east',
  'west',
  'centre',
  'east',
  'south-west',
  'south',
  'south-east',
];

const tile = fc.record({
  name: fc.constantFrom('药谷工业园', 'Meian Ecological Science and Technology New Town'),
  detail: fc.constant('6个条目'),
  direction: fc.constantFrom(...DIRECTIONS, undefined),
});

function at(direction: Direction): PlanTile {
  return { name: direction, detail: '', direction };
}

describe('layoutPlan', () => {
  it('lets no two parks overlap and keeps all within the plan', () => {
    fc.assert(
      fc.property(fc.array(tile, { maxLength: 12 }), (tiles) => {
        const { tiles: placed, width, height } = layoutPlan(tiles);
        placed.forEach((one, index) => {
          expect(one.x + one.width).toBeLessThanOrEqual(width);
          expect(one.y + one.height).toBeLessThanOrEqual(height);
          for (const other of placed.slice(index + 1)) {
            const apart =
              one.x + one.width <= other.x ||
              other.x + other.width <= one.x ||
              one.y + one.height <= other.y ||
              other.y + other.height <= one.y;
            expect(apart).toBe(true);
          }
        });
      }),
    );
  });

  it('sets parks by their direction when each has one', () => {
    const plan = layoutPlan([at('south-east'), at('north'), at('west'), at('north')]);
    expect(plan.byDirection).toBe(true);
    const [southEast, north, west, secondNorth] = plan.tiles;
    expect(north?.y).toBeLessThan(west?.y ?? 0);
    expect(west?.y).toBeLessThan(southEast?.y ?? 0);
    expect(west?.x).toBeLessThan(southEast?.x ?? 0);
    expect(secondNorth?.x).toBe(north?.x);
    expect(secondNorth?.y).toBeGreaterThan(north?.y ?? 0);
  });

  it('claims no direction when that of one park is not known', () => {
    const plan = layoutPlan([at('south'), { name: '云龙产业园', detail: '' }]);
    expect(plan.byDirection).toBe(false);
    expect(plan.tiles.map(({ y }) => y)).toEqual([52, 52]);
  });
});
