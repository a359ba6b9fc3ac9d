import { diagnose, diagnosticKind } from '../../diagnostics/diagnostic.ts';
import { spanWithin } from '../../parse/locate.ts';
import { passagesWith } from '../text/passages.ts';
import { textFields } from '../text/text-fields.ts';
import { fileRule } from './rule.ts';

type Sort = 'code' | 'script' | 'dash';

const kind = diagnosticKind<{ found: string; sort: Sort; write?: string }>({
  code: 'rule/look-alike',
  rule: 'T11',
  severity: 'warning',
  title: { zh: '形近而不同的字符', en: 'A character that only looks right' },
  message: ({ found, sort, write }) => {
    const zh = {
      code: `代码“${found}”里的字母像数字；写成 ${write ?? ''}`,
      script: `“${found}”里混有希腊或俄文字母，只是看起来像拉丁字母；用英文输入法重新输入`,
      dash: `“${found}”的两个数之间写的是汉字“一”；表示范围写成“${write ?? ''}”`,
    };
    const en = {
      code: `Letters in the code “${found}” look like digits. Write ${write ?? ''}`,
      script: `“${found}” mixes in Greek or Cyrillic letters that look like Latin ones. Type it again`,
      dash: `Between the numbers of “${found}” stands the character for one. Write the range as “${write ?? ''}”`,
    };
    return { zh: `${zh[sort]}。`, en: `${en[sort]}.` };
  },
  why: {
    zh: '看起来一样的字符对程序是两个，检索和查表都会落空；混用字母也是仿冒网址的手法。来源：Unicode UTS #39。',
    en: 'What looks the same is not the same to a program: search and look-up fail, and mixed letters are a trick of forged addresses. Source: Unicode UTS #39.',
  },
  bad: 'industry: [{ code: "27lO", name: 化学药品原料药制造 }]',
  good: 'industry: [{ code: "2710", name: 化学药品原料药制造 }]',
});

/** Cyrillic, and the Greek letters that look Latin; α, β, μ and the like belong to terms. */
const FOREIGN = '\u0400-\u04FFΑΒΕΖΗΙΚΜΝΟΡΤΥΧορν';
const MIXED = new RegExp(
  `[A-Za-z0-9${FOREIGN}]*(?:[A-Za-z][${FOREIGN}]|[${FOREIGN}][A-Za-z])[A-Za-z0-9${FOREIGN}]*`,
  'gu',
);
const DASH = /\d+(?:%|％)?一\d+/gu;
/** Stands in whatever is told of prose. */
const SIGN = new RegExp(`[${FOREIGN}]|\\d[%％]?一\\d`, 'u');
const DIGIT: Readonly<Record<string, string>> = { O: '0', o: '0', l: '1', I: '1' };

/** T11: no letters in the place of digits, no foreign letters inside a word, no 一 between numbers. */
export const lookAlike = fileRule(kind, ({ records }, report) => {
  for (const record of records) {
    const file = record.source.path;
    for (const { text, format } of textFields(record)) {
      if (format !== 'industry-code' || !/^(?=.*[OolI])[0-9OolI]{2,4}$/u.test(text.value)) continue;
      const write = text.value.replace(/[OolI]/gu, (one) => DIGIT[one] ?? one);
      const span = spanWithin(text, 0, text.value.length);
      report(diagnose(kind, { file, span }, { found: text.value, sort: 'code', write }));
    }
    for (const { text, spanOf } of passagesWith(record, SIGN)) {
      for (const { 0: found, index } of text.matchAll(MIXED)) {
        const span = spanOf(index, index + found.length);
        report(diagnose(kind, { file, span }, { found, sort: 'script' }));
      }
      for (const { 0: found, index } of text.matchAll(DASH)) {
        const write = found.replace('一', '—');
        const span = spanOf(index, index + found.length);
        report(diagnose(kind, { file, span }, { found, sort: 'dash', write }));
      }
    }
  }
});
