import { diagnose, diagnosticKind } from '../../diagnostics/diagnostic.ts';
import { pairBrackets } from '../text/brackets.ts';
import { passages } from '../text/passages.ts';
import { rule } from './rule.ts';

const kind = diagnosticKind<{ open: string; close: string; write: string }>({
  code: 'rule/mixed-brackets',
  rule: 'T05',
  severity: 'warning',
  title: { zh: '一对括号半全角混用', en: 'A pair of brackets, one full-width and one half-width' },
  message: ({ open, close, write }) => ({
    zh: `这对括号一边是“${open}”，一边是“${close}”；都写成 ${write}。`,
    en: `This pair is “${open}” on one side and “${close}” on the other. Write ${write}.`,
  }),
  why: {
    zh: '混用的括号排版不齐，查找“（含…）”时也找不到。',
    en: 'Mixed pairs look ragged and cannot be found by searching.',
  },
  bad: 'title: 疫苗（含新佐剂)',
  good: 'title: 疫苗（含新佐剂）',
});

/** T05: both halves of a pair of brackets have the same width. */
export const mixedBrackets = rule(kind, ({ records }, report) => {
  for (const record of records) {
    for (const { text, locale, spanOf } of passages(record)) {
      for (const { open, close } of pairBrackets(text).pairs) {
        const [left, right] = [text.charAt(open), text.charAt(close)];
        if ((left === '(') === (right === ')') || !'（('.includes(left)) continue;
        const span = spanOf(close, close + 1);
        const write = locale === 'zh' ? '（ ）' : '( )';
        const related = [
          {
            file: record.source.path,
            span: spanOf(open, open + 1),
            message: { zh: '这一对的左边', en: 'The left half of this pair' },
          },
        ];
        const place = { file: record.source.path, span };
        report(diagnose(kind, place, { open: left, close: right, write }, { related }));
      }
    }
  }
});
