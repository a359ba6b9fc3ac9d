import { diagnose, diagnosticKind } from '../../diagnostics/diagnostic.ts';
import { passagesWith } from '../text/passages.ts';
import { fileRule } from './rule.ts';

const kind = diagnosticKind<{ found: string; write: string }>({
  code: 'rule/document-number-form',
  rule: 'L04',
  severity: 'warning',
  title: { zh: '发文字号的括号不对', en: 'Wrong brackets in a document number' },
  message: ({ found, write }) => ({
    zh: `发文字号的年份用六角括号；把“${found}”写成“${write}”。`,
    en: `The year of a document number stands in tortoise-shell brackets. Write “${write}” instead of “${found}”.`,
  }),
  why: {
    zh: '一个文号写成几种样子就查不到原文。来源：GB/T 9704-2012《党政机关公文格式》7.2.5。',
    en: 'A number written in several ways does not find its document. Source: GB/T 9704-2012, 7.2.5.',
  },
  bad: 'body: 见财税[2020]31号',
  good: 'body: 见财税〔2020〕31号',
});

const NUMBER = /(?<=\p{sc=Han})[[［(（【]((?:19|20)\d\d)[\]］)）】](?=(?:第)?\d{1,4}号)/gu;

/** L04: the year of a document number stands in 〔〕. */
export const documentNumberForm = fileRule(kind, ({ records }, report) => {
  for (const record of records) {
    for (const { text, locale, spanOf, isExact } of passagesWith(record, NUMBER)) {
      if (locale !== 'zh') continue;
      for (const { 0: found, 1: year = '', index } of text.matchAll(NUMBER)) {
        const end = index + found.length;
        const write = `〔${year}〕`;
        const span = spanOf(index, end);
        const fix = isExact(index, end) ? { fix: [{ ...span, text: write }] } : {};
        report(diagnose(kind, { file: record.source.path, span }, { found, write }, fix));
      }
    }
  }
});
