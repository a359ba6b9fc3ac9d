import { diagnose, type Report } from '../diagnostics/diagnostic.ts';
import type { Catalogue, Edition } from '../model/catalogue.ts';
import {
  type EditionLock,
  editionLockSchema,
  type EntryFacts,
  LOCK_SCHEMA,
} from '../model/edition-lock.ts';
import type { LockFile } from '../read/read-catalogue.ts';
import { damagedLock } from '../validate/edition-findings.ts';
import { factsHash, lockChecksum } from './canonical.ts';
import { catalogueFacts } from './entry-facts.ts';
import { factNames } from './fact-names.ts';

/** The lock of an edition with the entries that a catalogue now has. */
export function toLock(catalogue: Catalogue, edition: Edition): EditionLock {
  const facts = catalogueFacts(catalogue);
  const { id, title, documentNumber, issued, effective, sample } = edition;
  const lock: EditionLock = {
    schema: LOCK_SCHEMA,
    edition: {
      ...{ id, title: { ...title } },
      ...(documentNumber !== undefined && { documentNumber }),
      ...{ issued, effective },
      ...(sample && { sample }),
    },
    checksum: '',
    names: factNames(catalogue, facts.values()),
    entries: [...facts]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([entry, one]) => ({ id: entry, sha256: factsHash(one), facts: one })),
  };
  return { ...lock, checksum: lockChecksum(lock) };
}

/** The text of a lock file: a field a line, entries by id, so that versions compare and merge well. */
export function formatLock({ schema, edition, checksum, names, entries }: EditionLock): string {
  const rows = (indent: string, values: object): string =>
    Object.entries(values)
      .filter(([, value]) => value !== undefined)
      .map(([key, value]) => `${indent}${JSON.stringify(key)}: ${JSON.stringify(value)}`)
      .join(',\n');
  const bodies = entries.map(
    ({ id, sha256, facts }) =>
      `    {\n${rows('      ', { id, sha256 })},\n      "facts": {\n${rows('        ', facts)}\n      }\n    }`,
  );
  const list = bodies.length === 0 ? '[]' : `[\n${bodies.join(',\n')}\n  ]`;
  return `{\n${rows('  ', { schema, edition, checksum })},\n  "names": {\n${rows('    ', names)}\n  },\n  "entries": ${list}\n}\n`;
}

/** The locks that are whole; what is wrong with the others is reported. */
export function parseLocks(files: readonly LockFile[], report: Report): EditionLock[] {
  return files.flatMap((file) => parseLock(file, report) ?? []);
}

type Fault = Parameters<typeof damagedLock.message>[0]['fault'];

/** A lock, or what is wrong with it and where. */
type Reading = EditionLock | { readonly fault: Fault; readonly at: number };

function parseLock(file: LockFile, report: Report): EditionLock | undefined {
  const reading = readLock(file);
  if (!('fault' in reading)) return reading;
  const { fault, at } = reading;
  report(diagnose(damagedLock, { file: file.path, span: { start: at, end: at + 1 } }, { fault }));
  return undefined;
}

function readLock({ edition, text }: LockFile): Reading {
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch (error) {
    return { fault: { is: 'json' }, at: offsetOf(error, text) };
  }
  const schema = data !== null && typeof data === 'object' && 'schema' in data ? data.schema : 0;
  if (typeof schema === 'number' && schema > LOCK_SCHEMA) {
    return { fault: { is: 'newer', schema }, at: 0 };
  }
  const parsed = editionLockSchema.safeParse(data);
  if (!parsed.success) {
    return { fault: { is: 'shape', at: parsed.error.issues[0]?.path.join('.') ?? '' }, at: 0 };
  }
  const lock = parsed.data;
  if (lock.edition.id !== edition) return { fault: { is: 'name', id: lock.edition.id }, at: 0 };
  const changed = lock.entries.find(({ facts, sha256 }) => factsHash(facts) !== sha256);
  if (changed) {
    return { fault: { is: 'entry', id: changed.id }, at: entryOffset(text, changed.id) };
  }
  if (lockChecksum(lock) === lock.checksum) return lock;
  return { fault: { is: 'checksum' }, at: Math.max(0, text.indexOf('"checksum"')) };
}

/** Where an entry of a lock file begins. */
export function entryOffset(text: string, id: string): number {
  return Math.max(0, text.indexOf(`"id": ${JSON.stringify(id)}`));
}

/** Where `JSON.parse` stopped, as far as it says so. */
function offsetOf(error: unknown, text: string): number {
  const found = /position (\d+)/u.exec(error instanceof Error ? error.message : '')?.[1];
  return found === undefined ? Math.max(0, text.length - 1) : Number(found);
}

/** The facts of a lock by id, in the order of the printed catalogue. */
export function lockedFacts({ entries }: EditionLock): ReadonlyMap<string, EntryFacts> {
  return new Map(entries.map(({ id, facts }) => [id, facts]));
}
