import { expect, it } from 'vitest';
import { formatGithub } from '../../../../src/core/diagnostics/reporters/github.ts';
import { SAMPLE } from './sample.ts';

it('formatGithub writes one escaped command a finding', () => {
  expect(`\n${formatGithub(SAMPLE, { lang: 'zh' })}`).toMatchInlineSnapshot(`
    "
    ::error file=catalogue/policies/park.yaml,line=2,endLine=2,col=9,endColumn=13,title=schema/unknown-value::“产业”不能是“生物医药”。
    ::warning file=catalogue/policies/park.yaml,line=3,endLine=3,col=10,endColumn=20,title=rule/expired-policy::文件已过有效期。
    ::error file=catalogue/premises/坏的.md,line=1,endLine=1,col=1,endColumn=1,title=read/not-utf8::不是 UTF-8：100%25
    "
  `);
});

it('formatGithub escapes line ends, and leaves columns out of a place over several lines', () => {
  const report = {
    sources: new Map([['a.md', 'one\ntwo']]),
    pathOf: (file: string) => `d,e:f/${file}`,
    diagnostics: [
      {
        code: 'x/y',
        severity: 'warning',
        file: 'a.md',
        span: { start: 1, end: 6 },
        message: { zh: '一\r\n二%', en: 'x' },
      } as const,
    ],
  };
  expect(formatGithub(report, { lang: 'zh' })).toBe(
    '::warning file=d%2Ce%3Af/a.md,line=1,endLine=2,title=x/y::一%0D%0A二%25\n',
  );
});
