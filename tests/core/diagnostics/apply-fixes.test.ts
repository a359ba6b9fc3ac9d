import fc from 'fast-check';
import { expect, test } from 'vitest';
import { applyFixes } from '../../../src/core/diagnostics/apply-fixes.ts';
import type { Diagnostic, TextEdit } from '../../../src/core/diagnostics/diagnostic.ts';
import { newFindings } from '../../../src/core/diagnostics/new-findings.ts';

function finding(fix: readonly TextEdit[], words = 'x'): Diagnostic {
  const span = { start: fix[0]?.start ?? 0, end: fix[0]?.end ?? 0 };
  const message = { zh: words, en: words };
  return { code: 'rule/x', severity: 'warning', file: 'a.md', span, message, fix };
}

test('makes every mend that does not overlap, in the order of the text', () => {
  const findings = [
    finding([{ start: 4, end: 5, text: 'E' }]),
    finding([{ start: 0, end: 2, text: '' }]),
    finding([{ start: 1, end: 3, text: '!' }]),
  ];
  expect(applyFixes('abcdef', findings)).toBe('cdEf');
});

test('a text without mends stays, and no mend is made outside its span', () => {
  const edit = fc.record({ start: fc.nat(20), length: fc.nat(5), text: fc.string() });
  fc.assert(
    fc.property(fc.string({ minLength: 30 }), fc.array(edit), (text, edits) => {
      const findings = edits.map(({ start, length, text: put }) =>
        finding([{ start, end: start + length, text: put }]),
      );
      const last = Math.max(0, ...edits.map(({ start, length }) => start + length));
      expect(applyFixes(text, []).length).toBe(text.length);
      expect(applyFixes(text, findings).endsWith(text.slice(last))).toBe(true);
    }),
  );
});

test('what was there before is not new, each counted, wherever it has moved to', () => {
  const [a, b] = [finding([], 'a'), finding([], 'b')];
  const moved = { ...a, span: { start: 90, end: 91 } };
  expect(newFindings([moved, b, a], [a])).toEqual([b, a]);
  expect(newFindings([a], [a, b])).toEqual([]);
});
