import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LineIndex } from '../../../src/core/diagnostics/line-index.ts';

describe('LineIndex', () => {
  it('counts lines and columns from one and leaves the line end out of the line', () => {
    const lines = new LineIndex('一二\r\n三\n');
    expect(lines.lineCount).toBe(3);
    expect([lines.line(1), lines.line(2), lines.line(3), lines.line(9)]).toEqual([
      '一二',
      '三',
      '',
      '',
    ]);
    expect(lines.position(4)).toEqual({ line: 2, column: 1 });
    expect(lines.startOf(2)).toBe(4);
  });

  it('takes an offset outside the text for its nearest end', () => {
    const lines = new LineIndex('ab');
    expect(lines.position(-3)).toEqual({ line: 1, column: 1 });
    expect(lines.position(99)).toEqual({ line: 1, column: 3 });
    expect(lines.startOf(7)).toBe(2);
  });

  it('gives for every offset a place from which the offset follows', () => {
    const text = fc.array(fc.constantFrom('a', '目', '\n', '\r\n', '😀'), { maxLength: 40 });
    fc.assert(
      fc.property(text, fc.nat(60), (parts, offset) => {
        const lines = new LineIndex(parts.join(''));
        const { line, column } = lines.position(offset);
        expect(lines.startOf(line) + column - 1).toBe(Math.min(offset, lines.text.length));
      }),
    );
  });
});
