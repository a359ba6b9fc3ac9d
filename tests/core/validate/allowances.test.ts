import { expect, test } from 'vitest';
import { compileCatalogue } from '../../../src/core/pipeline.ts';
import { bodied, type Edit, edited, titled } from '../../helpers/describe-rule.ts';
import { TODAY } from '../../helpers/fixture-cases.ts';
import { memoryFolder } from '../../helpers/memory-folder.ts';

interface Allowance {
  readonly code?: string;
  readonly file?: string;
  readonly text?: string;
  readonly expires?: string;
}

function allow({
  code = 'rule/blank-between',
  file,
  text,
  expires = '2027-01-01',
}: Allowance): Edit {
  return {
    path: 'allowances.yaml',
    text: `allowances:
  - code: ${code}
    file: ${file ?? 'entries/health/vaccines.md'}
${text === undefined ? '' : `    text: ${JSON.stringify(text)}\n`}    reason: 与原文一致
    expires: "${expires}"
    approvedBy: 目录组
`,
  };
}

async function judged(...edits: Edit[]) {
  const folder = memoryFolder(edited(edits));
  const { diagnostics, allowed } = await compileCatalogue({ folder, today: TODAY });
  const codes = diagnostics.map(({ code }) => code).filter((one) => one !== 'rule/not-formatted');
  return { codes, allowed: allowed.map(({ code }) => code) };
}

const FAULT = titled('人用疫 苗')[0] as Edit;

test('what is allowed is taken out and kept aside', async () => {
  expect(await judged(FAULT, allow({}))).toEqual({ codes: [], allowed: ['rule/blank-between'] });
});

test('an allowance of some text is for that text alone', async () => {
  const both = [FAULT, ...bodied('零关税正面清单。')];
  expect(await judged(...both, allow({ code: 'rule/obsolete-term', text: '正面' }))).toEqual({
    codes: ['rule/blank-between'],
    allowed: ['rule/obsolete-term'],
  });
  const other = allow({ code: 'rule/obsolete-term', text: '三张' });
  expect((await judged(...both, other)).codes).toContain('rule/unused-allowance');
});

test('an allowance that is over lets nothing stand, and is told', async () => {
  expect(await judged(FAULT, allow({ expires: '2026-11-22' }))).toEqual({
    codes: ['rule/expired-allowance', 'rule/blank-between'],
    allowed: [],
  });
  expect((await judged(FAULT, allow({ expires: TODAY }))).codes).toEqual([]);
});

test('one that nothing needs is told', async () => {
  expect(await judged(allow({}))).toEqual({ codes: ['rule/unused-allowance'], allowed: [] });
});

test.each(['rule/dead-reference', 'rule/invisible-character', 'rule/no-such', 'rule/blank-betwen'])(
  '%s cannot be allowed',
  async (code) => {
    expect((await judged(allow({ code }))).codes).toEqual(['rule/wrong-allowance']);
  },
);

test('syntax and fields cannot be allowed', async () => {
  for (const code of ['parse/yaml-syntax', 'read/not-utf8']) {
    expect((await judged(allow({ code }))).codes).toEqual(['schema/wrong-format']);
  }
  expect((await judged(allow({ code: 'schema/missing-field' }))).codes).toEqual([
    'rule/wrong-allowance',
  ]);
});

test('an identity number is never let stand', async () => {
  const number = bodied('身份证11010519491231002X。');
  const { codes } = await judged(...number, allow({ code: 'rule/personal-data' }));
  expect(codes).toEqual(['rule/unused-allowance', 'rule/personal-data']);
});
