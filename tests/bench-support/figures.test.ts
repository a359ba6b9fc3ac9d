import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toolsOf } from '../bench/build/arguments.ts';
import { BOUNDS, verdictsOf } from '../bench/build/bounds.ts';
import { timeFigures } from '../bench/build/measure.ts';
import type { Result } from '../bench/build/results.ts';
import { median, medianRatio } from '../bench/build/statistics.ts';
import { grouped, renderTables } from '../bench/build/tables.ts';

function run(scenario: string, variant: string, round: number, seconds: number): Result {
  return { scenario, variant, round, seconds, cpu: 2 * seconds, megabytes: 100, commit: 'abc' };
}

describe('median', () => {
  it('is the middle, or the mean of the two in the middle', () => {
    expect(median([3, 1, 2])).toBe(2);
    expect(median([4, 1, 2, 3])).toBe(2.5);
    expect(() => median([])).toThrow(RangeError);
  });

  it('has as many values below as above, in any order', () => {
    const values = fc.array(fc.integer(), { minLength: 1 });
    fc.assert(
      fc.property(values, (list) => {
        const middle = median(list);
        const below = list.filter((value) => value < middle).length;
        const above = list.filter((value) => value > middle).length;
        expect(Math.max(below, above)).toBeLessThanOrEqual(list.length / 2);
        expect(median(list.toReversed())).toBe(middle);
      }),
    );
  });
});

describe('medianRatio', () => {
  it('divides within a round, so that a slow round does not count', () => {
    const ours = new Map([
      [1, 1],
      [2, 10],
      [3, 1],
    ]);
    const peer = new Map([
      [1, 2],
      [2, 20],
      [3, 2],
      [4, 9],
    ]);
    expect(medianRatio(ours, peer)).toBe(0.5);
    expect(medianRatio(ours, new Map())).toBeUndefined();
  });
});

describe('verdictsOf', () => {
  const [bound] = BOUNDS;
  const verdict = (ours: number) =>
    verdictsOf(
      [run('pages:5000', 'ours, warm', 1, ours), run('pages:5000', 'hugo', 1, 10)],
      bound ? [bound] : [],
    )[0];

  it('says whether a bound holds, and nothing where it was not measured', () => {
    expect(verdict(5)).toMatchObject({ measured: 0.5, holds: true });
    expect(verdict(5.1)).toMatchObject({ holds: false });
    expect(verdictsOf([]).every(({ holds }) => holds === undefined)).toBe(true);
  });

  it('takes memory without Pagefind where Pagefind took part', () => {
    const complete = { ...run('complete:5000', 'ours, warm', 1, 9), megabytes: 4000 };
    const found = verdictsOf([{ ...complete, ownMegabytes: 900 }]);
    expect(found.find(({ scenario }) => scenario === 'complete:5000')?.holds).toBe(true);
  });
});

describe('renderTables', () => {
  it('shows medians, ratios within a round and what was written', () => {
    const output = { pages: 2050, files: 2060, bytes: 51_200_000, entryBytes: 24_100 };
    const results = [
      { ...run('pages:1000', 'hugo', 1, 2), output },
      run('pages:1000', 'eleventy', 1, 3),
      run('pages:1000', 'hugo', 2, 4),
      run('pages:1000', 'eleventy', 2, 6),
    ];
    const text = renderTables(results, []);
    expect(text).toContain('### Pages alone, 1,000 entries');
    expect(text).toContain(
      '| hugo | 3.00 | 2.00 to 4.00 | 1.00 | 6.00 | 100 | 2,050 | 51.2 | 24.1 | 2 |',
    );
    expect(text).toContain('| eleventy | 4.50 | 3.00 to 6.00 | 1.50 |');
  });

  it('says when the output of an edited catalogue was not that of a cold build', () => {
    const edited = { ...run('edit:100', 'ours, pages', 1, 1), identical: false };
    expect(renderTables([edited], [])).toContain('**other bytes**');
  });

  it('groups thousands', () => {
    expect([0, 999, 1000, 1_234_567].map(grouped)).toEqual(['0', '999', '1,000', '1,234,567']);
  });
});

describe('toolsOf', () => {
  it('leaves the slowest out of large sizes, unless they are asked for', () => {
    expect(toolsOf('pages:1000', { tools: undefined })).toContain('vitepress');
    expect(toolsOf('pages:5000', { tools: undefined })).not.toContain('vitepress');
    expect(toolsOf('pages:5000', { tools: ['vitepress'] })).toEqual(['vitepress']);
  });
});

it('reads the last line of what GNU time wrote', () => {
  expect(timeFigures('Command exited with non-zero status 1\n0.52 0.07 68208\n')).toEqual([
    0.52, 0.07, 68_208,
  ]);
});
