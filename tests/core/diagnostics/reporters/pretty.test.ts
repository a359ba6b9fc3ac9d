import { stripVTControlCharacters } from 'node:util';
import { describe, expect, it } from 'vitest';
import type { Diagnostic } from '../../../../src/core/diagnostics/diagnostic.ts';
import { formatPretty } from '../../../../src/core/diagnostics/reporters/pretty.ts';
import { repeated, SAMPLE } from './sample.ts';

const PLAIN = { lang: 'zh', width: 80, colour: false } as const;

function withFix(text: string, fix: NonNullable<Diagnostic['fix']>): string {
  const span = { start: fix[0]?.start ?? 0, end: (fix[0]?.end ?? 0) + 1 };
  const message = { zh: '改', en: 'change' };
  const diagnostic: Diagnostic = {
    code: 'x/y',
    severity: 'error',
    file: 'a.md',
    span,
    message,
    fix,
  };
  const sources = new Map([['a.md', text]]);
  const printed = formatPretty(
    { diagnostics: [diagnostic], sources, pathOf: (file) => file },
    PLAIN,
  );
  return printed.split('\n').find((line) => line.startsWith('  改为')) ?? '';
}

describe('formatPretty', () => {
  it('prints place, message, frame, related places and the fix', () => {
    expect(`\n${formatPretty(SAMPLE, PLAIN)}`).toMatchInlineSnapshot(`
      "
      catalogue/policies/park.yaml:2:9  错误  schema/unknown-value
        “产业”不能是“生物医药”。
          1 │ title: { zh: 条例, en: Regulation }
        > 2 │ sector: 生物医药   # 应为代码
            │         ^^^^^^^^
          3 │ expires: 2020-01-01
        相关 catalogue/zone.yaml:3:7  产业在这里列出
        改为 sector: biomedicine   # 应为代码

      catalogue/policies/park.yaml:3:10  警告  rule/expired-policy
        文件已过有效期。
          2 │ sector: 生物医药   # 应为代码
        > 3 │ expires: 2020-01-01
            │          ^^^^^^^^^^

      ────────────────────────────────────────────────────────────

      catalogue/premises/坏的.md:1:1  错误  read/not-utf8
        不是 UTF-8：100%

      2 个错误，1 个警告，共 3 处，涉及 2 个文件
      "
    `);
  });

  it('speaks English', () => {
    expect(`\n${formatPretty(SAMPLE, { ...PLAIN, lang: 'en' })}`).toMatchInlineSnapshot(`
      "
      catalogue/policies/park.yaml:2:9  error  schema/unknown-value
        “Sector” cannot be “生物医药”.
          1 │ title: { zh: 条例, en: Regulation }
        > 2 │ sector: 生物医药   # 应为代码
            │         ^^^^^^^^
          3 │ expires: 2020-01-01
        see catalogue/zone.yaml:3:7  The sectors are listed here
        change to sector: biomedicine   # 应为代码

      catalogue/policies/park.yaml:3:10  warning  rule/expired-policy
        The instrument has expired.
          2 │ sector: 生物医药   # 应为代码
        > 3 │ expires: 2020-01-01
            │          ^^^^^^^^^^

      ────────────────────────────────────────────────────────────

      catalogue/premises/坏的.md:1:1  error  read/not-utf8
        Not UTF-8: 100%

      2 errors, 1 warning; 3 findings in 2 files
      "
    `);
  });

  it('prints the same words with and without colour', () => {
    const coloured = formatPretty(SAMPLE, { ...PLAIN, colour: true });
    expect(coloured).toContain('\u001B[31m');
    expect(stripVTControlCharacters(coloured)).toBe(formatPretty(SAMPLE, PLAIN));
  });

  it('prints the first 50 and counts the rest', () => {
    const printed = formatPretty(repeated(53), PLAIN);
    expect(printed.match(/park\.yaml:2:9/gu)).toHaveLength(50);
    expect(printed.slice(printed.indexOf('以上'))).toBe(
      '以上为前 50 处，另有 3 处未列出。\n53 个错误，共 53 处，涉及 1 个文件\n',
    );
  });

  it('prints nothing without findings', () => {
    expect(formatPretty({ ...SAMPLE, diagnostics: [] }, PLAIN)).toBe('');
  });

  it('shows the line as it would be, or what is put in when the line is long', () => {
    expect(withFix('a：1\nb: 2', [{ start: 1, end: 2, text: ': ' }])).toBe('  改为 a: 1');
    const long = `title: ${'长'.repeat(60)}：`;
    const end = long.length;
    expect(withFix(long, [{ start: end - 1, end, text: '。' }])).toBe('  改为 。');
    expect(withFix('\uFEFF', [{ start: 0, end: 1, text: '' }])).toBe('  改为：删去标出的内容');
    const edits = [
      { start: 3, end: 4, text: '）' },
      { start: 0, end: 1, text: '（' },
    ];
    expect(withFix('(ab)', edits)).toBe('  改为 （ab）');
  });
});
