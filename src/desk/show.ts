import { fill } from '../core/i18n/finder.ts';
import type { DeskWords } from '../core/i18n/desk.zh.ts';
import { formatNumber } from '../core/model/quantity.ts';
import type { IndicatorId } from '../core/model/thresholds.ts';
import type { Condition, Judgement } from './judge.ts';
import { FIELDS, type FieldId, type Project, type Units } from './project.ts';
import { type Currency, fromMu, LAND_UNITS, MONEY_UNITS, tidy } from './units.ts';

type Show = DeskWords['check']['show'];
type Check = Pick<DeskWords['check'], 'show' | 'range'>;

/** Indicators that are not simply a number or a percentage, by what they are measured in. */
const MEASURES: Readonly<Partial<Record<IndicatorId, 'money' | 'per-land' | keyof Show>>> = {
  minInvestment: 'money',
  investmentIntensity: 'per-land',
  outputPerLand: 'per-land',
  taxPerLand: 'per-land',
  energyPerOutput: 'tcePerWan',
  waterPerOutput: 'cubicPerWan',
  buildingCoefficient: 'percent',
  greenRatio: 'percent',
  rdIntensity: 'percent',
};

const PLAIN_FIELDS: Readonly<Partial<Record<FieldId, keyof Show>>> = {
  energy: 'tce',
  water: 'cubic',
  floor: 'm2',
  footprint: 'm2',
  green: 'm2',
};

const PER_LAND = {
  CNY: { mu: 'cnyPerMu', ha: 'cnyPerHa', m2: 'cnyPerM2' },
  USD: { mu: 'usdPerMu', ha: 'usdPerHa', m2: 'usdPerM2' },
} as const satisfies Record<Currency, Record<keyof typeof LAND_UNITS, keyof Show>>;

/** Writes sums in the currency and unit of land that the visitor chose, in the words of the page. */
export class Shown {
  readonly #words: Check;
  readonly #units: Units;
  readonly #digits: number;

  /** `digits` are significant ones; more are needed where a difference would vanish. */
  constructor(words: Check, units: Units, digits = 6) {
    this.#words = words;
    this.#units = units;
    this.#digits = digits;
  }

  /** A value of an indicator, in the unit of `INDICATORS`, with the unit of the visitor. */
  value(indicator: IndicatorId, value: number): string {
    const measure = MEASURES[indicator] ?? 'plain';
    if (measure === 'money') return this.#money(value);
    if (measure === 'per-land') return this.#perLand(value);
    return this.#fill(measure, value);
  }

  /** A field of the project, which holds 万元, 亩 and so on. */
  field(field: FieldId, value: number): string {
    if (FIELDS[field] === 'money') return this.#money(value);
    if (FIELDS[field] === 'land') return this.#land(value);
    return this.#fill(field === 'rd' ? 'percent' : (PLAIN_FIELDS[field] ?? 'plain'), value);
  }

  /** `≥ 500万元/亩`, `≤ 0.1`, `1 to 2.5`. */
  bounds({ indicator, min, max }: Condition): string {
    if (min !== undefined && max !== undefined) {
      const [low, high] = [this.value(indicator, min), this.value(indicator, max)];
      return fill(this.#words.range, { min: low, max: high });
    }
    if (min !== undefined) return `≥\u00A0${this.value(indicator, min)}`;
    return max === undefined ? '' : `≤\u00A0${this.value(indicator, max)}`;
  }

  /** `20,000万元 ÷ 40亩 = 500万元/亩`; undefined when there is nothing to compute. */
  arithmetic({ measure, condition }: Judgement, project: Project): string | undefined {
    if (!measure) return undefined;
    const { over, under, value } = measure;
    const result = this.value(condition.indicator, value);
    const top = project[over];
    const bottom = under && project[under];
    if (top === undefined || under === undefined || bottom === undefined) return result;
    const isFloor = FIELDS[over] === 'plain' && under === 'land';
    const divisor = isFloor
      ? this.#fill('m2', fromMu(bottom, 'm2'))
      : isYearly(over, under)
        ? this.#inYuan(bottom)
        : this.field(under, bottom);
    return `${this.field(over, top)} ÷ ${divisor} = ${result}`;
  }

  #money(wan: number): string {
    const { currency } = MONEY_UNITS[this.#units.money];
    const yuan = currency === 'USD' ? wan / this.#units.rate : wan;
    return this.#fill(currency === 'USD' ? 'usd' : 'cny', yuan / this.#words.show.wanPerUnit);
  }

  /** Use per output is per yuan, so its divisor is written in yuan too. */
  #inYuan(wan: number): string {
    return this.#fill('cny', wan / this.#words.show.wanPerUnit);
  }

  #land(mu: number): string {
    const { area } = this.#units;
    return this.#fill(area, fromMu(mu, area));
  }

  #perLand(wanPerMu: number): string {
    const { area, rate, money } = this.#units;
    const { currency } = MONEY_UNITS[money];
    const wan = (currency === 'USD' ? wanPerMu / rate : wanPerMu) / fromMu(1, area);
    const value = area === 'm2' ? wan * 10_000 : wan / this.#words.show.wanPerUnit;
    return this.#fill(PER_LAND[currency][area], value);
  }

  #fill(name: keyof Show, value: number): string {
    const template = this.#words.show[name];
    return fill(String(template), {
      n: formatNumber(Number(tidy(value, this.#digits).toFixed(8))),
    });
  }
}

function isYearly(over: FieldId, under: FieldId): boolean {
  return under === 'output' && (over === 'energy' || over === 'water');
}

/** A failing value must not look like its bound: digits are added until the two differ. */
export function shownFor(
  words: Check,
  units: Units,
  { measure, condition, outcome }: Judgement,
): Shown {
  const { indicator, min, max } = condition;
  for (const digits of [6, 9, 12]) {
    const shown = new Shown(words, units, digits);
    const looksEqual = [min, max].some(
      (bound) =>
        bound !== undefined &&
        measure !== undefined &&
        shown.value(indicator, measure.value) === shown.value(indicator, bound),
    );
    if (outcome === 'pass' || !looksEqual) return shown;
  }
  return new Shown(words, units, 12);
}
