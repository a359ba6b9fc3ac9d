import type { IndexFile } from '../core/index/build-index.ts';
import { finderFiles } from '../core/index/finder-files.ts';
import type { Catalogue } from '../core/model/catalogue.ts';
import { type Page, sitePages } from '../core/views/site-pages.ts';

/** What is drawn and written for a catalogue. */
export interface Site {
  readonly pages: readonly Page[];
  /** The finder's index, made when it is first asked for. */
  readonly finder: () => readonly IndexFile[];
}

/** `base` is the address at which the site is published, for canonical links. */
export function toSite(catalogue: Catalogue, base: string | undefined): Site {
  let finder: readonly IndexFile[] | undefined;
  return {
    pages: sitePages(catalogue, { base }),
    finder: () => (finder ??= finderFiles(catalogue)),
  };
}
