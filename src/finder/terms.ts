/** How texts and queries are cut into what the index holds. */

/** Latin words, with the compounds that people type as one: `high-tech`, `r&d`, `gb/t`, `1.5`. */
const WORD = /[a-z0-9]+(?:[-&./'+][a-z0-9]+)*/gu;
const JOINT = /[-&./'+]/u;
const NOT_ASCII = /[^\0-\u007F]/u;

/** Prefix that keeps the words of the dictionary apart from its character sequences. */
export const WORD_MARK = '=';

/** A part of a query between blanks: a sequence that stands in a text exactly so, or a word. */
export interface QueryPart {
  readonly type: 'characters' | 'word';
  readonly text: string;
}

/** Half-open place of a word in a text. */
export interface Token {
  readonly word: string;
  readonly start: number;
  readonly end: number;
}

/** Words of a folded text with their places, each compound also as its pieces and run together. */
export function tokensOf(folded: string): Token[] {
  const tokens: Token[] = [];
  for (const { 0: word, index: start } of folded.matchAll(WORD)) {
    const end = start + word.length;
    tokens.push({ word, start, end });
    if (!JOINT.test(word)) continue;
    let at = start;
    const pieces = word.split(JOINT);
    for (const piece of pieces) {
      tokens.push({ word: piece, start: at, end: at + piece.length });
      at += piece.length + 1;
    }
    tokens.push({ word: pieces.join(''), start, end });
  }
  return tokens;
}

/** The words of `tokensOf` without their places. */
export function wordsOf(folded: string): string[] {
  const words: string[] = [];
  for (const word of folded.match(WORD) ?? []) {
    words.push(word);
    if (!JOINT.test(word)) continue;
    const pieces = word.split(JOINT);
    words.push(...pieces, pieces.join(''));
  }
  return words;
}

/** Whether a folded part of a query is looked up as a word and not as a sequence of characters. */
export function isWord(text: string): boolean {
  return !NOT_ASCII.test(text);
}

/**
 * Parts of a folded query. What is written in ASCII alone is looked up as words; anything else as a
 * sequence of characters. What has no letter, digit or sign, mere punctuation, is passed over.
 */
export function queryParts(folded: string): QueryPart[] {
  return folded.split(' ').flatMap((text): QueryPart[] => {
    if (!/[\p{L}\p{N}]|[^\0-\u007F\P{S}]/u.test(text)) return [];
    if (NOT_ASCII.test(text)) return [{ type: 'characters', text }];
    return [...text.matchAll(WORD)].map(([word]) => ({ type: 'word', text: word }));
  });
}

/**
 * What a part that is written nowhere consists of, when it is more than one thing: Chinese beside
 * Latin, text beside punctuation, a compound. Empty otherwise, and where a single letter or digit
 * would be one of them, which every text has.
 */
export function piecesOf({ type, text }: QueryPart): QueryPart[] {
  const pieces: QueryPart[] =
    type === 'word'
      ? text.split(JOINT).map((piece) => ({ type, text: piece }))
      : [...text.matchAll(/[a-z0-9]+(?:[-&./'+][a-z0-9]+)*|[^\0-\u007F\p{P}\p{Z}]+/gu)].map(
          ([piece]) => ({ type: NOT_ASCII.test(piece) ? 'characters' : 'word', text: piece }),
        );
  const same = pieces.length === 1 && pieces[0]?.text === text;
  const vague = pieces.some((piece) => piece.type === 'word' && piece.text.length < 2);
  return same || vague ? [] : pieces;
}

/**
 * Sequences without blanks over which character sequences are taken. One in ASCII alone can hold no
 * query of characters, so that English costs words only.
 */
export function runsOf(folded: string): string[] {
  if (!NOT_ASCII.test(folded)) return [];
  return folded.split(/[ \n]+/u).filter((run) => NOT_ASCII.test(run));
}

export function isCjk(unit: string): boolean {
  const code = unit.charCodeAt(0);
  return (code >= 0x3400 && code <= 0x9fff) || (code >= 0xf900 && code <= 0xfaff);
}

export function hasCjk(text: string): boolean {
  for (let at = 0; at < text.length; at += 1) if (isCjk(text.charAt(at))) return true;
  return false;
}

/**
 * Light English stem: number and tense off, so that `battery` and `batteries`, `license` and
 * `licensing` meet. It need not be a word; it begins all the words that have it, but for a last `i`.
 */
export function stem(word: string): string {
  if (word.length < 4 || !/^[a-z]+$/u.test(word)) return word;
  return ending(suffixOff(plural(word)));
}

function plural(word: string): string {
  if (word.endsWith('ies')) return `${word.slice(0, -3)}y`;
  if (/(?:s|x|z|ch|sh)es$/u.test(word)) return word.slice(0, -2);
  return /[^sui]s$/u.test(word) ? word.slice(0, -1) : word;
}

function suffixOff(word: string): string {
  const [, ing] = /^(.*[aeiouy].*)ing$/u.exec(word) ?? [];
  if (ing !== undefined && ing.length > 2) return ing;
  const [, ed] = /^(.*[aeiouy].*[^e])ed$/u.exec(word) ?? [];
  return ed !== undefined && ed.length > 2 ? ed : word;
}

/** `vaccine` as `vaccin`, `battery` as `batteri`, `plann` as `plan`. */
function ending(word: string): string {
  if (word.length > 4 && word.endsWith('e')) return word.slice(0, -1);
  if (/[^aeiou]y$/u.test(word)) return `${word.slice(0, -1)}i`;
  return /([b-df-hj-np-tv-z])\1$/u.test(word) ? word.slice(0, -1) : word;
}

/** Whether a query's word stands for a text's word: the same, its beginning, or another form of it. */
export function wordMatches(typed: string, word: string): boolean {
  return word.startsWith(typed) || stem(word) === stem(typed);
}
