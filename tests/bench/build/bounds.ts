import { median, medianRatio } from './statistics.ts';
import { type Result, secondsOf } from './results.ts';

/** One row of the bounds that the build has to keep. */
export interface Bound {
  readonly label: string;
  /** Scenarios that have to be measured for it. */
  readonly scenario: string;
  /** `undefined` while it is not measured. */
  readonly value: (results: readonly Result[]) => number | undefined;
  readonly bound: number;
  readonly unit: '× Hugo' | '× (Hugo + Pagefind)' | 's' | 'GB' | '×' | 'differences';
}

const ratio = (scenario: string, ours: string, other: string) => (results: readonly Result[]) =>
  medianRatio(secondsOf(results, scenario, ours), secondsOf(results, scenario, other));

const seconds = (scenario: string, variant: string) => (results: readonly Result[]) => {
  const values = [...secondsOf(results, scenario, variant).values()];
  return values.length === 0 ? undefined : median(values);
};

/** The most of any round, in GB of 10⁹ bytes. */
const memory = (scenario: string, variants: readonly string[]) => (results: readonly Result[]) => {
  const values = results
    .filter((one) => one.scenario === scenario && variants.includes(one.variant))
    .map(({ megabytes, ownMegabytes }) => (ownMegabytes ?? megabytes) / 1000);
  return values.length === 0 ? undefined : Math.max(...values);
};

/** How many times the output of an edited catalogue was not that of a cold build. */
const differences = (scenario: string) => (results: readonly Result[]) => {
  const verified = results.filter(
    (one) => one.scenario === scenario && one.identical !== undefined,
  );
  if (verified.length === 0) return undefined;
  return verified.filter(({ identical }) => identical === false).length;
};

const checkGrowth = (variant: string) => (results: readonly Result[]) => {
  const small = seconds('check:1000', variant)(results);
  const large = seconds('check:10000', variant)(results);
  return small === undefined || large === undefined ? undefined : large / small;
};

export const BOUNDS: readonly Bound[] = [
  {
    label: 'pages alone, 5,000 entries, renderer compiled before',
    scenario: 'pages:5000',
    value: ratio('pages:5000', 'ours, warm', 'hugo'),
    ...{ bound: 0.5, unit: '× Hugo' },
  },
  {
    label: 'pages alone, 5,000 entries, nothing compiled before',
    scenario: 'pages:5000',
    value: ratio('pages:5000', 'ours, cold', 'hugo'),
    ...{ bound: 0.8, unit: '× Hugo' },
  },
  {
    label: 'complete build with both searches, 1,000 entries',
    scenario: 'complete:1000',
    value: ratio('complete:1000', 'ours, warm', 'hugo + pagefind'),
    ...{ bound: 0.5, unit: '× (Hugo + Pagefind)' },
  },
  {
    label: '100 entries, renderer compiled before',
    scenario: 'pages:100',
    value: ratio('pages:100', 'ours, warm', 'hugo'),
    ...{ bound: 3, unit: '× Hugo' },
  },
  {
    label: 'the same',
    scenario: 'pages:100',
    value: seconds('pages:100', 'ours, warm'),
    ...{ bound: 1, unit: 's' },
  },
  {
    label: 'one entry of 5,000 changed, pages',
    scenario: 'edit:5000',
    value: seconds('edit:5000', 'ours, pages'),
    ...{ bound: 1, unit: 's' },
  },
  {
    label: 'one entry of 5,000 changed, complete',
    scenario: 'edit:5000',
    value: seconds('edit:5000', 'ours, complete'),
    ...{ bound: 1, unit: 's' },
  },
  {
    label: 'its output against a cold build',
    scenario: 'edit:5000',
    value: differences('edit:5000'),
    ...{ bound: 0, unit: 'differences' },
  },
  {
    label: '`check`, 10,000 entries, first run',
    scenario: 'check:10000',
    value: seconds('check:10000', 'first'),
    ...{ bound: 2, unit: 's' },
  },
  {
    label: '`check`, 10,000 entries, again',
    scenario: 'check:10000',
    value: seconds('check:10000', 'again'),
    ...{ bound: 2, unit: 's' },
  },
  {
    label: '`check`, 10,000 entries, one of them changed',
    scenario: 'check:10000',
    value: seconds('check:10000', 'one entry changed'),
    ...{ bound: 2, unit: 's' },
  },
  {
    label: '`check`, growth from 1,000 to 10,000 entries, first run',
    scenario: 'check:10000',
    value: checkGrowth('first'),
    ...{ bound: 12, unit: '×' },
  },
  {
    label: '`check`, growth from 1,000 to 10,000 entries, again',
    scenario: 'check:10000',
    value: checkGrowth('again'),
    ...{ bound: 12, unit: '×' },
  },
  {
    label: 'peak memory, 5,000 entries, pages',
    scenario: 'pages:5000',
    value: memory('pages:5000', ['ours, cold', 'ours, warm']),
    ...{ bound: 1, unit: 'GB' },
  },
  {
    label: 'peak memory, 5,000 entries, complete, without Pagefind',
    scenario: 'complete:5000',
    value: memory('complete:5000', ['ours, cold', 'ours, warm']),
    ...{ bound: 1, unit: 'GB' },
  },
  {
    label: 'growth of the build from 5,000 to 10,000 entries',
    scenario: 'growth:5000',
    value: ratio('growth:5000', 'ours, warm ×2', 'ours, warm'),
    ...{ bound: 2.2, unit: '×' },
  },
];

export interface Verdict extends Pick<Bound, 'label' | 'bound' | 'unit' | 'scenario'> {
  readonly measured: number | undefined;
  /** `undefined` while it is not measured. */
  readonly holds: boolean | undefined;
}

export function verdictsOf(results: readonly Result[], bounds = BOUNDS): Verdict[] {
  return bounds.map(({ label, scenario, bound, unit, value }) => {
    const measured = value(results);
    return {
      label,
      scenario,
      bound,
      unit,
      measured,
      holds: measured === undefined ? undefined : measured <= bound,
    };
  });
}
