/** How the scripts of a page in traditional characters write what the data hold in simplified ones. */

/** Name of the file in the folder of the finder's index. */
export const TRADITIONAL_FILE = 'traditional';

/**
 * What of the conversion of the pages the texts of one site need: characters that change, the same
 * number in `from` and `to`, and words that are not the sum of their characters, which may stay.
 */
export interface ScriptTable {
  readonly from: string;
  readonly to: string;
  readonly words: readonly (readonly [from: string, to: string])[];
}

/** A character or word of a text, and how it is written. */
export type Spelling = readonly [from: string, to: string];

const HAN = /\p{Script=Han}+/gu;
const QUOTED = /“([^“”]*)”/gu;
const QUOTED_WITHIN = /‘([^‘’]*)’/gu;

/**
 * Quotation marks as Hong Kong and Taiwan write them, 「 」 and within them 『 』, each in the place of
 * one. A quotation of Latin words is of another language and stays as it is.
 */
export function withCorners(text: string): string {
  return text.replace(QUOTED, (whole, quoted: string) =>
    isForeign(quoted.replaceAll(/<[^>]*>/gu, ''))
      ? whole
      : `「${quoted.replace(QUOTED_WITHIN, '『$1』')}」`,
  );
}

/** Whether words are of Latin letters alone; a placeholder stands for any words. */
function isForeign(words: string): boolean {
  return /[A-Za-z]/u.test(words) && !/[{\p{Script=Han}]/u.test(words);
}

/** Cuts a text into pieces with their other spelling; at each place the longest word is taken. */
export function speller({ from, to, words }: ScriptTable): (text: string) => Spelling[] {
  const into = Array.from(to);
  const characters = new Map(Array.from(from, (one, at) => [one, into[at] ?? one]));
  const byFirst = new Map<string, Spelling[]>();
  for (const word of words.toSorted((a, b) => b[0].length - a[0].length)) {
    const [first = ''] = word[0];
    const before = byFirst.get(first);
    if (before) before.push(word);
    else byFirst.set(first, [word]);
  }
  return (text) => {
    const pieces: Spelling[] = [];
    const cornered = withCorners(text);
    let end = 0;
    for (const { 0: run, index } of text.matchAll(HAN)) {
      if (end < index) pieces.push([text.slice(end, index), cornered.slice(end, index)]);
      end = index + run.length;
      for (let at = 0; at < run.length;) {
        const one = String.fromCodePoint(run.codePointAt(at) ?? 0);
        const word = byFirst.get(one)?.find((two) => run.startsWith(two[0], at));
        const piece = word ?? ([one, characters.get(one) ?? one] as const);
        pieces.push(piece);
        at += piece[0].length;
      }
    }
    if (end < text.length) pieces.push([text.slice(end), cornered.slice(end)]);
    return pieces;
  };
}

export function spelled(pieces: readonly Spelling[]): string {
  return pieces.map(([, to]) => to).join('');
}
