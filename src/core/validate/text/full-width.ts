const FULL_WIDTH = /[\uFF01-\uFF5E\u3000]/u;

/** Whether a text holds full-width forms of ASCII characters. */
export function hasFullWidth(text: string): boolean {
  return FULL_WIDTH.test(text);
}

/** `２０２６．３` as `2026.3`: only for codes, numbers, ids, dates and units, never for prose. */
export function toHalfWidth(text: string): string {
  return text.replace(/[\uFF01-\uFF5E]/gu, (character) =>
    String.fromCodePoint((character.codePointAt(0) ?? 0) - 0xfee0),
  ).replace(/\u3000/gu, ' ');
}
