import type { EntryChange, EntryState } from '../../editions/compare.ts';
import { editionChanges, type EditionChanges } from '../../editions/edition-states.ts';
import { editionsWords } from '../../i18n/editions.ts';
import type { Edition } from '../../model/catalogue.ts';
import type { EntryFacts, FactNames } from '../../model/edition-lock.ts';
import { changeRows, type FieldRows } from '../editions/change-rows.ts';
import { editionDataPath } from '../editions/edition-files.ts';
import { nameOf } from '../editions/fact-text.ts';
import { changeAnchor, correctionAnchor } from '../editions/history.ts';
import { type PageContext, pageContext, type SiteContext } from '../parts/context.ts';
import { type Frame, toFrame } from '../parts/frame.ts';
import { editionEntriesPath, editionPath, PATHS, recordPath } from '../parts/paths.ts';
import type { DateText, Link, Text } from '../parts/text.ts';

/** An entry in a list of an edition, as it was called there. */
export interface EditionDownload {
  readonly href: string;
  readonly label: string;
  /** Kept somewhere else by the zone. */
  readonly external?: boolean;
}

export interface ListedEntry {
  readonly anchor: string;
  readonly href: string;
  /** As printed, e.g. `M-04`. */
  readonly number: string;
  readonly title: Text;
  readonly class: Text;
}

/** Entries of a sector. */
export interface ListedSector {
  readonly id: string;
  readonly name: Text;
  readonly entries: readonly ListedEntry[];
}

export interface ChangedEntry extends ListedEntry {
  /** A new number, address or sector. */
  readonly remarks: readonly string[];
  readonly fields: readonly FieldRows[];
  /** Of a correction. */
  readonly date?: DateText | undefined;
  readonly reason?: Text | undefined;
}

export interface EditionChangesView {
  readonly page: 'edition-changes';
  readonly frame: Frame;
  readonly sentence: string;
  readonly previous?: Text | undefined;
  readonly issued: DateText;
  readonly effective: DateText;
  readonly sample: boolean;
  readonly frozen: boolean;
  readonly listHref: string;
  readonly counts: Readonly<Record<'added' | 'changed' | 'shifted' | 'removed', number>>;
  readonly added: readonly ListedSector[];
  readonly changed: readonly ChangedEntry[];
  readonly shifted: readonly ChangedEntry[];
  readonly removed: readonly ListedSector[];
  readonly corrections: readonly ChangedEntry[];
}

export interface EditionEntriesView {
  readonly page: 'edition-entries';
  readonly frame: Frame;
  readonly sectors: readonly ListedSector[];
  readonly total: number;
  readonly sample: boolean;
  readonly checksum: string;
  /** Missing for the first known edition, which changed nothing. */
  readonly changesHref?: string | undefined;
  readonly files: readonly EditionDownload[];
}

/** What the list of editions tells of one whose entries are known. */
export interface EditionRecord {
  readonly sentence: string;
  readonly previous?: Text | undefined;
  readonly total: number;
  readonly frozen: boolean;
  readonly checksum?: string | undefined;
  readonly changesHref: string;
  readonly list: Link;
  readonly files: readonly EditionDownload[];
}

export function editionChangesView(site: SiteContext, changes: EditionChanges): EditionChangesView {
  const { edition, previous, diff, facts, names, lock, corrections } = changes;
  const page = pageContext(site, editionPath(edition.id));
  const both = { before: previous?.names ?? names, after: names };
  const told = (change: EntryChange): ChangedEntry => changedEntry(change, both, page);
  return {
    page: 'edition-changes',
    frame: editionFrame(page, edition, {
      title: (one) => editionsWords(one).changesTitle,
      lead: (one) => editionsWords(one).changesLead,
    }),
    sentence: sentenceOf(changes, page),
    previous: previous && page.text(previous.edition.title),
    issued: page.date(edition.issued),
    effective: page.date(edition.effective),
    sample: edition.sample ?? false,
    frozen: lock !== undefined,
    listHref: listLink(changes, page).href,
    counts: {
      added: diff?.added.length ?? 0,
      changed: diff?.changed.length ?? 0,
      shifted: diff?.shifted.length ?? 0,
      removed: diff?.removed.length ?? 0,
    },
    added: bySector(diff?.added ?? (previous ? [] : statesOf(facts)), names, page),
    changed: (diff?.changed ?? []).map(told),
    shifted: (diff?.shifted ?? []).map(told),
    removed: bySector(diff?.removed ?? [], both.before, page),
    corrections: corrections.map((change) => ({
      ...changedEntry(change, { before: names, after: names }, page),
      anchor: correctionAnchor(change.id),
      ...recordOf(edition, change.id, page),
    })),
  };
}

function recordOf(edition: Edition, id: string, page: PageContext) {
  const record = edition.corrections?.findLast((one) => one.entry === id);
  return { date: record && page.date(record.date), reason: record && page.text(record.reason) };
}

