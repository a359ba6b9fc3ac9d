import { diagnose, type Diagnostic, diagnosticKind } from '../../diagnostics/diagnostic.ts';
import { type BracketPair, bracketsOf } from '../text/brackets.ts';
import { type Passage, passages } from '../text/passages.ts';
import { fileRule } from './rule.ts';

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
export const mixedBrackets = fileRule(kind, ({ records }, report) => {
  for (const record of records) {
    for (const passage of passages(record)) {
      const { pairs } = bracketsOf(passage);
      const mixed = pairs.flatMap((pair) => toDiagnostic(record.source.path, passage, pair) ?? []);
      mixed.forEach(report);
    }
  }
});

function toDiagnostic(
  file: string,
  { text, locale, spanOf }: Passage,
  { open: left, close: right }: BracketPair,
): Diagnostic | undefined {
  const [open, close] = [text.charAt(left), text.charAt(right)];
  if ((open === '(') === (close === ')') || !'（('.includes(open)) return undefined;
  const message = { zh: '这一对的左边', en: 'The left half of this pair' };
  const related = [{ file, span: spanOf(left, left + 1), message }];
  const write = locale === 'zh' ? '（ ）' : '( )';
  const place = { file, span: spanOf(right, right + 1) };
  return diagnose(kind, place, { open, close, write }, { related });
}
