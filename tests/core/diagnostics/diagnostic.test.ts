import { describe, expect, it } from 'vitest';
import { compareDiagnostics, type Diagnostic } from '../../../src/core/diagnostics/diagnostic.ts';

const finding = (file: string, start: number, code: string): Diagnostic => ({
  file,
  span: { start, end: start + 1 },
  code,
  severity: 'error',
  message: { zh: code, en: code },
});

describe('compareDiagnostics', () => {
  it('orders by file in code points, then place, then code', () => {
    const sorted = [
      finding('B.md', 0, 'x'),
      finding('a.md', 5, 'x'),
      finding('a.md', 9, 'a'),
      finding('a.md', 9, 'b'),
      finding('目.md', 0, 'x'),
    ];
    expect(sorted.toReversed().sort(compareDiagnostics)).toEqual(sorted);
  });
});
