import type { IndexFile } from '../index/build-index.ts';
import { deskFiles } from '../index/desk-files.ts';
import { finderFiles } from '../index/finder-files.ts';
import type { Catalogue } from '../model/catalogue.ts';
import { LOCALES } from '../read/source-file.ts';
import { type EntryView, entryView } from '../views/pages/entry.ts';
import type { SitePagesOptions } from '../views/site-pages.ts';
import { entryFactFiles } from './entry-fact-files.ts';
import { traditionalFiles } from './traditional-files.ts';

/** What decides the links of the entries. */
type ScriptOptions = Pick<SitePagesOptions, 'base' | 'pack'>;

/** The data that scripts of the site load, as classic scripts. Deterministic. */
export function siteScripts(catalogue: Catalogue, options: ScriptOptions = {}): IndexFile[] {
  const files = [...finderScripts(catalogue), ...shelfScripts(catalogue, options)];
  return options.pack ? files : [...files, ...traditionalFiles(catalogue, files)];
}

/** Those of them that finder and desk load. */
export function finderScripts(catalogue: Catalogue): IndexFile[] {
  return [...finderFiles(catalogue), ...deskFiles(catalogue)];
}

/** Those of them that shortlist and comparison load. */
export function shelfScripts(catalogue: Catalogue, options: ScriptOptions = {}): IndexFile[] {
  return entryFactFiles(entryViews(catalogue, options));
}

/** One after the other, since all of a large catalogue would not fit; without the bodies. */
function* entryViews(catalogue: Catalogue, options: ScriptOptions): Iterable<EntryView> {
  const body = { zh: { text: '', offset: 0, parts: [] } };
  for (const locale of LOCALES.filter((one) => catalogue.zone.languages.includes(one))) {
    for (const entry of catalogue.entries) {
      yield entryView({ catalogue, locale, ...options }, { ...entry, body });
    }
  }
}
