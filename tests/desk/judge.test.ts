import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { INDICATOR_IDS, type IndicatorId } from '../../src/core/model/thresholds.ts';
import { type Condition, FORMULAS, judge, judgeEmissions, measure } from '../../src/desk/judge.ts';
import type { FieldId, Project } from '../../src/desk/project.ts';

const condition = (indicator: IndicatorId, bounds: Partial<Condition>): Condition => ({
  ...{ indicator, caseByCase: false, sample: true },
  ...bounds,
});

/** 200 million yuan, 180 million of them fixed, on 40 mu, making 380 million a year. */
const PROJECT: Project = {
  ...{ invest: 20_000, fixed: 18_000, land: 40, output: 38_000, tax: 1200, rd: 4.5 },
  ...{ energy: 950, water: 57_000, floor: 32_000, footprint: 12_000, green: 4000 },
};

describe('every formula, computed by hand', () => {
  test.each([
    ['minInvestment', 20_000],
    // 18,000 ÷ 40
    ['investmentIntensity', 450],
    // 38,000 ÷ 40
    ['outputPerLand', 950],
    // 1,200 ÷ 40
    ['taxPerLand', 30],
    // 32,000 m² ÷ (40 × 10,000 ÷ 15 = 26,666.67 m²)
    ['floorAreaRatio', 1.2],
    // 12,000 ÷ 26,666.67
    ['buildingCoefficient', 45],
    // 4,000 ÷ 26,666.67
    ['greenRatio', 15],
    // 950 ÷ 38,000
    ['energyPerOutput', 0.025],
    // 57,000 ÷ 38,000
    ['waterPerOutput', 1.5],
    ['rdIntensity', 4.5],
  ] as const)('%s is %d', (indicator, value) => {
    const measured = measure(indicator, PROJECT);
    expect('value' in measured && measured.value).toBeCloseTo(value, 10);
  });

  test('names what is missing instead of guessing', () => {
    for (const indicator of INDICATOR_IDS) {
      const { over, under } = FORMULAS[indicator];
      expect(measure(indicator, {})).toEqual({
        missing: [over, ...(under === undefined ? [] : [under])],
      });
    }
  });

  test('divides by no zero', () => {
    expect(measure('energyPerOutput', { energy: 5, output: 0 })).toEqual({ missing: ['output'] });
  });
});

describe('a condition', () => {
  test.each([
    ['met exactly', { min: 450 }, 'pass', undefined],
    ['missed', { min: 500 }, 'fail', 50],
    ['missed but open to talks', { min: 500, caseByCase: true }, 'case', 50],
    ['met though open to talks', { min: 400, caseByCase: true }, 'pass', undefined],
    ['without a figure', { caseByCase: true }, 'case', undefined],
  ] as const)('%s', (_, bounds, outcome, gap) => {
    const judgement = judge(condition('investmentIntensity', bounds), PROJECT);
    expect(judgement.outcome).toBe(outcome);
    expect(judgement.gap).toBe(gap);
  });

  test.each([
    [1.2, 'pass'],
    [1.21, 'fail'],
  ])('with a range that begins at %d: %s', (min, outcome) => {
    expect(judge(condition('floorAreaRatio', { min, max: 2.5 }), PROJECT).outcome).toBe(outcome);
  });

  test('with a maximum says by how much it is exceeded', () => {
    const { outcome, gap } = judge(condition('energyPerOutput', { max: 0.02 }), PROJECT);
    expect(outcome).toBe('fail');
    expect(gap).toBeCloseTo(0.005, 12);
  });

  test('is met in hectares as in mu: 75 million a hectare are 500 ten thousand a mu', () => {
    const project = { fixed: 7500, land: 15 };
    expect(judge(condition('investmentIntensity', { min: 500 }), project).outcome).toBe('pass');
  });
});

describe('total investment in place of fixed assets', () => {
  const intensity = condition('investmentIntensity', { min: 500 });

  test('can fail: even all of it is too little', () => {
    expect(judge(intensity, { invest: 10_000, land: 40 }).outcome).toBe('fail');
  });

  test('cannot pass: fixed assets may be less', () => {
    const { outcome, missing, measure: measured } = judge(intensity, { invest: 40_000, land: 40 });
    expect([outcome, missing, measured?.isUpperBound]).toEqual(['missing', ['fixed'], true]);
  });
});

test.each([
  ['zero', undefined, 'missing'],
  ['zero', 'zero', 'pass'],
  ['zero', 'limited', 'fail'],
  ['limited', 'limited', 'pass'],
  ['limited', undefined, 'pass'],
] as const)(
  'an entry with %s emissions and a project with %s: %s',
  (allowed, emissions, outcome) => {
    expect(judgeEmissions(allowed, { emissions })).toBe(outcome);
  },
);

describe('laws', () => {
  const amount = fc.integer({ min: 1, max: 10_000_000 }).map((value) => value / 100);
  const four = fc.tuple(amount, amount, amount, amount);
  const minima = fc.constantFrom(
    ...(['investmentIntensity', 'outputPerLand', 'taxPerLand', 'floorAreaRatio'] as const),
  );

  test('more of what is asked for never turns a pass into a failure', () => {
    fc.assert(
      fc.property(minima, four, (indicator, [top, more, land, min]) => {
        const field: FieldId = FORMULAS[indicator].over;
        const before = judge(condition(indicator, { min }), { [field]: top, land });
        const after = judge(condition(indicator, { min }), { [field]: top + more, land });
        if (before.outcome === 'pass') expect(after.outcome).toBe('pass');
      }),
    );
  });

  test('more land never turns a failure into a pass', () => {
    fc.assert(
      fc.property(minima, four, (indicator, [top, land, more, min]) => {
        const field: FieldId = FORMULAS[indicator].over;
        const before = judge(condition(indicator, { min }), { [field]: top, land });
        const after = judge(condition(indicator, { min }), { [field]: top, land: land + more });
        if (before.outcome === 'fail') expect(after.outcome).toBe('fail');
      }),
    );
  });

  test('a higher threshold is never easier', () => {
    fc.assert(
      fc.property(amount, amount, amount, amount, (fixed, land, min, more) => {
        const [lower, higher] = [min, min + more].map(
          (bound) =>
            judge(condition('investmentIntensity', { min: bound }), { fixed, land }).outcome,
        );
        if (lower === 'fail') expect(higher).toBe('fail');
      }),
    );
  });

  test('less energy never turns a pass into a failure', () => {
    fc.assert(
      fc.property(amount, amount, amount, (energy, output, max) => {
        const limit = condition('energyPerOutput', { max });
        const before = judge(limit, { energy, output }).outcome;
        if (before === 'pass')
          expect(judge(limit, { energy: energy / 2, output }).outcome).toBe('pass');
      }),
    );
  });
});
