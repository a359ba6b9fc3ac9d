import fc from 'fast-check';
import stringWidth from 'string-width';
import { describe, expect, it } from 'vitest';
import { codeFrame } from '../../../src/core/diagnostics/code-frame.ts';
import { LineIndex } from '../../../src/core/diagnostics/line-index.ts';

function frame(text: string, part: string, width = 60): string {
  const start = text.indexOf(part);
  const span = { start, end: start + part.length };
  return `\n${codeFrame({ lines: new LineIndex(text), span, width })}\n`;
}

describe('codeFrame', { timeout: 60_000 }, () => {
  it('counts a Chinese character as two columns and keeps one line on each side', () => {
    const text = 'name:\n  zh: 生物医药产业园\nsector: 生物医药   # 应为代码\ninvestment: 1\n';
    expect(frame(text, '医药   ')).toMatchInlineSnapshot(`
      "
          2 │   zh: 生物医药产业园
        > 3 │ sector: 生物医药   # 应为代码
            │             ^^^^^^^
          4 │ investment: 1
      "
    `);
  });

  it('keeps blank lines and shows tabs as two spaces', () => {
    expect(frame('a: 1\n\n\t- 标题：x\n\nb: 2\n', '：')).toMatchInlineSnapshot(`
      "
          2 │
        > 3 │   - 标题：x
            │         ^^
          4 │
      "
    `);
  });

  it('marks an insertion at the end of a line with one caret', () => {
    const text = 'title: 疫苗\nsummary: x';
    const span = { start: 9, end: 9 };
    expect(`\n${codeFrame({ lines: new LineIndex(text), span, width: 60 })}\n`)
      .toMatchInlineSnapshot(`
      "
        > 1 │ title: 疫苗
            │            ^
          2 │ summary: x
      "
    `);
  });

  it('marks a span over several lines on its first one', () => {
    expect(frame('a: |\n  一\n  二\nb: 2', '一\n  二')).toMatchInlineSnapshot(`
      "
          1 │ a: |
        > 2 │   一
            │   ^^
          3 │   二
      "
    `);
  });

  it('cuts a long line around the caret and long context at its end', () => {
    const long = '低碳制造与医药健康、现代金融的产业发展指导目录'.repeat(5);
    const text = `${long}\nsummary: ${long}错别字${long}\n${long}`;
    expect(frame(text, '错别字', 50)).toMatchInlineSnapshot(`
      "
          1 │ 低碳制造与医药健康、现代金融的产业发展指…
        > 2 │ …发展指导目录错别字低碳制造与医药健康、现…
            │              ^^^^^^
          3 │ 低碳制造与医药健康、现代金融的产业发展指…
      "
    `);
  });

  it('shows what a terminal would hide or obey', () => {
    expect(frame('title: 疫\u200B苗\u001B[31m\u202E', '\u200B')).toMatchInlineSnapshot(`
      "
        > 1 │ title: 疫<U+200B>苗<U+001B>[31m<U+202E>
            │          ^^^^^^^^
      "
    `);
  });

  it('never throws, keeps to the width and always has a caret', () => {
    const piece = fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc.string({ unit: 'binary' }),
      fc.constantFrom('\n', '\r\n', '\t', '疫苗', '👩‍👩‍👧', '\u0301\u0302', '\uD800', '\uFEFF'),
    );
    const text = fc.array(piece, { maxLength: 30 }).map((parts) => parts.join(''));
    const inputs = fc.record({
      text,
      start: fc.integer({ min: -5, max: 400 }),
      length: fc.nat(60),
      width: fc.integer({ min: 30, max: 100 }),
    });
    fc.assert(
      fc.property(inputs, ({ text, start, length, width }) => {
        const lines = new LineIndex(text);
        const rows = codeFrame({ lines, span: { start, end: start + length }, width }).split('\n');
        expect(rows.some((row) => /^ +│ +\^+$/u.test(row))).toBe(true);
        for (const row of rows) expect(stringWidth(row)).toBeLessThanOrEqual(width);
      }),
      { numRuns: 1000 },
    );
  });

  it('puts the caret under what it marks', () => {
    const word = fc.stringMatching(/^[a-z疫苗（）]{0,60}$/u);
    fc.assert(
      fc.property(word, word, fc.integer({ min: 30, max: 90 }), (before, after, width) => {
        const text = `${before}标${after}`;
        const span = { start: before.length, end: before.length + 1 };
        const [line = '', caret = ''] = codeFrame({
          lines: new LineIndex(text),
          span,
          width,
        }).split('\n');
        expect(stringWidth(line.slice(0, line.indexOf('标')))).toBe(caret.indexOf('^'));
        expect(caret.trimEnd().endsWith('^^')).toBe(true);
      }),
    );
  });

  it('does not take long over half a megabyte in one line', () => {
    const text = '目录'.repeat(130_000);
    // Work that grows with the square would not end within the time that any test has.
    expect(frame(text, '目录')).toContain('目录');
  });
});
