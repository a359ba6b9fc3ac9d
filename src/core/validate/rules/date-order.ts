import { diagnose, diagnosticKind } from '../../diagnostics/diagnostic.ts';
import type { ParsedRecord } from '../../parse/parse-record.ts';
import type { RecordKind } from '../../read/source-file.ts';
import { isPossible, isWellFormed } from '../text/dates.ts';
import { type TextField, textFields } from '../text/text-fields.ts';
import { fileRule } from './rule.ts';

type Fault =
  | { readonly is: 'impossible' }
  | { readonly is: 'future'; readonly today: string }
  | { readonly is: 'before'; readonly label: string; readonly earliest: string };

const kind = diagnosticKind<{ label: string; found: string; fault: Fault }>({
  code: 'rule/date-order',
  rule: 'D01',
  severity: 'error',
  title: { zh: '日期不可能成立', en: 'A date that cannot be' },
  message: ({ label, found, fault }) => {
    switch (fault.is) {
      case 'impossible':
        return {
          zh: `“${label}”${found} 不是日历上的日期或钟点；核对月、日和时刻。`,
          en: `${found} is no date or time of day. Check month, day and time.`,
        };
      case 'future':
        return {
          zh: `“${label}”${found} 晚于今天（${fault.today}）；写实际发生的日期。`,
          en: `${found} lies after today (${fault.today}). Write the date on which it happened.`,
        };
      case 'before':
        return {
          zh: `“${label}”${found} 早于“${fault.label}”${fault.earliest}；核对两个日期，可能写反了。`,
          en: `${found} is before ${fault.earliest}, which must come first. Check both dates; they may be swapped.`,
        };
    }
  },
  why: {
    zh: '发布日期取自条目而不是生成网站的时间，伪造发布日期是单项否决。来源：国办秘函〔2019〕19号《政府网站与政务新媒体检查指标》。',
    en: 'Publication dates come from the record, never from the build; forged ones fail an inspection outright. Source: State Council General Office letter (2019) No. 19.',
  },
  bad: 'reviewed: 2026-02-30',
  good: 'reviewed: 2026-02-28',
});

/** What has happened when it is written down, so that it cannot lie ahead. */
const PAST = new Set(['published', 'posted', 'reviewed', 'checked', 'taken']);

const ORDER: Partial<Record<RecordKind, readonly (readonly [first: string, then: string])[]>> = {
  entry: [['published', 'reviewed']],
  opportunity: [['published', 'reviewed']],
  guide: [['published', 'reviewed']],
  premises: [['published', 'reviewed']],
  edition: [['issued', 'effective']],
  policy: [
    ['published', 'effective'],
    ['effective', 'expires'],
    ['effective', 'supersededOn'],
  ],
};
/** Tax and customs notices often apply from a day before they were published. */
const RETROACTIVE = new Set<unknown>(['tax', 'customs']);

/** D01: dates are possible, nothing ends before it begins, and what has happened is not in the future. */
export const dateOrder = fileRule(kind, ({ records, today }, report) => {
  for (const record of records) {
    const sound = new Map<string, { day: string; field: TextField }>();
    const tell = ({ text, meta }: TextField, fault: Fault): void => {
      const params = { label: meta?.zh ?? '', found: text.value, fault };
      report(diagnose(kind, { file: record.source.path, span: text.span }, params));
    };
    for (const field of textFields(record)) {
      const { text, name, format } = field;
      if (!format?.startsWith('date') || !isWellFormed(text.value, format)) continue;
      if (!isPossible(text.value)) {
        tell(field, { is: 'impossible' });
        continue;
      }
      const day = text.value.slice(0, 10);
      if (text.path.length === 1) sound.set(name, { day, field });
      if (isPast(record, name) && day > today) tell(field, { is: 'future', today });
    }
    for (const [first, then] of ORDER[record.address.kind] ?? []) {
      const [earlier, later] = [sound.get(first), sound.get(then)];
      if (!earlier || !later || later.day >= earlier.day) continue;
      if (then === 'effective' && RETROACTIVE.has(record.data['kind'])) continue;
      const label = earlier.field.meta?.zh ?? first;
      tell(later.field, { is: 'before', label, earliest: earlier.day });
    }
  }
});

/** The latest day of what the record says has passed; empty for none. */
export function latestPast(record: ParsedRecord): string {
  return textFields(record)
    .filter(({ name, format }) => format?.startsWith('date') === true && isPast(record, name))
    .reduce((latest, { text }) => (text.value > latest ? text.value.slice(0, 10) : latest), '');
}

function isPast(record: ParsedRecord, name: string): boolean {
  if (PAST.has(name)) return true;
  return name === 'issued' && record.data['status'] !== 'draft';
}
