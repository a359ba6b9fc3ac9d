import { diagnose, diagnosticKind } from '../../diagnostics/diagnostic.ts';
import { codesNear, INDUSTRY_CODES } from '../../industry/industry-codes.ts';
import { industryUses } from '../text/industry-uses.ts';
import { fileRule } from './rule.ts';

const kind = diagnosticKind<{ code: string; near: string }>({
  code: 'rule/unknown-industry-code',
  rule: 'G01',
  severity: 'error',
  title: { zh: '行业代码不存在', en: 'The industry code does not exist' },
  message: ({ code, near }) => ({
    zh: `GB/T 4754-2017 里没有行业代码 ${code}${near ? `；相近的有 ${near}。` : '；到标准里查正确的代码。'}`,
    en: `GB/T 4754-2017 has no code ${code}.${near ? ` Near it: ${near}.` : ' Look it up in the standard.'}`,
  }),
  why: {
    zh: '查不到的代码使投资者找不到自己的行业。来源：GB/T 4754-2017（含第1号修改单）。',
    en: 'Nobody finds an entry under a code that is not there. Source: GB/T 4754-2017 with amendment 1.',
  },
  bad: 'industry: [{ code: "2765", name: 生物药品制造 }]',
  good: 'industry: [{ code: "2761", name: 生物药品制造 }]',
});

/** G01: the code stands in GB/T 4754-2017 as amended in 2019. */
export const unknownIndustryCode = fileRule(kind, ({ drafts }, report) => {
  for (const { code, record, path } of industryUses(drafts)) {
    if (!/^\d{2,4}$/u.test(code) || INDUSTRY_CODES.has(code)) continue;
    const near = codesNear(code)
      .map((row) => `${row.code} ${row.name}`)
      .join('、');
    const place = { file: record.source.path, span: record.locate(path) };
    report(diagnose(kind, place, { code, near }));
  }
});