/** The list of a frozen edition, from its lock. */
export function editionEntriesView(
  site: SiteContext,
  { edition, facts, names, lock, previous }: EditionChanges,
): EditionEntriesView {
  const page = pageContext(site, editionEntriesPath(edition.id));
  return {
    page: 'edition-entries',
    frame: editionFrame(page, edition, {
      title: (one) => editionsWords(one).listTitle,
      lead: (one) => editionsWords(one).listLead,
    }),
    sectors: bySector(statesOf(facts), names, page),
    total: facts.size,
    sample: edition.sample ?? false,
    checksum: lock?.checksum ?? '',
    changesHref: previous && page.href(editionPath(edition.id)),
    files: filesOf(edition, page),
  };
}

/** What is known of each edition by its id. */
export function editionRecords(page: PageContext): ReadonlyMap<string, EditionRecord> {
  return new Map(
    editionChanges(page.catalogue).map((changes) => [
      changes.edition.id,
      {
        sentence: sentenceOf(changes, page),
        previous: changes.previous && page.text(changes.previous.edition.title),
        total: changes.facts.size,
        frozen: changes.lock !== undefined,
        checksum: changes.lock?.checksum,
        changesHref: page.href(editionPath(changes.edition.id)),
        list: listLink(changes, page),
        files: changes.lock ? filesOf(changes.edition, page) : [],
      },
    ]),
  );
}

function listLink({ lock, edition }: EditionChanges, page: PageContext): Link {
  const words = editionsWords(page.locale);
  return lock
    ? { href: page.href(editionEntriesPath(edition.id)), label: { text: words.seeList } }
    : { href: page.href(PATHS.entries), label: { text: words.seeCurrent } };
}

/** The data of a frozen edition; its offline bundle lies wherever the zone keeps it. */
function filesOf({ id, archive }: Edition, page: PageContext): EditionDownload[] {
  const words = editionsWords(page.locale);
  return [
    { href: toRoot(editionDataPath(id, 'json'), page), label: words.jsonFile },
    { href: toRoot(editionDataPath(id, 'csv'), page), label: words.csvFile },
    ...(archive === undefined ? [] : [{ href: archive, label: words.zipFile, external: true }]),
  ];
}

/** Data lie once, below the root of the output, and not in each language. */
function toRoot(path: string, page: PageContext): string {
  return '../'.repeat(page.from.split('/').length - 1) + path;
}

function sentenceOf({ facts, diff }: EditionChanges, page: PageContext): string {
  const words = editionsWords(page.locale);
  if (!diff) return words.firstSentence(facts.size);
  const { total, added, changed, removed } = diff;
  return words.sentence(total, added.length, changed.length, removed.length);
}

interface Wording {
  readonly title: (locale: 'zh' | 'en') => (edition: string) => string;
  readonly lead: (locale: 'zh' | 'en') => string;
}

function editionFrame(page: PageContext, edition: Edition, { title, lead }: Wording): Frame {
  const index = page.ui.editionsPage.title;
  const { zh, en } = edition.title;
  const named = { zh: title('zh')(zh), en: title('en')(en) };
  return toFrame(page, {
    title: named,
    subject: named,
    description: { zh: lead('zh'), en: lead('en') },
    section: 'editions',
    trail: [{ path: PATHS.editions, label: { zh: index, en: index } }],
    unindexed: true,
    meta: { type: 'column', columnType: 'overview' },
  });
}

function statesOf(facts: ReadonlyMap<string, EntryFacts>): EntryState[] {
  return [...facts].map(([id, one]) => ({ id, facts: one }));
}

function bySector(
  states: readonly EntryState[],
  names: FactNames,
  page: PageContext,
): ListedSector[] {
  const sectors = new Map<string, ListedEntry[]>();
  for (const { id, facts } of states) {
    const listed = sectors.get(facts.sector) ?? [];
    sectors.set(facts.sector, [...listed, listedEntry(id, facts, names, page)]);
  }
  return [...sectors].map(([id, entries]) => ({
    id,
    name: nameOf('sector', id, { locale: page.locale, names }),
    entries,
  }));
}

function listedEntry(
  id: string,
  facts: EntryFacts,
  names: FactNames,
  page: PageContext,
): ListedEntry {
  return {
    anchor: changeAnchor(id),
    href: page.href(recordPath.entry(id)),
    number: numberOf(facts, names),
    title: page.text(facts.title),
    class: nameOf('class', facts.class, { locale: page.locale, names }),
  };
}

function changedEntry(
  change: EntryChange,
  names: { readonly before: FactNames; readonly after: FactNames },
  page: PageContext,
): ChangedEntry {
  const words = editionsWords(page.locale);
  const { id, formerId, before, after, moved } = change;
  const [was, is] = [numberOf(before, names.before), numberOf(after, names.after)];
  return {
    ...listedEntry(id, after, names.after, page),
    remarks: [
      ...(was === is ? [] : [words.numberChange(was, is)]),
      ...(formerId === undefined ? [] : [words.addressChange(formerId)]),
      ...(moved ? [words.moved] : []),
    ],
    fields: changeRows(change, names, page.locale),
  };
}

/** Sector letter and two-digit number as printed in that edition. */
function numberOf({ sector, number }: EntryFacts, names: FactNames): string {
  return `${names.letter[sector]?.zh ?? sector}-${String(number).padStart(2, '0')}`;
}
