import { diagnose, diagnosticKind } from '../../diagnostics/diagnostic.ts';
import { passagesWith } from '../text/passages.ts';
import { fileRule } from './rule.ts';

const kind = diagnosticKind<{ found: string; write: string }>({
  code: 'rule/blank-between',
  rule: 'T09',
  severity: 'warning',
  title: { zh: '汉字之间有空格', en: 'A blank between Chinese characters' },
  message: ({ found, write }) => ({
    zh: `“${found}”中间有空格；写成“${write}”。`,
    en: `There is a blank inside “${found}”. Write “${write}”.`,
  }),
  why: {
    zh: '空格把一个词断成两个，检索和比对都会漏掉；官方目录的电子文本里有3处。来源：GB/T 15834-2011，汉字之间不空格。',
    en: 'A blank cuts a word in two, which search and comparison then miss; an official catalogue had three. Chinese text has no blanks between characters (GB/T 15834-2011).',
  },
  bad: 'summary: 人用疫苗的研 发和生产',
  good: 'summary: 人用疫苗的研发和生产',
});

const BETWEEN = /(?<=[\p{sc=Han}，。；：、])[ \u3000]+(?=[\p{sc=Han}，。；：、])/gu;
/** Tables of words and lists of names that stand apart on purpose have more than one. */
const CONTEXT = 2;

/** T09: no blank between Chinese characters or marks. Blanks between Chinese and digits are a matter of style. */
export const blankBetween = fileRule(kind, ({ records }, report) => {
  for (const record of records) {
    if (record.address.locale !== 'zh') continue;
    for (const { text, locale, field, spanOf, isExact } of passagesWith(record, BETWEEN)) {
      if (locale !== 'zh') continue;
      // What the file has between two runs, such as code, is not part of the passage.
      const blanks = [...text.matchAll(BETWEEN)].filter(
        ({ 0: blank, index }) => field ?? isExact(index - 1, index + blank.length + 1),
      );
      for (const { 0: blank, index } of blanks) {
        const end = index + blank.length;
        const before = text.slice(Math.max(0, index - CONTEXT), index);
        const after = text.slice(end, end + CONTEXT);
        const span = spanOf(index, end);
        const fix = isExact(index, end) ? { fix: [{ ...span, text: '' }] } : {};
        const params = { found: `${before}${blank}${after}`, write: `${before}${after}` };
        report(diagnose(kind, { file: record.source.path, span }, params, fix));
      }
    }
  }
});
