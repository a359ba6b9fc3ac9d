import { type Clauses, type DocumentText, FIRST_CLAUSE, type TextFile } from './format.ts';

/** Summary and body at one place of a file of texts, with the shared clauses written out. */
export function unpackText(file: TextFile, at: number, clauses: Clauses): DocumentText {
  const unpack = (texts: readonly string[]): string =>
    (texts[at] ?? '').replace(
      /[\uE000-\uF8FF]/gu,
      (unit) => clauses[unit.charCodeAt(0) - FIRST_CLAUSE] ?? '',
    );
  return {
    summary: { zh: unpack(file.summary.zh), en: unpack(file.summary.en) },
    body: { zh: unpack(file.body.zh), en: unpack(file.body.en) },
  };
}
