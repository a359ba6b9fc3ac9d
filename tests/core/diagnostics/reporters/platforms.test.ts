import { expect, test } from 'vitest';
import type { Report } from '../../../../src/core/diagnostics/reporters/report.ts';
import { formatGitlab } from '../../../../src/core/diagnostics/reporters/gitlab.ts';
import { formatMarkdown } from '../../../../src/core/diagnostics/reporters/markdown.ts';
import { formatSarif } from '../../../../src/core/diagnostics/reporters/sarif.ts';
import { ALL_KINDS } from '../../../../src/core/validate/kinds.ts';
import { repeated, SAMPLE } from './sample.ts';

const NONE: Report = { ...SAMPLE, diagnostics: [] };
/** The sample with lines put in above everything. */
const MOVED: Report = {
  ...SAMPLE,
  sources: new Map([...SAMPLE.sources].map(([path, text]) => [path, `\n\n${text}`])),
  diagnostics: SAMPLE.diagnostics.map((one) => ({
    ...one,
    span: { start: one.span.start + 2, end: one.span.end + 2 },
  })),
};

interface Issue {
  readonly fingerprint: string;
  readonly severity: string;
  readonly check_name: string;
  readonly location: { readonly path: string; readonly lines: { readonly begin: number } };
}
const gitlab = (report: Report) => JSON.parse(formatGitlab(report, { lang: 'zh' })) as Issue[];

test('GitLab: every finding with its line, and a fingerprint of its own', () => {
  const issues = gitlab(SAMPLE);
  expect(issues.map(({ check_name, severity }) => [check_name, severity])).toEqual([
    ['schema/unknown-value', 'major'],
    ['rule/expired-policy', 'minor'],
    ['read/not-utf8', 'major'],
  ]);
  expect(issues[0]?.location).toMatchObject({
    path: 'catalogue/policies/park.yaml',
    lines: { begin: 2 },
  });
  const twice = gitlab(repeated(2)).map(({ fingerprint }) => fingerprint);
  expect(new Set(twice).size).toBe(2);
  expect(gitlab(NONE)).toEqual([]);
});

test('GitLab: a fingerprint stays when the finding moves', () => {
  const before = gitlab(SAMPLE).map(({ fingerprint }) => fingerprint);
  expect(gitlab(MOVED).map(({ fingerprint }) => fingerprint)).toEqual(before);
  expect(gitlab(MOVED)[0]?.location.lines.begin).toBe(4);
});

interface Sarif {
  readonly version: string;
  readonly runs: readonly {
    readonly tool: { readonly driver: { readonly name: string; readonly rules: { id: string }[] } };
    readonly results: readonly {
      readonly ruleId: string;
      readonly ruleIndex?: number;
      readonly level: string;
      readonly message: { readonly text: string };
      readonly locations: readonly {
        readonly physicalLocation: {
          readonly artifactLocation: { readonly uri: string };
          readonly region: Readonly<Record<string, number>>;
        };
      }[];
      readonly partialFingerprints: Readonly<Record<string, string>>;
    }[];
  }[];
}

test('SARIF: what the format asks for is there', () => {
  const log = JSON.parse(formatSarif(SAMPLE, { lang: 'zh', kinds: ALL_KINDS })) as Sarif;
  expect(log.version).toBe('2.1.0');
  const [run] = log.runs;
  expect(run?.tool.driver.name).toBe('mulu');
  expect(run?.results).toHaveLength(3);
  for (const { ruleId, ruleIndex, level, message, locations, ...rest } of run?.results ?? []) {
    if (ruleIndex !== undefined) expect(run?.tool.driver.rules[ruleIndex]?.id).toBe(ruleId);
    expect(['error', 'warning']).toContain(level);
    expect(message.text).not.toBe('');
    const { artifactLocation, region } = locations[0]?.physicalLocation ?? {};
    expect(artifactLocation?.uri).toMatch(/^catalogue\/[!-~]+$/u);
    const { startLine = 0, startColumn = 0, endLine = 0 } = region ?? {};
    expect(Math.min(startLine, startColumn, endLine - startLine + 1)).toBeGreaterThan(0);
    expect(rest.partialFingerprints['mulu/v1']).toMatch(/^[0-9a-f]{32}$/u);
  }
});

test('Markdown: by file, short, and nothing that staff wrote becomes markup', () => {
  const text = formatMarkdown(SAMPLE, { lang: 'zh' });
  expect(text).toContain('### 目录检查\n\n2 个错误，1 个警告，共 3 处，涉及 2 个文件。');
  expect(text).toContain('**`catalogue/policies/park.yaml`**');
  expect(text).toContain('- ❌ 第 2 行 “产业”不能是“生物医药”。 `schema/unknown-value`');
  const [first] = SAMPLE.diagnostics;
  if (!first) throw new Error('the sample is empty');
  const message = { zh: '<img> @all [a](b)\n# x', en: 'x' };
  const hostile = { ...SAMPLE, diagnostics: [{ ...first, message }] };
  expect(formatMarkdown(hostile, { lang: 'zh' })).toContain('\\<img\\> \\@all \\[a\\](b) \\# x');
  expect(formatMarkdown(repeated(50), { lang: 'en' })).toContain('10 more are not listed.');
  expect(formatMarkdown(NONE, { lang: 'en' })).toBe(
    '### Catalogue check\n\nNo errors, no warnings.\n',
  );
});
