import type { IndexFile } from '../index/build-index.ts';
import { deskFiles } from '../index/desk-files.ts';
import { finderFiles } from '../index/finder-files.ts';
import type { Catalogue } from '../model/catalogue.ts';
import { LOCALES } from '../read/source-file.ts';
import { type EntryView, entryView } from '../views/pages/entry.ts';
import { entryFactFiles } from './entry-fact-files.ts';

interface ScriptOptions {
  /** Address at which the site is published. */
  readonly base?: string | undefined;
}

/** The data that scripts of the site load, as classic scripts. Deterministic. */
export function siteScripts(catalogue: Catalogue, { base }: ScriptOptions = {}): IndexFile[] {
  return [
    ...finderFiles(catalogue),
    ...deskFiles(catalogue),
    ...entryFactFiles(entryViews(catalogue, base)),
  ];
}

/** One after the other, since all of a large catalogue would not fit; without the bodies. */
function* entryViews(catalogue: Catalogue, base: string | undefined): Iterable<EntryView> {
  const body = { zh: { text: '', offset: 0, parts: [] } };
  for (const locale of LOCALES.filter((one) => catalogue.zone.languages.includes(one))) {
    for (const entry of catalogue.entries) {
      yield entryView({ catalogue, locale, base }, { ...entry, body });
    }
  }
}
