import { describe, expect, test } from 'vitest';
import type { Diagnostic } from '../../../src/core/diagnostics/diagnostic.ts';
import { parseYaml } from '../../../src/core/parse/parse-yaml.ts';

function parse(text: string) {
  const found: Diagnostic[] = [];
  const parsed = parseYaml({ file: 'x.yaml', text, offset: 0 }, (one) => found.push(one));
  return { data: parsed?.data, found, codes: found.map(({ code }) => code) };
}

const shown = (text: string) =>
  parse(text).found.map(({ code, span }) => `${code} ${text.slice(span.start, span.end)}`);

describe('parseYaml', () => {
  test('reads YAML 1.2: dates, times and octal look-alikes stay what was written', () => {
    const { data, codes } = parse('a: 2026-01-02\nb: 12:30\nc: no\nd: 010\ne: "0170"\nf: 1_000\n');
    expect(codes).toEqual([]);
    expect(data).toEqual({ a: '2026-01-02', b: '12:30', c: 'no', d: 10, e: '0170', f: '1_000' });
  });

  test('tells of every second use of a key, at that key', () => {
    expect(shown('a: 1\nb: { c: 1, c: 2 }\na: 2\na: 3\n')).toEqual([
      'parse/duplicate-key a',
      'parse/duplicate-key a',
      'parse/duplicate-key c',
    ]);
  });

  test.each([
    ['an anchor', 'a: &x 1\n', 'parse/alias-or-tag &x 1'],
    ['an alias', 'a: *x\n', 'parse/alias-or-tag *x'],
    ['a tag', 'a: !!binary aGk=\n', 'parse/alias-or-tag !!binary aGk='],
    ['a tag of one’s own', 'a: !js/function x\n', 'parse/alias-or-tag !js/function x'],
    ['a merge', '<<: { a: 1 }\n', 'parse/alias-or-tag <<'],
    ['a directive', '%YAML 1.1\n---\na: 1\n', 'parse/alias-or-tag %YAML 1.1'],
  ])('refuses %s', (_name, text, expected) => {
    expect(shown(text)).toContain(expected);
    expect(parse(text).data).toBeUndefined();
  });

  test.each([
    ['an empty file', '', '空的'],
    ['a comment only', '# nothing\n', '空的'],
    ['a text', 'title：疫苗\n', '一段文字'],
    ['a list', '- a\n', '列表'],
  ])('wants a mapping, not %s', (_name, text, says) => {
    const { codes, found } = parse(text);
    expect(codes).toEqual(['parse/not-a-mapping']);
    expect(found[0]?.message.zh).toContain(says);
  });

  test.each([
    ['a tab', 'a:\n\tb: 1\n', '制表符'],
    ['a second colon', 'a: b: c\n', '引号'],
    ['an open quote', 'a: "b\n', '少了一个符号'],
    ['two documents', 'a: 1\n---\nb: 2\n', '一段数据'],
    ['a bracket never closed', 'a: [1, 2\n', '没有结束'],
  ])('explains %s in Chinese', (_name, text, says) => {
    const { codes, found } = parse(text);
    expect(codes).toContain('parse/yaml-syntax');
    expect(found.map(({ message }) => message.zh).join()).toContain(says);
  });

  test('keeps prototype keys as own keys', () => {
    const { data } = parse('__proto__: { polluted: 1 }\nconstructor: x\n');
    expect(Object.hasOwn(data ?? {}, '__proto__')).toBe(true);
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  });

  test('counts offsets from the start of the file', () => {
    const found: Diagnostic[] = [];
    parseYaml({ file: 'x.md', text: '\na: 1\na: 2', offset: 3 }, (one) => found.push(one));
    expect(found[0]?.span).toEqual({ start: 9, end: 10 });
  });
});

describe('parseYaml stays quick and upright', () => {
  const bomb = ['a: &a [x, x, x, x, x, x, x, x, x]']
    .concat(
      'bcdefgh'.split('').map((key, at) => `${key}: &${key} [${`*${'abcdefg'[at]}, `.repeat(9)}]`),
    )
    .join('\n');

  test.each([
    ['20,000 keys', Array.from({ length: 20_000 }, (_, at) => `k${at}: 1`).join('\n'), undefined],
    ['20,000 equal keys', 'k: 1\n'.repeat(20_000), 'parse/duplicate-key'],
    ['2,000 brackets', `a: ${'['.repeat(2000)}${']'.repeat(2000)}`, 'parse/too-deep'],
    ['300,000 brackets', `a: ${'['.repeat(300_000)}`, 'parse/too-deep'],
    ['2,000 dashes', `${'- '.repeat(2000)}a`, 'parse/too-deep'],
    [
      '700 levels of indent',
      Array.from({ length: 700 }, (_, at) => `${' '.repeat(at)}a:`).join('\n'),
      'parse/too-deep',
    ],
    ['a bomb of aliases', bomb, 'parse/alias-or-tag'],
    [
      '20,000 anchors',
      Array.from({ length: 20_000 }, (_, at) => `k${at}: &a${at} 1`).join('\n'),
      'parse/alias-or-tag',
    ],
    ['one line of half a megabyte', `a: ${'x'.repeat(500_000)}`, undefined],
    ['50,000 faults', 'a: "\n'.repeat(50_000), 'parse/yaml-syntax'],
  ])('with %s', { timeout: 10_000 }, (_name, text, code) => {
    const { codes } = parse(text);
    if (code === undefined) expect(codes).toEqual([]);
    else expect(codes).toContain(code);
  });
});
