import { createHash } from 'node:crypto';
import type { Diagnostic } from '../diagnostic.ts';
import { identityOf } from '../new-findings.ts';

/** A fingerprint a finding, without its line, so that it stays the same when text above it changes. */
export function fingerprints(findings: readonly Diagnostic[]): readonly string[] {
  const seen = new Map<string, number>();
  return findings.map((one) => {
    const identity = identityOf(one);
    const count = seen.get(identity) ?? 0;
    seen.set(identity, count + 1);
    return createHash('sha256').update(`${identity}\u0000${count}`).digest('hex').slice(0, 32);
  });
}
