const FOREIGN = /[\uFF01-\uFF5E\u3000\u2018\u2019\u201C\u201D]/u;

/**
 * Whether a code, id, unit or date holds full-width or Chinese marks. T01 and T02 report those, so
 * that the other rules leave such a value alone.
 */
export function isForeignToYaml(text: string): boolean {
  return FOREIGN.test(text);
}

/** `２０２６．３` as `2026.3`: only for codes, numbers, ids, dates and units, never for prose. */
export function toHalfWidth(text: string): string {
  return text
    .replace(/[\uFF01-\uFF5E]/gu, (character) =>
      String.fromCodePoint((character.codePointAt(0) ?? 0) - 0xfee0),
    )
    .replace(/\u3000/gu, ' ');
}
