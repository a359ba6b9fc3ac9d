import { diagnose, diagnosticKind } from '../../diagnostics/diagnostic.ts';
import { isOlderThan } from '../../model/evidence-age.ts';
import type { Path } from '../../parse/locate.ts';
import { rule } from './rule.ts';

const kind = diagnosticKind<{ day: string; months: number; what: 'checked' | 'reviewed' }>({
  code: 'rule/old-check',
  rule: 'L09',
  severity: 'warning',
  title: { zh: '来源或条目太久没有核对', en: 'A source or record not checked for long' },
  message: ({ day, months, what }) => ({
    zh: `上次${what === 'checked' ? '核对来源' : '复核'}是 ${day}，已超过 ${months} 个月；重新核对${what === 'checked' ? '原文是否现行有效' : '内容'}，改成核对当天的日期。`,
    en: `Last ${what} on ${day}, more than ${months} months ago. Check ${what === 'checked' ? 'that the original is still in force' : 'the content'} again and write the day of the check.`,
  }),
  why: {
    zh: '政策和联系方式一年内常有变化，久未核对的内容可能已经失效；网站检查也看更新日期。期限写在 zone.yaml 的 reviewMonths。来源：国办秘函〔2019〕19号。',
    en: 'Policies and contacts change within a year, and inspections look at dates. The limit is reviewMonths in zone.yaml. Source: State Council General Office letter (2019) No. 19.',
  },
  bad: 'reviewed: 2023-05-01',
  good: 'reviewed: 2026-11-16',
});

const DEFAULT_MONTHS = 12;

/**
 * L09, D03: instruments, sources and records were checked within the months that the zone allows.
 * Whether a file changed after its review is a matter of git, which the core does not know.
 */
export const oldCheck = rule(kind, ({ drafts: { zh }, today }, report) => {
  const months = zh.zone[0]?.data.reviewMonths ?? DEFAULT_MONTHS;
  const tell = (
    record: (typeof zh.entry)[number]['record'],
    dated: readonly (readonly [day: string, path: Path])[],
  ): void => {
    for (const [day, path] of dated) {
      if (!isOlderThan(day, today, months)) continue;
      const what = path.at(-1) === 'checked' ? 'checked' : 'reviewed';
      const place = { file: record.source.path, span: record.locate(path) };
      report(diagnose(kind, place, { day, months, what }));
    }
  };
  for (const { data, record } of zh.policy) tell(record, [[data.checked, ['checked']]]);
  for (const { data, record } of [...zh.entry, ...zh.opportunity, ...zh.premises, ...zh.guide]) {
    const sources = (data.sources ?? []).map(({ checked }, at): readonly [string, Path] => [
      checked,
      ['sources', at, 'checked'],
    ]);
    tell(record, [[data.reviewed, ['reviewed']], ...sources]);
  }
});
