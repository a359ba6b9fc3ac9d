import { diagnose, diagnosticKind } from '../../diagnostics/diagnostic.ts';
import { isWellFormed, rewriteDate } from '../text/dates.ts';
import { isForeignToYaml } from '../text/full-width.ts';
import { textFields } from '../text/text-fields.ts';
import { fileRule } from './rule.ts';

const kind = diagnosticKind<{ label: string; found: string; write: string; known: boolean }>({
  code: 'rule/date-format',
  rule: 'D02',
  severity: 'error',
  title: { zh: '日期的写法不对', en: 'A date in the wrong form' },
  message: ({ label, found, write, known }) => ({
    zh: `“${label}”的日期“${found}”读不出来；${known ? `写成 ${write}` : `照 ${write} 的样子写`}。`,
    en: `The date “${found}” cannot be read. ${known ? `Write ${write}` : `Write it like ${write}`}.`,
  }),
  why: {
    zh: '写法不一的日期不能排序和比较，26-3-1 甚至看不出是哪一年。',
    en: 'Dates in several forms neither sort nor compare, and 26-3-1 does not even tell the year.',
  },
  bad: 'reviewed: 2026年3月1日',
  good: 'reviewed: 2026-03-01',
});

/** What a finding about a date says: how to write it, and whether that is certain. */
export function dateParams(
  label: string,
  found: string,
  format: 'date' | 'date-time',
): { label: string; found: string; write: string; known: boolean } {
  const certain = rewriteDate(found, format);
  const example = format === 'date' ? '2026-03-01' : '2026-03-01 09:00';
  return { label, found, write: certain ?? example, known: certain !== undefined };
}

/** D02: dates are YYYY-MM-DD, times of publication YYYY-MM-DD HH:MM. */
export const dateFormat = fileRule(kind, ({ records }, report) => {
  for (const record of records) {
    for (const { text, meta, format } of textFields(record)) {
      if (format !== 'date' && format !== 'date-time') continue;
      const found = text.value;
      if (isWellFormed(found, format) || isForeignToYaml(found)) continue;
      const params = dateParams(meta?.zh ?? '', found, format);
      const start = text.verbatimStart ?? text.span.start;
      const edit = { start, end: start + found.length, text: params.write };
      const fix = params.known && text.verbatimStart !== undefined ? { fix: [edit] } : {};
      report(diagnose(kind, { file: record.source.path, span: text.span }, params, fix));
    }
  }
});
