import type { Diagnostic } from '../../../../src/core/diagnostics/diagnostic.ts';
import type { Report } from '../../../../src/core/diagnostics/reporters/report.ts';

const POLICY =
  'title: { zh: 条例, en: Regulation }\nsector: 生物医药   # 应为代码\nexpires: 2020-01-01\n';
const ZONE = 'id: haikou\n\nname: 海口\n';

function at(text: string, part: string) {
  const start = text.indexOf(part);
  return { start, end: start + part.length };
}

const FINDINGS: readonly Diagnostic[] = [
  {
    code: 'schema/unknown-value',
    severity: 'error',
    file: 'policies/park.yaml',
    span: at(POLICY, '生物医药'),
    message: { zh: '“产业”不能是“生物医药”。', en: '“Sector” cannot be “生物医药”.' },
    related: [
      {
        file: 'zone.yaml',
        span: at(ZONE, '海口'),
        message: { zh: '产业在这里列出', en: 'The sectors are listed here' },
      },
    ],
    fix: [{ ...at(POLICY, '生物医药'), text: 'biomedicine' }],
  },
  {
    code: 'rule/expired-policy',
    severity: 'warning',
    file: 'policies/park.yaml',
    span: at(POLICY, '2020-01-01'),
    message: { zh: '文件已过有效期。', en: 'The instrument has expired.' },
  },
  {
    code: 'read/not-utf8',
    severity: 'error',
    file: 'premises/坏的.md',
    span: { start: 0, end: 0 },
    message: { zh: '不是 UTF-8：100%', en: 'Not UTF-8: 100%' },
  },
];

export const SAMPLE: Report = {
  diagnostics: FINDINGS,
  sources: new Map([
    ['policies/park.yaml', POLICY],
    ['zone.yaml', ZONE],
  ]),
  pathOf: (file) => `catalogue/${file}`,
};

/** The sample's first finding so many times. */
export function repeated(count: number): Report {
  return { ...SAMPLE, diagnostics: Array.from({ length: count }).flatMap(() => FINDINGS[0] ?? []) };
}
