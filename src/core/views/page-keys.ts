import { hash } from 'node:crypto';
import { entryHistory } from '../editions/entry-history.ts';
import type { Catalogue, Entry } from '../model/catalogue.ts';
import { withoutLookups } from '../model/to-catalogue.ts';
import type { BodyPart } from '../parse/parse-body.ts';
import { neighbours } from './parts/neighbours.ts';
import { languageOf, recordPath } from './parts/paths.ts';
import type { SitePagesOptions } from './site-pages.ts';

/** What decides how a page of the site looks. */
export type PageKeys = (path: string) => string;

/** Folders of pages that show the texts of entries, beside those of the entries themselves. */
const WITH_TEXTS = /^(?:booklets|editions)\//u;

/**
 * What decides how each page looks: a build that finds the key of the last one need not even make
 * the view. Nine of ten pages are of entries, and an edit changes few of them; one of a text alone
 * changes no list.
 *
 * Invariant: where two catalogues and options give a page the same key, they give it the same view.
 * The page of an entry may show of other entries only those that `shownOn` lists, and a list no text
 * of an entry and nothing of its history; all else goes into every key.
 */
export function pageKeys(catalogue: Catalogue, options: SitePagesOptions): PageKeys {
  const { entries, ...others } = withoutLookups(catalogue);
  // A link to an entry needs to know that it is there.
  const common = sumOf([others, options, entries.map(({ id }) => id)]);
  const inLists = entries.map((entry) => sumOf({ ...entry, body: undefined }));
  // All that is drawn of a body follows from its text.
  const sums = new Map(
    entries.map(({ id, body }, at) => [id, sumOf([inLists[at], body.zh.text, body.en?.text])]),
  );
  const told = entries.map((entry) => toldOf(entry, catalogue));
  const own = new Map(
    entries.map((entry, at) => {
      const shown = shownOn(entry, catalogue).map((id) => sums.get(id));
      const key = sumOf([common, sums.get(entry.id), shown, told[at]]);
      return [recordPath.entry(entry.id), key];
    }),
  );
  const listed = sumOf([common, inLists]);
  const whole = sumOf([common, [...sums], told]);
  return (path) => {
    const { own: page } = languageOf(path);
    return own.get(page) ?? (WITH_TEXTS.test(page) ? whole : listed);
  };
}

/** Ids of the other entries that stand on the page of an entry, in their order. */
function shownOn(entry: Entry, catalogue: Catalogue): string[] {
  const { zh, en } = entry.body;
  return [
    ...neighbours(entry, catalogue).map(({ id }) => id),
    ...[...zh.parts, ...(en?.parts ?? [])].flatMap(linkedIn),
  ];
}

function linkedIn(part: BodyPart): string[] {
  if (part.type !== 'component') return [];
  const { id } = part.attributes;
  const own = part.name === 'EntryLink' && id !== undefined ? [id] : [];
  return [...own, ...part.parts.flatMap(linkedIn)];
}

/** What all entries together decide: how many fit the same premises, what editions changed. */
function toldOf(entry: Entry, catalogue: Catalogue): unknown {
  const { entriesBy } = catalogue;
  return [
    entry.premises.map((id) => entriesBy.premises.get(id)?.length),
    entryHistory(catalogue, entry.id).map(({ kind, edition, change }) => [
      kind,
      edition.id,
      change,
    ]),
  ];
}

function sumOf(value: unknown): string {
  return hash('sha1', JSON.stringify(value));
}
