import { diagnose, diagnosticKind } from '../../diagnostics/diagnostic.ts';
import { spanWithin, type TextValue } from '../../parse/locate.ts';
import type { FieldFormat } from '../schemas/common.ts';
import { toHalfWidth } from '../text/full-width.ts';
import { textFields } from '../text/text-fields.ts';
import { fileRule } from './rule.ts';

const kind = diagnosticKind<{ found: string; write: string }>({
  code: 'rule/full-width-value',
  rule: 'T02',
  severity: 'error',
  title: {
    zh: '代码、数字或日期里有全角字符',
    en: 'Full-width characters in a code, number or date',
  },
  message: ({ found, write }) => ({
    zh: `“${found}”里有全角字符；写成半角 ${write}。`,
    en: `“${found}” holds full-width characters. Write ${write}.`,
  }),
  why: {
    zh: '全角的 ２０２６ 与 2026 对程序是两个值，查不到也不能比较；官方文本里就有“3．8”被当成编号的例子。',
    en: 'To a program ２０２６ and 2026 are two values that neither match nor compare; in official texts “3．8” was taken for an item number.',
  },
  bad: 'reviewed: ２０２６-11-16',
  good: 'reviewed: 2026-11-16',
});

/** In a document number brackets such as （2020） and 〔2020〕 are part of the name. */
const ANY = /[\uFF01-\uFF5E]/u;
const DIGIT_OR_LETTER = /[０-９Ａ-Ｚａ-ｚ．]/u;
const SUSPECT: Partial<Record<FieldFormat, RegExp>> = {
  date: ANY,
  'date-time': ANY,
  'industry-code': ANY,
  unit: ANY,
  id: DIGIT_OR_LETTER,
  url: DIGIT_OR_LETTER,
  hash: ANY,
  'document-number': DIGIT_OR_LETTER,
};

/** T02: codes, numbers, ids, dates and units are written half-width. Numbers are found by the schema check. */
export const fullWidthValue = fileRule(kind, ({ records }, report) => {
  for (const record of records) {
    for (const { text, format } of textFields(record)) {
      const { value } = text;
      if (!format || !SUSPECT[format]?.test(value)) continue;
      const write =
        format === 'document-number'
          ? value.replace(/[０-９Ａ-Ｚａ-ｚ．]/gu, toHalfWidth)
          : toHalfWidth(value);
      const span = spanWithin(text, 0, value.length);
      const exact = text.verbatimStart !== undefined;
      report(
        diagnose(
          kind,
          { file: record.source.path, span },
          { found: value, write },
          exact ? { fix: [{ ...span, text: quoted(write, text) }] } : {},
        ),
      );
    }
  }
});

/** In quotes where YAML would otherwise take the mended text for a number. */
function quoted(write: string, { delimited }: TextValue): string {
  return !delimited && /^[\d.]+$/u.test(write) ? `"${write}"` : write;
}
