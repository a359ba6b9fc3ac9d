const CHINESE = /(\d[\d,]*(?:\.\d+)?)\s*(万亿|亿|万|%|％)?/gu;
const ENGLISH = /(\d[\d,]*(?:\.\d+)?)\s*(trillion|billion|million|thousand)?/giu;
const SCALE: Readonly<Record<string, number>> = {
  万: 1e4,
  亿: 1e8,
  万亿: 1e12,
  thousand: 1e3,
  million: 1e6,
  billion: 1e9,
  trillion: 1e12,
};
/** Web addresses, and the numbers of links and ids, which are no prose. */
const ADDRESS = /\]\([^)]*\)|https?:\/\/\S+/gu;
/** Mu in a hectare: English may give the larger unit. */
const MU = 15;

/** An amount of a Chinese text: as it is written, its digits, and what they mean. */
export type Amount = readonly [written: string, digits: number, value: number];

/**
 * Amounts that a translation must have: percentages, numbers with 万 or 亿, decimals and numbers of
 * three digits or more. Small whole numbers may be written as words.
 */
export function chineseAmounts(zh: string): Amount[] {
  if (!/\d/u.test(zh)) return [];
  return [...zh.replace(ADDRESS, ' ').matchAll(CHINESE)].flatMap(([found, digits, unit = '']) => {
    const number = toNumber(digits);
    const plain = unit === '' && !digits?.includes('.') && number < 100;
    if (plain || number === 0) return [];
    return [[found.trim(), number, finite(number * (SCALE[unit] ?? 1))]];
  });
}

/** What the numbers of an English text may mean. */
export function englishNumbers(en: string): number[] {
  if (!/\d/u.test(en)) return [];
  return [...en.replace(ADDRESS, ' ').matchAll(ENGLISH)].flatMap(([, digits, word]) => {
    const number = toNumber(digits);
    return word ? [finite(number * (SCALE[word.toLowerCase()] ?? 1)), number] : [number];
  });
}

/** The amounts, each once as written, that no number of the English comes near in any usual form. */
export function missingAmounts(amounts: readonly Amount[], english: readonly number[]): string[] {
  const missing = new Set<string>();
  for (const [written, digits, value] of amounts) {
    const wanted = [digits, value, digits / MU];
    if (!wanted.some((one) => english.some((other) => isNear(one, other)))) missing.add(written);
  }
  return [...missing];
}

function toNumber(digits = ''): number {
  return finite(Number(digits.replaceAll(',', '')));
}

/** Digits without end are kept as the largest number, since files know no infinity. */
function finite(number: number): number {
  return Math.min(number, Number.MAX_VALUE);
}

function isNear(a: number, b: number): boolean {
  return Math.abs(a - b) <= Math.abs(a) * 0.005;
}
