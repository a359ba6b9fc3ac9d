import { diagnose, diagnosticKind } from '../../diagnostics/diagnostic.ts';
import { childrenOf, INDUSTRY_CODES } from '../../industry/industry-codes.ts';
import { fileRule } from './rule.ts';

const kind = diagnosticKind<{ code: string; only: boolean; below: string }>({
  code: 'rule/industry-level',
  rule: 'G04',
  severity: 'warning',
  title: { zh: '行业代码不到四位', en: 'An industry code above the fourth level' },
  message: ({ code, only, below }) => ({
    zh: only
      ? `代码 ${code} 下面只有一个小类，写成 ${below}。`
      : `代码 ${code} 不到四位；写到小类${below && `，例如 ${below}`}。`,
    en: only
      ? `The code ${code} has one class only. Write ${below}.`
      : `The code ${code} has fewer than four digits. Name the class${below && `, e.g. ${below}`}.`,
  }),
  why: {
    zh: '统计、许可和税务都用四位小类；同一行业写成 271 和 2710，筛选时成了两个。来源：GB/T 4754-2017。',
    en: 'Statistics, licences and taxes use four digits; 271 and 2710 are one industry but two filter values. Source: GB/T 4754-2017.',
  },
  bad: 'industry: [{ code: "271", name: 化学药品原料药制造 }]',
  good: 'industry: [{ code: "2710", name: 化学药品原料药制造 }]',
});

/** G04: entries name the four-digit class. */
export const industryLevel = fileRule(kind, ({ drafts }, report) => {
  for (const { data, record } of drafts.zh.entry) {
    data.industry.forEach(({ code }, index) => {
      if (!/^\d{2,3}$/u.test(code) || !INDUSTRY_CODES.has(code)) return;
      const children = childrenOf(code);
      const only = code.length === 3 && children.length === 1;
      const below = children
        .slice(0, 3)
        .map((row) => `${row.code} ${row.name}`)
        .join('、');
      const span = record.locate(['industry', index, 'code']);
      report(diagnose(kind, { file: record.source.path, span }, { code, only, below }));
    });
  }
});
