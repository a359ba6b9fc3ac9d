import type { Diagnostic } from './diagnostic.ts';

/** What stays the same of a finding when lines above it come or go. */
export function identityOf({ code, file, message }: Diagnostic): string {
  return `${code}\u0000${file}\u0000${message.zh}`;
}

/** The findings that were not there before, each counted: also those that a change causes in other files. */
export function newFindings(
  now: readonly Diagnostic[],
  before: readonly Diagnostic[],
): readonly Diagnostic[] {
  const known = new Map<string, number>();
  for (const one of before) {
    const key = identityOf(one);
    known.set(key, (known.get(key) ?? 0) + 1);
  }
  return now.filter((one) => {
    const key = identityOf(one);
    const left = known.get(key) ?? 0;
    if (left > 0) known.set(key, left - 1);
    return left === 0;
  });
}
