import { describe, expect, test } from 'vitest';
import type { Diagnostic } from '../../../src/core/diagnostics/diagnostic.ts';
import { splitFrontMatter } from '../../../src/core/read/split-front-matter.ts';

const address = { kind: 'entry', id: 'x', locale: 'zh', format: 'markdown' } as const;

function split(text: string) {
  const found: Diagnostic[] = [];
  const parts = splitFrontMatter({ path: 'x.md', text, address }, (one) => found.push(one));
  return { parts, codes: found.map(({ code }) => code), spans: found.map(({ span }) => span) };
}

describe('splitFrontMatter', () => {
  test.each([
    ['line feeds', '---\na: 1\n---\nbody\n', '\na: 1', 'body\n'],
    ['carriage returns', '---\r\na: 1\r\n---\r\n\r\nbody\r\n', '\r\na: 1', '\r\nbody\r\n'],
    ['no body', '---\na: 1\n---', '\na: 1', ''],
    ['nothing between the fences', '---\n---\nbody', '', 'body'],
    ['a byte-order mark', '\uFEFF---\na: 1\n---\nbody', '\na: 1', 'body'],
    ['a rule in the body', '---\na: 1\n---\n\n---\n\nb', '\na: 1', '\n---\n\nb'],
    ['an indented fence in a text', '---\na: |\n  ---\n  b\n---\nc', '\na: |\n  ---\n  b', 'c'],
  ])('splits with %s', (_name, text, yaml, body) => {
    const { parts, codes } = split(text);
    expect(codes).toEqual([]);
    expect(parts?.frontMatter.text).toBe(yaml);
    expect(parts?.body.text).toBe(body);
    for (const part of [parts?.frontMatter, parts?.body]) {
      expect(text.slice(part?.offset).startsWith(part?.text ?? '?')).toBe(true);
    }
  });

  test.each([
    ['read/no-front-matter', 'title: x\n---\n'],
    ['read/no-front-matter', '\n---\na: 1\n---\n'],
    ['read/no-front-matter', ' ---\na: 1\n---\n'],
    ['read/no-front-matter', ''],
    ['read/no-front-matter', '---\rtitle: x\r---\r'],
    ['read/no-front-matter', '---\rtitle: x\n---\nbody\n'],
    ['read/foreign-front-matter', '---js\nprocess.exit(1)\n---\n'],
    ['read/foreign-front-matter', '---javascript\nx\n---\n'],
    ['read/foreign-front-matter', '--- JS\nx\n---\n'],
    ['read/foreign-front-matter', '---json\n{}\n---\n'],
    ['read/foreign-front-matter', '---__proto__\nx\n---\n'],
    ['read/foreign-front-matter', '---constructor\nx\n---\n'],
    ['read/foreign-front-matter', '+++\na = 1\n+++\n'],
    ['read/unterminated-front-matter', '---\na: 1\n'],
    ['read/unterminated-front-matter', '---\na: 1\nbody ---\n'],
    ['read/unterminated-front-matter', '---\na: 1\n----\nb: 2\n---\n'],
    ['read/too-long', `---\na: ${'x'.repeat(70_000)}\n---\n`],
  ])('%s', (code, text) => {
    const { parts, codes, spans } = split(text);
    expect(parts).toBeUndefined();
    expect(codes).toEqual([code]);
    expect(spans[0]?.start).toBeLessThanOrEqual(text.length);
  });

  test('says the same of the same broken text again', () => {
    const text = '---\na: 1\n----\nb: 2\n---\n';
    expect(split(text)).toEqual(split(text));
  });
});
