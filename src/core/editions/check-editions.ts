import { diagnose, type Place, type Report } from '../diagnostics/diagnostic.ts';
import type { Catalogue } from '../model/catalogue.ts';
import type { EditionLock } from '../model/edition-lock.ts';
import { lockPath } from '../model/edition-lock.ts';
import type { LockFile } from '../read/read-catalogue.ts';
import type { RecordAddress } from '../read/source-file.ts';
import {
  editedAfterFreeze,
  frozenEdition,
  numberGap,
  vanishedEntry,
} from '../validate/edition-findings.ts';
import type { Drafts } from '../validate/rules/rule.ts';
import { factsHash } from './canonical.ts';
import { checkRemovals } from './check-removals.ts';
import { compareStates } from './compare.ts';
import { catalogueFacts } from './entry-facts.ts';
import { renamesOf } from './edition-states.ts';
import { entryOffset, lockedFacts } from './lock-file.ts';

/** Digits of a hash that a record of a correction names. */
const CORRECTION_DIGITS = 12;

export interface EditionsInput {
  readonly catalogue: Catalogue;
  readonly drafts: Drafts;
  readonly read: {
    readonly locks: readonly LockFile[];
    readonly present: readonly RecordAddress[];
  };
  /** `YYYY-MM-DD`, for the wording of a finding. */
  readonly today: string;
}

/**
 * I01, I05, I06: a frozen edition stays as it is, nothing vanishes from it without a record, ids are
 * not used again and a published edition is numbered without gaps.
 */
export function checkEditions(input: EditionsInput, report: Report): void {
  checkLocks(input, report);
  checkVanished(input, report);
  checkCurrent(input, report);
  checkNumbers(input, report);
  checkRemovals(input, report);
}

/** The file of an edition and its lock belong together and say the same. */
function checkLocks({ catalogue, drafts, read }: EditionsInput, report: Report): void {
  const whole = new Map(catalogue.locks.map((lock) => [lock.edition.id, lock]));
  for (const { path, edition } of read.locks) {
    if (read.present.some(({ kind, id }) => kind === 'edition' && id === edition)) continue;
    const place = { file: path, span: { start: 0, end: 1 } };
    report(diagnose(frozenEdition, place, { edition, fault: { is: 'orphan' } }));
  }
  for (const { data, record } of drafts.zh.edition) {
    const edition = data.id;
    const at = (key: keyof typeof data): Place => ({
      file: record.source.path,
      span: record.locate([key]),
    });
    const lock = whole.get(edition);
    if (!lock) {
      if (data.lock === undefined) continue;
      report(diagnose(frozenEdition, at('lock'), { edition, fault: { is: 'missing' } }));
    } else if (data.lock === undefined) {
      report(diagnose(frozenEdition, at('id'), { edition, fault: { is: 'unrecorded' } }));
    } else if (data.lock !== lock.checksum) {
      report(diagnose(frozenEdition, at('lock'), { edition, fault: { is: 'other' } }));
    }
    for (const { field, was } of lock ? changedFields(data, lock) : []) {
      report(diagnose(frozenEdition, at(field), { edition, fault: { is: 'field', field, was } }));
    }
  }
}

function changedFields(data: Catalogue['edition'], { edition }: EditionLock) {
  const fields = ['documentNumber', 'issued', 'effective'] as const;
  const changed: { field: keyof typeof data; was: string }[] = fields
    .filter((field) => data[field] !== edition[field])
    .map((field) => ({ field, was: edition[field] ?? '' }));
  if (data.title.zh !== edition.title.zh || data.title.en !== edition.title.en) {
    changed.push({ field: 'title', was: edition.title.zh });
  }
  return changed;
}

/** Every entry that was ever frozen is there, or has a record of its removal. */
function checkVanished({ catalogue, read }: EditionsInput, report: Report): void {
  const there = new Set(
    read.present
      .filter(({ kind, locale }) => locale === 'zh' && (kind === 'entry' || kind === 'removal'))
      .map(({ id }) => id),
  );
  const told = new Set<string>();
  for (const { edition, entries } of catalogue.locks.toReversed()) {
    const file = lockPath(edition.id);
    const text = read.locks.find(({ path }) => path === file)?.text ?? '';
    for (const { id } of entries) {
      if (there.has(id) || told.has(id)) continue;
      told.add(id);
      const start = entryOffset(text, id);
      const span = { start, end: start + `"id": "${id}"`.length };
      report(diagnose(vanishedEntry, { file, span }, { id, edition: edition.id }));
    }
  }
}

/** The frozen edition in force gets no new entry; a changed one is a correction, to be recorded. */
function checkCurrent({ catalogue, drafts, today }: EditionsInput, report: Report): void {
  const { edition, locks, byId } = catalogue;
  const lock = locks.find((one) => one.edition.id === edition.id);
  if (!lock) return;
  const records = new Map(drafts.zh.entry.map(({ id, record }) => [id, record]));
  const placeOf = (id: string): Place => ({
    file: byId.entry.get(id)?.file ?? '',
    span: records.get(id)?.locate(['title']) ?? TOP,
  });
  const facts = catalogueFacts(catalogue);
  const { added, changed } = compareStates(lockedFacts(lock), facts, renamesOf(catalogue));
  for (const { id } of added) {
    const params = { edition: edition.id, fault: { is: 'added', id } } as const;
    report(diagnose(frozenEdition, placeOf(id), params));
  }
  const recorded = new Map(edition.corrections?.map((one) => [one.entry, one.facts]));
  for (const { id, after } of changed) {
    const hash = factsHash(after).slice(0, CORRECTION_DIGITS);
    if (recorded.get(id) === hash) continue;
    report(diagnose(editedAfterFreeze, placeOf(id), { edition: edition.id, id, hash, today }));
  }
}

const TOP = { start: 0, end: 3 };

/** Asked only when every file of an entry is sound: a broken one has a finding of its own. */
function checkNumbers({ catalogue, drafts, read }: EditionsInput, report: Report): void {
  const files = read.present.filter(({ kind, locale }) => kind === 'entry' && locale === 'zh');
  const { edition, entriesBy, byId } = catalogue;
  if (edition.status !== 'published' || files.length !== drafts.zh.entry.length) return;
  const records = new Map(drafts.zh.entry.map(({ id, record }) => [id, record]));
  for (const [sector, entries] of entriesBy.sector) {
    if (!byId.sector.has(sector)) continue;
    const numbers = new Set(entries.map(({ number }) => number));
    for (const { id, file, number } of entries) {
      if (number === 1 || numbers.has(number - 1)) continue;
      const place = { file, span: records.get(id)?.locate(['number']) ?? TOP };
      report(diagnose(numberGap, place, { sector, number, missing: number - 1 }));
    }
  }
}
