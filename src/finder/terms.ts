/** How texts and queries are cut into what the index holds. */

/** Latin words, with the compounds that people type as one: `high-tech`, `r&d`, `gb/t`, `1.5`. */
const WORD = /[a-z0-9]+(?:[-&./'+][a-z0-9]+)*/gu;

/** Prefix that keeps the words of the dictionary apart from its character sequences. */
export const WORD_MARK = '=';

/** A part of a query between blanks. */
export type QueryPart =
  | { readonly type: 'characters'; readonly text: string }
  | { readonly type: 'word'; readonly text: string };

/** Words of a folded text, each compound also as its pieces and run together. */
export function wordsOf(folded: string): string[] {
  const words: string[] = [];
  for (const [word] of folded.matchAll(WORD)) {
    words.push(word);
    const pieces = word.split(/[-&./'+]/u);
    if (pieces.length > 1) words.push(...pieces, pieces.join(''));
  }
  return words;
}

/**
 * Parts of a folded query. What is written in Latin letters and digits alone is looked up as words;
 * anything else as a sequence of characters, which must stand in the text exactly so.
 */
export function queryParts(folded: string): QueryPart[] {
  const parts: QueryPart[] = [];
  for (const chunk of folded.split(' ')) {
    const text = chunk.replace(/^[\p{P}\p{S}]+|[\p{P}\p{S}]+$/gu, '');
    if (text === '') continue;
    if (/[^!-~]/u.test(text)) parts.push({ type: 'characters', text });
    else {
      for (const [word] of text.matchAll(WORD)) parts.push({ type: 'word', text: word });
    }
  }
  return parts;
}

/** Sequences without blanks, over which character sequences are taken. */
export function runsOf(folded: string): string[] {
  return folded.split(/[ \n]+/u).filter((run) => run !== '');
}

export function isCjk(unit: string): boolean {
  const code = unit.charCodeAt(0);
  return (code >= 0x3400 && code <= 0x9fff) || (code >= 0xf900 && code <= 0xfaff);
}

/** Light English stem: plural, `-ing` and `-ed` off, so that `vaccines` and `vaccine` meet. */
export function stem(word: string): string {
  if (word.length > 4 && word.endsWith('ies')) return `${word.slice(0, -3)}y`;
  if (word.length > 4 && /(?:s|x|z|ch|sh)es$/u.test(word)) return word.slice(0, -2);
  if (word.length > 3 && /[^su]s$/u.test(word)) return word.slice(0, -1);
  if (word.length > 5 && word.endsWith('ing')) return word.slice(0, -3);
  if (word.length > 4 && word.endsWith('ed')) return word.slice(0, -2);
  return word;
}
