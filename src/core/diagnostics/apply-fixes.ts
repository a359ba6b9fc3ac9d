import type { Diagnostic, TextEdit } from './diagnostic.ts';

/** The text with the certain mends of its findings; of two that overlap only the first is made. */
export function applyFixes(text: string, findings: readonly Diagnostic[]): string {
  const fixes = findings
    .flatMap(({ fix }) => (fix && fix.length > 0 ? [inOrder(fix)] : []))
    .sort((a, b) => startOf(a) - startOf(b));
  let result = '';
  let at = 0;
  for (const fix of fixes) {
    // A mend is made whole or not at all.
    if (startOf(fix) < at) continue;
    for (const { start, end, text: put } of fix) {
      result += text.slice(at, start) + put;
      at = end;
    }
  }
  return result + text.slice(at);
}

function inOrder(fix: readonly TextEdit[]): readonly TextEdit[] {
  return fix.toSorted((a, b) => a.start - b.start);
}

function startOf([first]: readonly TextEdit[]): number {
  return first?.start ?? 0;
}
