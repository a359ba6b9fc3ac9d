/** Words that YAML 1.1 or 1.2 take for something else than text. */
const RESERVED = /^(?:true|false|yes|no|on|off|y|n|null|nan|inf)$/iu;
/**
 * Text that both versions of YAML read as itself without quotes. It begins with a letter or a
 * Chinese opening mark, so that no number, date, time or sign of YAML can be meant.
 */
const PLAIN = /^[\p{L}（《【〔「][^\p{C}\p{Zl}\p{Zp}\t\n]*$/u;
/** Keys and ids, the most frequent text of that kind: nothing in them has a meaning. */
const WORD = /^[A-Za-z][A-Za-z0-9-]*$/u;
/** A mapping, a comment, or a blank at the end. */
const STRUCTURE = /:(?:\s|$)|\s#|\s$/u;
/** Lines that a block keeps letter by letter: text first, no blanks at a line's end. */
const BLOCK = /^[^\s#](?:[^\p{C}\p{Zl}\p{Zp}]|\n(?!\n*$))*\n?$/u;

/** A key, or a text on one line, in the one form that it has in a formatted file. */
export function quoteText(text: string): string {
  const plain = WORD.test(text)
    ? !RESERVED.test(text)
    : PLAIN.test(text) && !STRUCTURE.test(text) && !RESERVED.test(text);
  return plain ? text : JSON.stringify(text).replace(/[\u007F-\u009F\u2028\u2029\uFEFF]/gu, escape);
}

/** The lines of a text of several lines after its key: `|` or `|-`, then the text; or quoted. */
export function textLines(text: string): readonly string[] {
  if (!text.includes('\n') || !BLOCK.test(text) || /[ \t\u3000]\n|\s{2}$|[ \t]$/u.test(text)) {
    return [quoteText(text)];
  }
  const ends = text.endsWith('\n');
  return [ends ? '|' : '|-', ...(ends ? text.slice(0, -1) : text).split('\n')];
}

/** A number that is written as programs write it; `undefined` when digits would be lost. */
export function plainNumber(source: string): string | undefined {
  if (!/^-?(?:0|[1-9]\d{0,14})(?:\.\d{1,9})?$/u.test(source)) return undefined;
  return String(Number(source));
}

function escape(character: string): string {
  return `\\u${(character.codePointAt(0) ?? 0).toString(16).padStart(4, '0')}`;
}
