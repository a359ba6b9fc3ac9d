import { hash } from 'node:crypto';
import { entryHistory } from '../editions/entry-history.ts';
import type { Catalogue, Entry } from '../model/catalogue.ts';
import { withoutLookups } from '../model/to-catalogue.ts';
import type { BodyPart } from '../parse/parse-body.ts';
import { neighbours } from './parts/neighbours.ts';
import { outputPath, recordPath } from './parts/paths.ts';
import { siteLanguages } from './parts/site-languages.ts';
import type { SitePagesOptions } from './site-pages.ts';

/**
 * What decides how the page of each entry looks, by the path of the page: a build that finds the key
 * of the last one need not even make the view. Nine of ten pages are of entries, and an edit changes
 * few of them.
 *
 * Invariant: where two catalogues and options give a page the same key, they give it the same view.
 * A page may show of other entries only those that `shownOn` lists; all else goes into every key.
 */
export function entryKeys(
  catalogue: Catalogue,
  options: SitePagesOptions,
): ReadonlyMap<string, string> {
  const { entries, ...others } = withoutLookups(catalogue);
  // A link to an entry needs to know that it is there.
  const common = sumOf([others, options, entries.map(({ id }) => id)]);
  const sums = new Map(entries.map((entry) => [entry.id, sumOf(entry)]));
  const languages = siteLanguages(catalogue);
  return new Map(
    entries.flatMap((entry) => {
      const shown = shownOn(entry, catalogue).map((id) => sums.get(id));
      const key = sumOf([common, sums.get(entry.id), shown, tolds(entry, catalogue)]);
      const path = recordPath.entry(entry.id);
      return languages.map((language) => [outputPath(language, path), key] as const);
    }),
  );
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

/** What the page tells of all entries together: how many fit its premises, what editions changed. */
function tolds(entry: Entry, catalogue: Catalogue): unknown {
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
