import { diagnose, diagnosticKind } from '../../diagnostics/diagnostic.ts';
import { toHalfWidth } from '../text/full-width.ts';
import { passagesWith } from '../text/passages.ts';
import { fileRule } from './rule.ts';

const kind = diagnosticKind<{ found: string; write: string }>({
  code: 'rule/full-width-point',
  rule: 'T03',
  severity: 'warning',
  title: { zh: '数字中间是全角的点', en: 'A full-width point inside a number' },
  message: ({ found, write }) => ({
    zh: `小数点写成了全角“．”；把 ${found} 写成 ${write}。`,
    en: `The decimal point is full-width. Write ${write} instead of ${found}.`,
  }),
  why: {
    zh: '官方目录的电子文本里，“3．8 米”的 3 被当成条目号，一条断成了两条。',
    en: 'In an electronic text of an official catalogue the 3 of “3．8 m” was read as an item number and the item cut in two.',
  },
  bad: 'summary: 直径3．8米以上的盾构机',
  good: 'summary: 直径3.8米以上的盾构机',
});

const POINT = /[0-9０-９]+．[ \u3000]?[0-9０-９]+/gu;

/** T03: a decimal point in prose is half-width. */
export const fullWidthPoint = fileRule(kind, ({ records }, report) => {
  for (const record of records) {
    for (const { text, spanOf, isExact } of passagesWith(record, POINT)) {
      for (const { 0: found, index } of text.matchAll(POINT)) {
        const end = index + found.length;
        const write = toHalfWidth(found).replace(' ', '');
        const span = spanOf(index, end);
        const fix = isExact(index, end) ? { fix: [{ ...span, text: write }] } : {};
        report(diagnose(kind, { file: record.source.path, span }, { found, write }, fix));
      }
    }
  }
});
