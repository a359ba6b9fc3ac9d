import { diagnose, diagnosticKind } from '../../diagnostics/diagnostic.ts';
import { DEFAULT_EVIDENCE_MONTHS, isOlderThan } from '../../model/evidence-age.ts';
import { rule } from './rule.ts';

const kind = diagnosticKind<{ taken: string; months: number; today: string }>({
  code: 'rule/old-evidence',
  rule: 'D03',
  severity: 'warning',
  title: { zh: '实地照片太旧', en: 'A photograph that is too old' },
  message: ({ taken, months, today }) => ({
    zh: `照片拍摄于 ${taken}，到今天（${today}）已超过 ${months} 个月；重新拍摄，换上新照片和拍摄日期。`,
    en: `The photograph was taken on ${taken}, more than ${months} months before today (${today}). Take a new one and give its date.`,
  }),
  why: {
    zh: '投资者不到现场，只能看照片；工地几个月就变样，旧照片会误导选址。期限写在 zone.yaml 的 evidenceMonths。',
    en: 'Investors judge a site by its photographs, and a building site changes within months. The limit is evidenceMonths in zone.yaml.',
  },
  bad: 'taken: 2019-05-01',
  good: 'taken: 2026-09-20',
});

/** D03: no photograph of a site is older than the zone allows. */
export const oldEvidence = rule(kind, ({ drafts, today }, report) => {
  const months = drafts.zh.zone[0]?.data.evidenceMonths ?? DEFAULT_EVIDENCE_MONTHS;
  for (const { data, record } of drafts.zh.premises) {
    (data.evidence ?? []).forEach(({ taken }, at) => {
      if (!isOlderThan(taken, today, months)) return;
      const span = record.locate(['evidence', at, 'taken']);
      report(diagnose(kind, { file: record.source.path, span }, { taken, months, today }));
    });
  }
});
