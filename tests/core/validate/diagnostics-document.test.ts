import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { diagnosticsDocument } from '../../../src/core/validate/diagnostics-document.ts';
import { ALL_KINDS } from '../../../src/core/validate/kinds.ts';
import { RULES } from '../../../src/core/validate/rules/registry.ts';

const document = diagnosticsDocument(ALL_KINDS);

test('docs/diagnostics.md is of the present kinds: npx node scripts/diagnostics-document.ts', () => {
  const written = readFileSync(join(import.meta.dirname, '../../../docs/diagnostics.md'), 'utf8');
  expect(written).toBe(document);
});

test('every code is there once and has a section', () => {
  const codes = ALL_KINDS.map(({ code }) => code);
  expect(new Set(codes).size).toBe(codes.length);
  for (const code of codes) expect(document).toContain(`\n### ${code}\n`);
});

test.each(ALL_KINDS)('$code is told in both languages, with a bad and a good example', (kind) => {
  expect(kind.code).toMatch(/^(?:read|parse|schema|rule)\/[a-z0-9]+(?:-[a-z0-9]+)*$/u);
  for (const { zh, en } of [kind.title, kind.why]) {
    expect(zh).toMatch(/\p{Script=Han}/u);
    expect(en).toMatch(/^[A-Z“]/u);
    expect(zh).not.toMatch(/(?<!申)请|非法|无效|错误：/u);
  }
  expect(kind.bad).not.toBe(kind.good);
});

test('the rules of the domain are all there, each with its number', () => {
  const numbers = RULES.flatMap(({ kind }) => kind.rule ?? []);
  expect(numbers).toEqual(
    (
      'T01 T02 T03 T04 T05 T06 T07 T08 T12 G01 G02 G03 G04 L01 L02 L05 L06 L06 N01 N02 D01 D02 I01 I03 ' +
      'B01 B02 P01 P02 S01 C01 D03 N07 N06 T09 T10 T10 T10 T11 G05 L03 L04 L04 L07 L08 L09 N03 ' +
      'N04 N05 I02 I04 B03 P03 P04 P05 P06 S02 S04'
    ).split(' '),
  );
  expect(
    RULES.flatMap(({ kind }) => (kind.severity === 'warning' ? (kind.rule ?? []) : [])),
  ).toEqual(
    (
      'T03 T05 G04 L05 L06 B01 B02 D03 N06 T09 T10 T10 T11 G05 L03 L04 L04 L07 L09 N03 N04 I02 I04 B03 ' +
      'P03 P04 P05 S04'
    ).split(' '),
  );
});
