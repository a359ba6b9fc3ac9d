import { type Condition, judge, judgeEmissions, type Judgement, type Outcome } from './judge.ts';
import type { Project } from './project.ts';

/** What the self-check knows of an entry. */
export interface Candidate {
  readonly conditions: readonly Condition[];
  readonly emissions: 'zero' | 'limited';
  /** The zone or the law takes no new project of this kind. */
  readonly closed: boolean;
}

/** From best to worst; the order of the list. */
export const VERDICTS = ['pass', 'missing', 'case', 'fail', 'closed'] as const;
export type Verdict = (typeof VERDICTS)[number];

export interface Assessment {
  readonly judgements: readonly Judgement[];
  readonly emissions: Outcome;
  readonly verdict: Verdict;
  readonly counts: Readonly<Record<Outcome, number>>;
}

/**
 * All conditions of an entry against a project. One failure is a failure; an entry without any
 * figure is decided case by case; a closed entry stays closed, whatever is typed.
 */
export function assess({ conditions, emissions, closed }: Candidate, project: Project): Assessment {
  const judgements = conditions.map((condition) => judge(condition, project));
  const ofEmissions = judgeEmissions(emissions, project);
  const outcomes = [...judgements.map(({ outcome }) => outcome), ofEmissions];
  const counts = { pass: 0, fail: 0, case: 0, missing: 0 };
  for (const outcome of outcomes) counts[outcome] += 1;
  return { judgements, emissions: ofEmissions, counts, verdict: verdictOf() };

  function verdictOf(): Verdict {
    if (closed) return 'closed';
    if (counts.fail > 0) return 'fail';
    if (counts.case > 0 || conditions.length === 0) return 'case';
    return counts.missing > 0 ? 'missing' : 'pass';
  }
}

/** More conditions than an entry can have; each count is one digit of a number in this base. */
const STEP = 64;
const MOST = STEP - 1;

/**
 * Places of the candidates from best to worst: by verdict, then fewer failures, then more conditions
 * met, then fewer still open, then as they stand.
 */
export function rank(assessments: readonly Assessment[]): number[] {
  const order = new Map(VERDICTS.map((verdict, index) => [verdict, index]));
  const keys = assessments.map(({ verdict, counts: { fail, pass, missing } }) =>
    [order.get(verdict) ?? 0, fail, MOST - pass, missing].reduce((key, one) => key * STEP + one, 0),
  );
  // Sorting is stable, so that equals stay as they stand.
  return assessments.map((_, index) => index).sort((a, b) => (keys[a] ?? 0) - (keys[b] ?? 0));
}
