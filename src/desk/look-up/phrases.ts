import { ACTIVITIES, EXCLUSIONS, SET_PHRASES, SORTS } from './words.zh.ts';

/** Longest text that is looked up; what goes beyond is left out and told. */
export const MOST_CHARACTERS = 5000;
const MOST_PHRASES = 120;

/** What a visitor asked for: codes of the standard, and phrases of a business scope. */
export interface Asked {
  readonly codes: readonly string[];
  readonly phrases: readonly string[];
  readonly isCut: boolean;
}

/**
 * Codes and phrases of a text. A code is a part that is nothing but a section letter or two to four
 * digits, with or without the letter of its section; a code before its own name counts as well.
 * Set phrases (依法须经批准的项目…) and what a scope leaves out (不含…) are no phrases.
 */
export function readAsked(text: string, isCode: (code: string) => boolean): Asked {
  const codes = new Set<string>();
  const phrases = new Set<string>();
  const plain = text.slice(0, MOST_CHARACTERS).normalize('NFKC');
  for (const part of plain.split(/[;。、,:\n\r\t()[\]{}【】“”"•·]/u)) {
    const trimmed = part.trim();
    const code = codeIn(trimmed, isCode);
    const rest = code === undefined ? trimmed : trimmed.replace(/^[A-Za-z]?\d*\s*/u, '');
    if (code !== undefined) codes.add(code);
    if (rest.length > 1 && !SET_PHRASES.test(rest) && !EXCLUSIONS.test(rest)) phrases.add(rest);
  }
  return {
    codes: [...codes],
    phrases: [...phrases].slice(0, MOST_PHRASES),
    isCut: text.length > MOST_CHARACTERS,
  };
}

function codeIn(part: string, isCode: (code: string) => boolean): string | undefined {
  if (/^[A-Za-z]$/u.test(part)) return part.toUpperCase();
  const [, letter, digits = '', rest = ''] = /^([A-Za-z]?)(\d{2,4})(\D.*)?$/u.exec(part) ?? [];
  if (digits === '') return undefined;
  // “100万吨” begins with a number and “3D” with a digit; only a code with a name behind it is one.
  const isNamed =
    isCode(digits) &&
    /^\s*\p{Script=Han}{3,}/u.test(rest) &&
    !/^\s*[万千百亿吨米年月日个]/u.test(rest);
  return rest.trim() === '' || (isNamed && letter !== undefined) ? digits : undefined;
}

const SPLIT = new RegExp(ACTIVITIES.join('|'), 'u');

/** Pieces of a Chinese phrase between words that only say what is done. */
export function piecesOf(phrase: string): string[] {
  return phrase
    .split(SPLIT)
    .map((piece) => piece.trim())
    .filter((piece) => piece.length > 1);
}

/** Whether a phrase and the name of an industry may speak of the same activity: one that neither says is open. */
export function mayAgree(phrase: string, name: string): boolean {
  const sortsOf = (text: string): string[] =>
    Object.entries(SORTS).flatMap(([sort, pattern]) => (pattern.test(text) ? [sort] : []));
  const [asked, own] = [sortsOf(phrase), sortsOf(name)];
  return asked.length === 0 || own.length === 0 || asked.some((sort) => own.includes(sort));
}

const COMMON = new Set(
  `a an and as at by for from in of on or other the to with its their including related
  manufacture manufacturing production produce processing development research service services
  sale sales wholesale retail trade business activities management products product equipment
  technology technologies technical company general new`.split(/\s+/u),
);

/** Words of an English text that tell industries apart, without the plural. */
export function englishWords(text: string): string[] {
  const words = text.toLowerCase().match(/[a-z][a-z0-9-]+/gu) ?? [];
  return [...new Set(words.filter((word) => !COMMON.has(word)).map((word) => stem(word)))];
}

function stem(word: string): string {
  if (word.length < 5) return word;
  return word.replace(/ies$/u, 'y').replace(/([^s])s$/u, '$1');
}
