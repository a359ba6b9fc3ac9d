import { diagnose, diagnosticKind, type Span } from '../../diagnostics/diagnostic.ts';
import { isOlderThan } from '../../model/evidence-age.ts';
import { rule } from './rule.ts';

const kind = diagnosticKind<{ column: { zh: string; en: string }; last: string; months: number }>({
  code: 'rule/stale-column',
  rule: 'S04',
  severity: 'warning',
  title: { zh: '栏目长期没有更新', en: 'A column unchanged for long' },
  message: ({ column, last, months }) => ({
    zh: `栏目“${column.zh}”最近一次发布或复核是 ${last}，超过 ${months} 个月没有更新；复核其中的内容并更新日期。`,
    en: `Nothing under “${column.en}” was published or reviewed since ${last}, more than ${months} months. Review its content and bring the dates up to date.`,
  }),
  why: {
    zh: '动态类栏目半年不更新是检查的扣分项，五个以上单项否决。来源：国办秘函〔2019〕19号《政府网站与政务新媒体检查指标》。',
    en: 'Columns unchanged for half a year cost points in inspections, and five of them fail the site. Source: State Council General Office letter (2019) No. 19.',
  },
  bad: 'reviewed: 2026-01-05（该产业最新的一条）',
  good: 'reviewed: 2026-11-16',
});

/** The six months of the inspections. */
const MONTHS = 6;

/** S04: every sector, and the opportunities, have something of the last six months. */
export const staleColumn = rule(kind, ({ drafts: { zh }, today }, report) => {
  const tell = (
    column: { zh: string; en: string },
    days: readonly string[],
    place: () => { file: string; span: Span },
  ): void => {
    const last = days.reduce((latest, day) => (day > latest ? day : latest), '').slice(0, 10);
    if (last === '' || !isOlderThan(last, today, MONTHS)) return;
    report(diagnose(kind, place(), { column, last, months: MONTHS }));
  };
  const sectors = zh.sectors[0];
  const bySector = Map.groupBy(zh.entry, ({ record }) => record.address.sector);
  sectors?.data.sectors.forEach(({ id, name }, at) => {
    const entries = bySector.get(id) ?? [];
    const days = entries.flatMap(({ data }) => [data.published, data.reviewed]);
    tell(name, days, () => ({
      file: sectors.record.source.path,
      span: sectors.record.locate(['sectors', at, 'id']),
    }));
  });
  const [first] = zh.opportunity;
  if (!first) return;
  const days = zh.opportunity.flatMap(({ data }) => [data.published, data.reviewed]);
  tell({ zh: '合作机会', en: 'Opportunities' }, days, () => ({
    file: first.record.source.path,
    span: first.record.locate(['reviewed']),
  }));
});
