import { isPossible } from './dates.ts';

/** First two digits of the codes of provinces and regions (GB/T 2260). */
const REGIONS = /^(?:1[1-5]|2[123]|3[1-7]|4[1-6]|5[0-4]|6[1-5]|71|8[123])/u;
const WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
const CHECKS = '10X98765432';

/**
 * Whether eighteen digits are an identity number by GB 11643-1999: region, possible date of birth
 * and check digit. The check digit alone passes one random number in eleven.
 */
export function isIdentityNumber(text: string): boolean {
  const date = `${text.slice(6, 10)}-${text.slice(10, 12)}-${text.slice(12, 14)}`;
  if (!REGIONS.test(text) || !/^(?:19|20)/u.test(date) || !isPossible(date)) return false;
  const sum = WEIGHTS.reduce((total, weight, at) => total + weight * Number(text[at]), 0);
  return CHECKS[sum % 11] === text[17]?.toUpperCase();
}
