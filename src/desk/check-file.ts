import type { Both } from '../finder/format.ts';
import { INDICATOR_IDS } from '../core/model/thresholds.ts';
import type { Condition } from './judge.ts';
import type { Candidate } from './rank.ts';

/** Name of the file of conditions in the folder of the finder's index. */
export const CHECK_FILE = 'conditions';

/**
 * An entry: id, printed number, titles, place of its sector and class, flags, and four numbers a
 * condition (place in `INDICATOR_IDS`, minimum, maximum, flags).
 */
export type CheckRow = readonly [
  id: string,
  number: string,
  zh: string,
  en: string,
  sector: number,
  policyClass: number,
  flags: number,
  conditions: readonly (number | null)[],
];

/** What the self-check loads: names once, entries as rows. */
export interface CheckFile {
  readonly sectors: readonly (Both & { readonly id: string })[];
  readonly classes: readonly (Both & { readonly tone: string })[];
  readonly rows: readonly CheckRow[];
}

export const FLAGS = { domestic: 1, foreign: 2, closed: 4, zeroEmissions: 8, restricted: 16 };
const CASE = 1;
const SAMPLE = 2;

/** An entry of the file, ready to be judged. */
export interface CheckEntry extends Candidate {
  readonly id: string;
  readonly number: string;
  readonly title: Both;
  readonly sector: number;
  readonly policyClass: number;
  readonly investors: readonly ('domestic' | 'foreign')[];
  /** Foreign access is restricted. */
  readonly isRestricted: boolean;
}

export function packConditions(conditions: readonly Condition[]): (number | null)[] {
  return conditions.flatMap(({ indicator, min, max, caseByCase, sample }) => [
    INDICATOR_IDS.indexOf(indicator),
    min ?? null,
    max ?? null,
    (caseByCase ? CASE : 0) + (sample ? SAMPLE : 0),
  ]);
}

function unpackConditions(packed: readonly (number | null)[]): Condition[] {
  const conditions: Condition[] = [];
  for (let at = 0; at + 3 < packed.length; at += 4) {
    const indicator = INDICATOR_IDS[packed[at] ?? -1];
    const flags = packed[at + 3] ?? 0;
    if (!indicator) continue;
    conditions.push({
      indicator,
      min: packed[at + 1] ?? undefined,
      max: packed[at + 2] ?? undefined,
      caseByCase: (flags & CASE) > 0,
      sample: (flags & SAMPLE) > 0,
    });
  }
  return conditions;
}

export function unpackRow(row: CheckRow): CheckEntry {
  const [id, number, zh, en, sector, policyClass, flags, conditions] = row;
  return {
    ...{ id, number, title: { zh, en }, sector, policyClass },
    investors: (['domestic', 'foreign'] as const).filter((one) => (flags & FLAGS[one]) > 0),
    isRestricted: (flags & FLAGS.restricted) > 0,
    closed: (flags & FLAGS.closed) > 0,
    emissions: (flags & FLAGS.zeroEmissions) > 0 ? 'zero' : 'limited',
    conditions: unpackConditions(conditions),
  };
}
