import { diagnose, diagnosticKind } from '../../diagnostics/diagnostic.ts';
import { INDUSTRY_CODES } from '../../industry/industry-codes.ts';
import { isForeignToYaml } from '../text/full-width.ts';
import { industryUses } from '../text/industry-uses.ts';
import { fileRule } from './rule.ts';

type Reason = 'number' | 'letter' | 'wrong-letter' | 'shape';

const kind = diagnosticKind<{ code: string; reason: Reason; suggestion?: string }>({
  code: 'rule/industry-code-shape',
  rule: 'G03',
  severity: 'error',
  title: { zh: '行业代码的写法不对', en: 'An industry code in the wrong form' },
  message: ({ code, reason, suggestion }) => {
    const write = suggestion ?? code.replace(/\D/gu, '');
    const zh: Record<Reason, string> = {
      number: `行业代码 ${code} 是数字，前导零会丢失；加引号写成 "${code}"。`,
      letter: `行业代码“${code}”不写门类字母；写成 "${write}"。`,
      'wrong-letter': `行业代码“${code}”的门类字母与大类不符；写成 "${write}"。`,
      shape: `行业代码“${code}”应是 2 至 4 位数字；核对国民经济行业分类（GB/T 4754-2017）。`,
    };
    const en: Record<Reason, string> = {
      number: `The industry code ${code} is a number and would lose a leading zero. Write "${code}".`,
      letter: `The industry code “${code}” is written without its section letter: "${write}".`,
      'wrong-letter': `The section letter of “${code}” is not that of its division. Write "${write}".`,
      shape: `An industry code has 2 to 4 digits; “${code}” has not. Look it up in GB/T 4754-2017.`,
    };
    return { zh: zh[reason], en: en[reason] };
  },
  why: {
    zh: '代码按文字比较：0170 与 170 不是同一类。来源：GB/T 4754-2017。',
    en: 'Codes are compared as text: 0170 and 170 are not the same. Source: GB/T 4754-2017.',
  },
  bad: 'industry: [{ code: 2761, name: 生物药品制造 }]',
  good: 'industry: [{ code: "2761", name: 生物药品制造 }]',
});

/** G03: a code is two to four digits, quoted, without its section letter. */
export const industryCodeShape = fileRule(kind, ({ drafts }, report) => {
  for (const { code, record, path } of industryUses(drafts)) {
    if (/^\d{2,4}$/u.test(code) || isForeignToYaml(code)) continue;
    const span = record.locate(path);
    const lettered = /^([A-Za-z])(\d{2,4})$/u.exec(code);
    const digits = lettered?.[2];
    const division = digits && INDUSTRY_CODES.get(digits.slice(0, 2));
    const reason: Reason = !lettered
      ? 'shape'
      : division && division.section !== lettered[1]?.toUpperCase()
        ? 'wrong-letter'
        : 'letter';
    const params = digits ? { code, reason, suggestion: digits } : { code, reason };
    const certain = digits && INDUSTRY_CODES.has(digits);
    const fix = certain ? { fix: [{ ...span, text: `"${digits}"` }] } : {};
    report(diagnose(kind, { file: record.source.path, span }, params, fix));
  }
});
