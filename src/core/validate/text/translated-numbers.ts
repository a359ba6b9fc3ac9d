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

/**
 * Amounts of a Chinese text that its English lacks in any usual form: percentages, numbers with 万 or
 * 亿, decimals and numbers of three digits or more. Small whole numbers may be written as words.
 */
export function untranslatedNumbers(zh: string, en: string): string[] {
  if (!/\d/u.test(zh)) return [];
  const english = [...en.replace(ADDRESS, ' ').matchAll(ENGLISH)].flatMap(([, digits, word]) => {
    const number = toNumber(digits);
    return word ? [number * (SCALE[word.toLowerCase()] ?? 1), number] : [number];
  });
  const missing = new Set<string>();
  for (const [found, digits = '', unit = ''] of zh.replace(ADDRESS, ' ').matchAll(CHINESE)) {
    const number = toNumber(digits);
    const plain = unit === '' && !digits.includes('.') && number < 100;
    if (plain || number === 0) continue;
    const wanted = [number, number * (SCALE[unit] ?? 1), number / MU];
    if (!wanted.some((one) => english.some((other) => isNear(one, other)))) {
      missing.add(found.trim());
    }
  }
  return [...missing];
}

function toNumber(digits = ''): number {
  return Number(digits.replaceAll(',', ''));
}

function isNear(a: number, b: number): boolean {
  return Math.abs(a - b) <= Math.abs(a) * 0.005;
}
