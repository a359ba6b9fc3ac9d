import { createHash } from 'node:crypto';
import type { EditionLock, EntryFacts } from '../model/edition-lock.ts';

/** JSON with the keys of every object in code-point order, without blanks. */
export function canonicalJson(value: unknown): string {
  return JSON.stringify(value, (_, part: unknown) =>
    part !== null && typeof part === 'object' && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  );
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

/** SHA-256 of an entry's facts, 64 hex digits; the same for the same facts in any order of keys. */
export function factsHash(facts: EntryFacts): string {
  return sha256(canonicalJson(facts));
}

/** The checksum that a lock must carry. */
export function lockChecksum(lock: EditionLock): string {
  return sha256(canonicalJson({ ...lock, checksum: undefined }));
}
