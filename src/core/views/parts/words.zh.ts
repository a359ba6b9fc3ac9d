/** Marks with which no line begins, and 的 and 等, which belong to what they follow. */
const NOT_FIRST = /^[，。、；：！？）》”’】〕·…,.;:!?)\]%的等]/u;
/** Marks with which no line ends, and words between two others, which begin a line. */
const NOT_LAST = /(?:[（《“‘【〔([]|第|^[与及和或])$/u;
const BETWEEN = /^[与及和或]$/u;
const ONE_CHARACTER = /^[与及和或]?\p{Script=Han}$/u;
const ENDS_A_PART = /[，。、；：！？）》”’】〕·…]$/u;

let dictionary: Intl.Segmenter | undefined;

/**
 * What is never torn at the end of a line, each with the blank after it. Words of Chinese are looked
 * up in the dictionary that comes with the runtime, whatever the language of the machine; a character
 * that it leaves alone goes with the word before it.
 */
export function wordsOf(text: string): string[] {
  const parts: string[] = [];
  dictionary ??= new Intl.Segmenter('zh', { granularity: 'word' });
  for (const { segment: piece } of dictionary.segment(text)) {
    const last = parts.at(-1);
    const joined = last !== undefined && isJoined(last, piece);
    if (joined) parts[parts.length - 1] = last + piece;
    else parts.push(piece);
  }
  return parts;
}

/** Latin words hang together up to their blank, marks with what they belong to. */
function isJoined(last: string, piece: string): boolean {
  if (NOT_FIRST.test(piece) || NOT_LAST.test(last) || /^\s/u.test(piece)) return true;
  if (ONE_CHARACTER.test(last) || /\d$/u.test(last)) return true;
  if (ONE_CHARACTER.test(piece) && !BETWEEN.test(piece)) {
    return /\p{Script=Han}$/u.test(last) && !ENDS_A_PART.test(last);
  }
  return /[^\p{Script=Han}\s]$/u.test(last) && /^[^\p{Script=Han}]/u.test(piece);
}
