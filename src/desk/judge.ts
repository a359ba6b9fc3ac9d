import type { IndicatorId } from '../core/model/thresholds.ts';
import type { FieldId, Project } from './project.ts';
import { toMu } from './units.ts';

/** One condition of an entry, bounds in the unit of its indicator (see `INDICATORS`). */
export interface Condition {
  readonly indicator: IndicatorId;
  readonly min?: number | undefined;
  readonly max?: number | undefined;
  readonly caseByCase: boolean;
  readonly sample: boolean;
}

/**
 * How an indicator follows from what the visitor typed: `over`, or `over` per `under`. Floors are in
 * m² and land in 亩, therefore `floors`.
 *
 * Source: fixed-asset investment intensity, floor area ratio, building coefficient and share of green
 * space as defined in the Control Indicators for Land of Industrial Projects (Ministry of Natural
 * Resources, 2023), all per total land of the project. Energy and water are the year's use by the
 * year's output; R&D intensity is R&D expenditure by revenue.
 */
export const FORMULAS: Readonly<Record<IndicatorId, Formula>> = {
  minInvestment: { over: 'invest' },
  investmentIntensity: { over: 'fixed', under: 'land', atMost: 'invest' },
  outputPerLand: { over: 'output', under: 'land' },
  taxPerLand: { over: 'tax', under: 'land' },
  floorAreaRatio: { over: 'floor', under: 'land', floors: true },
  buildingCoefficient: { over: 'footprint', under: 'land', floors: true, percent: true },
  greenRatio: { over: 'green', under: 'land', floors: true, percent: true },
  energyPerOutput: { over: 'energy', under: 'output' },
  waterPerOutput: { over: 'water', under: 'output' },
  rdIntensity: { over: 'rd' },
};

export interface Formula {
  readonly over: FieldId;
  readonly under?: FieldId;
  readonly floors?: true;
  readonly percent?: true;
  /** A field that is never smaller than `over` and stands in for it as an upper bound. */
  readonly atMost?: FieldId;
}

export interface Measure {
  /** In the unit of the indicator. */
  readonly value: number;
  readonly over: FieldId;
  readonly under?: FieldId | undefined;
  /** The true value may be lower: total investment stood in for fixed assets. */
  readonly isUpperBound: boolean;
}

/** The value of an indicator for a project, or the fields that are still to be told. */
export function measure(
  indicator: IndicatorId,
  project: Project,
): Measure | { readonly missing: readonly FieldId[] } {
  const { over, under, floors, percent, atMost } = FORMULAS[indicator];
  const known = project[over] ?? (atMost && project[atMost]);
  const divisor = under && project[under];
  const missing = [
    ...(known === undefined ? [over] : []),
    ...(under !== undefined && (divisor === undefined || divisor === 0) ? [under] : []),
  ];
  if (known === undefined || missing.length > 0) return { missing };
  const top = floors === true ? toMu(known, 'm2') : known;
  return {
    value: (divisor === undefined ? top : top / divisor) * (percent === true ? 100 : 1),
    over: project[over] === undefined && atMost ? atMost : over,
    under,
    isUpperBound: project[over] === undefined,
  };
}

export type Outcome = 'pass' | 'fail' | 'case' | 'missing';

export interface Judgement {
  readonly condition: Condition;
  readonly outcome: Outcome;
  readonly measure?: Measure | undefined;
  /** To be told before it can be judged. */
  readonly missing: readonly FieldId[];
  /** How far the value is from the bound that it misses, in the unit of the indicator. */
  readonly gap?: number | undefined;
}

/** Rounding of the units: a billionth either way is no difference. */
const TOLERANCE = 1e-9;

/**
 * Passes, fails, is decided case by case (一事一议), or cannot be judged yet. A bound that may be
 * discussed is never a failure. An upper bound can fail a minimum but never pass it.
 */
export function judge(condition: Condition, project: Project): Judgement {
  const { min, max, caseByCase, indicator } = condition;
  if (min === undefined && max === undefined) return { condition, outcome: 'case', missing: [] };
  const measured = measure(indicator, project);
  if ('missing' in measured) return { condition, outcome: 'missing', missing: measured.missing };
  const { value, isUpperBound } = measured;
  const below = min !== undefined && value < min - Math.abs(min) * TOLERANCE ? min - value : 0;
  const above = max !== undefined && value > max + Math.abs(max) * TOLERANCE ? value - max : 0;
  const missed = isUpperBound ? below > 0 : below > 0 || above > 0;
  if (missed) {
    const outcome = caseByCase ? 'case' : 'fail';
    return { condition, outcome, measure: measured, missing: [], gap: below || above };
  }
  if (isUpperBound) {
    const { over } = FORMULAS[indicator];
    return { condition, outcome: 'missing', measure: measured, missing: [over] };
  }
  return { condition, outcome: 'pass', measure: measured, missing: [] };
}

/** Emissions have no figure: an entry for zero-pollution projects takes no other. */
export function judgeEmissions(allowed: 'zero' | 'limited', project: Project): Outcome {
  if (allowed === 'limited') return 'pass';
  if (project.emissions === undefined) return 'missing';
  return project.emissions === 'zero' ? 'pass' : 'fail';
}
