import { describe, expect, test } from 'vitest';
import type { Diagnostic } from '../../../src/core/diagnostics/diagnostic.ts';
import { parseBody } from '../../../src/core/parse/parse-body.ts';
import type { Format } from '../../../src/core/read/source-file.ts';

const OFFSET = 7;

function parse(text: string, format: Format = 'markdown') {
  const found: Diagnostic[] = [];
  const address = { kind: 'guide', id: 'x', locale: 'zh', format } as const;
  const file = { path: 'x.md', text: ' '.repeat(OFFSET) + text, address };
  const body = parseBody(file, { text, offset: OFFSET }, (one) => found.push(one));
  const shown = found.map(({ code, span }) => `${code} ${file.text.slice(span.start, span.end)}`);
  return { body, shown, file };
}

describe('parseBody of Markdown', () => {
  test('gives the prose with its places and its blocks', () => {
    const { body, file } = parse('第一段（见[链接](entry:abc)）。\n\n- 一项\n- **两**项\n');
    expect(body.prose.map(({ text, block }) => [text, block])).toEqual([
      ['第一段（见', 1],
      ['链接', 1],
      ['）。', 1],
      ['一项', 2],
      ['两', 3],
      ['项', 3],
    ]);
    for (const { text, span } of body.prose) {
      expect(file.text.slice(span.start, span.end)).toBe(text);
    }
  });

  test('counts places rightly after characters outside the BMP', () => {
    const { body, file } = parse('😀𠮷[链接](policy:abc)');
    const [link] = body.links;
    expect(file.text.slice(link?.span.start, link?.span.end)).toBe('policy:abc');
  });

  test('gives the links, those by reference too', () => {
    const { body } = parse('[a](entry:aaa) [b][ref] <https://x.cn/>\n\n[ref]: policy:bbb\n');
    expect(body.links.map(({ url }) => url)).toEqual(['entry:aaa', 'https://x.cn/', 'policy:bbb']);
  });

  test.each([
    ['<script>alert(1)</script>', 'parse/raw-html'],
    ['文字<br>文字', 'parse/raw-html'],
    ['<!-- 注释 -->', 'parse/raw-html'],
    ['<img src=x onerror=alert(1)>', 'parse/raw-html'],
    ['<iframe srcdoc="x">', 'parse/raw-html'],
    ['<base href="//evil.cn">', 'parse/raw-html'],
    ['[x](javascript:alert(1))', 'parse/unsafe-link'],
    ['[x](&#106;avascript:alert(1))', 'parse/unsafe-link'],
    ['[x](<java\\script:alert(1)>)', 'parse/unsafe-link'],
    ['<javascript:alert(1)>', 'parse/unsafe-link'],
    ['[x][r]\n\n[r]: data:text/html,x', 'parse/unsafe-link'],
    ['[x](//evil.cn)', 'parse/unsafe-link'],
    ['[x](entries/x.html)', 'parse/unsafe-link'],
    ['![x](https://x.cn/a.png)', 'parse/image-in-body'],
    ['![x][r]\n\n[r]: https://x.cn/a.png', 'parse/image-in-body'],
  ])('refuses %s', (text, code) => {
    expect(parse(text).shown.map((line) => line.split(' ')[0])).toContain(code);
  });

  test.each([
    'a < b，c > d',
    '`<script>`',
    '\\<br>',
    '5 &lt; 6',
    '# 标题\n\n> 引用\n\n| a | b |\n|-|-|\n| 1 | 2 |\n',
    '{花括号}',
  ])('accepts %s', (text) => {
    expect(parse(text).shown).toEqual([]);
  });

  test.each([
    ['quotes', '>'.repeat(100_000)],
    ['lists', '- '.repeat(50_000)],
    ['mixed', '> - '.repeat(500)],
    ['numbers', '1. '.repeat(5000)],
  ])('is not kept busy by %s in one another', (_name, text) => {
    expect(parse(text).shown.map((line) => line.split(' ')[0])).toEqual(['parse/too-deep']);
  });

  test('bears what other programs choke on', () => {
    for (const text of [
      '['.repeat(50_000),
      '*a_'.repeat(20_000),
      '`a``b'.repeat(20_000),
      '\0',
      '\uD800',
    ]) {
      expect(() => parse(text)).not.toThrow();
    }
  });
});

describe('parseBody of a guide', () => {
  const GUIDE = `文字

<Note kind="caution">

注意 **重点**

</Note>

<Figure id="area" />
`;

  test('gives the parts and the components', () => {
    const { body, shown } = parse(GUIDE, 'mdx');
    expect(shown).toEqual([]);
    expect(body.parts).toEqual([
      { type: 'markdown', text: '文字' },
      {
        type: 'component',
        name: 'Note',
        attributes: { kind: 'caution' },
        parts: [{ type: 'markdown', text: '注意 **重点**' }],
      },
      { type: 'component', name: 'Figure', attributes: { id: 'area' }, parts: [] },
    ]);
    expect(body.components.map(({ name }) => name)).toEqual(['Note', 'Figure']);
  });

  test.each([
    ['import x from "y"\n\n文字', 'parse/mdx-code'],
    ['export const x = 1\n\n文字', 'parse/mdx-code'],
    ['{process.exit(1)}', 'parse/mdx-code'],
    ['文字 {1 + 1} 文字', 'parse/mdx-code'],
    ['{/* 注释 */}', 'parse/mdx-code'],
    ['<Alert>\n\n文字\n\n</Alert>', 'parse/mdx-component'],
    ['<note kind="info">\n\n文字\n\n</note>', 'parse/mdx-component'],
    ['<div>\n\n文字\n\n</div>', 'parse/mdx-component'],
    ['<constructor />', 'parse/mdx-component'],
    ['<a.b />', 'parse/mdx-component'],
    ['<>\n\n文字\n\n</>', 'parse/mdx-component'],
    ['文字 <EntryLink id="x" /> 文字', 'parse/mdx-component'],
    ['<Note kind="loud">\n\n文字\n\n</Note>', 'parse/mdx-component'],
    ['<Note kind={x}>\n\n文字\n\n</Note>', 'parse/mdx-component'],
    ['<Note {...x}>\n\n文字\n\n</Note>', 'parse/mdx-component'],
    ['<Note onclick="x">\n\n文字\n\n</Note>', 'parse/mdx-component'],
    ['<Figure id="../x" />', 'parse/mdx-component'],
    ['<Figure id />', 'parse/mdx-component'],
    ['<Note kind="info">\n\n没有结束', 'parse/mdx-syntax'],
    ['a <5', 'parse/mdx-syntax'],
    ['{ 没有结束', 'parse/mdx-syntax'],
    ['[x](javascript:alert(1))', 'parse/unsafe-link'],
  ])('refuses %j', (text, code) => {
    expect(parse(text, 'mdx').shown.map((line) => line.split(' ')[0])).toContain(code);
  });

  test('says in Chinese which component does not end, where it begins', () => {
    const { shown } = parse('文字\n\n<Note kind="info">\n\n没有结束', 'mdx');
    expect(shown).toEqual(['parse/mdx-syntax <']);
  });
});
