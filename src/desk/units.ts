/** Units in which a visitor may type an amount of money. The code stands in the address. */
export const MONEY_UNITS = {
  wan: { currency: 'CNY', factor: 1e4 },
  mcny: { currency: 'CNY', factor: 1e6 },
  yi: { currency: 'CNY', factor: 1e8 },
  wusd: { currency: 'USD', factor: 1e4 },
  musd: { currency: 'USD', factor: 1e6 },
} as const satisfies Record<string, { currency: 'CNY' | 'USD'; factor: number }>;
export type MoneyUnit = keyof typeof MONEY_UNITS;
export type Currency = 'CNY' | 'USD';

/**
 * Square metres of one unit of land. A hectare has 10,000 m² and 15 亩, so a 亩 has 10,000/15 m², as
 * in `UNITS` of the model.
 */
export const LAND_UNITS = { mu: 10_000 / 15, ha: 10_000, m2: 1 } as const;
export type LandUnit = keyof typeof LAND_UNITS;

export function isMoneyUnit(text: unknown): text is MoneyUnit {
  return typeof text === 'string' && Object.hasOwn(MONEY_UNITS, text);
}

export function isLandUnit(text: unknown): text is LandUnit {
  return typeof text === 'string' && Object.hasOwn(LAND_UNITS, text);
}

/** An amount in 万元. `rate` is what one US dollar costs in yuan. */
export function toWan(value: number, unit: MoneyUnit, rate: number): number {
  const { currency, factor } = MONEY_UNITS[unit];
  return (value * factor * (currency === 'USD' ? rate : 1)) / 1e4;
}

/** The reverse of `toWan`. */
export function fromWan(wan: number, unit: MoneyUnit, rate: number): number {
  const { currency, factor } = MONEY_UNITS[unit];
  return (wan * 1e4) / (factor * (currency === 'USD' ? rate : 1));
}

/** An area in 亩. Hectares are multiplied by 15 exactly. */
export function toMu(value: number, unit: LandUnit): number {
  if (unit === 'mu') return value;
  return unit === 'ha' ? value * 15 : (value * 15) / 10_000;
}

/** The reverse of `toMu`. */
export function fromMu(mu: number, unit: LandUnit): number {
  if (unit === 'mu') return mu;
  return unit === 'ha' ? mu / 15 : (mu * 10_000) / 15;
}

/** Six significant digits: enough to type again, without the noise of floating point. */
export function tidy(value: number, digits = 6): number {
  return Number(value.toPrecision(digits));
}
