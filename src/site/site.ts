import type { IndexFile } from '../core/index/build-index.ts';
import type { DataFile } from '../core/exports/open-data/data-package.ts';
import { openDataFiles } from '../core/exports/open-data/open-data-files.ts';
import { siteScripts } from '../core/exports/site-scripts.ts';
import type { Catalogue } from '../core/model/catalogue.ts';
import type { PictureSizes } from '../core/model/picture.ts';
import { type ContactCard, contactCards } from '../core/views/contact-cards.ts';
import { type EditionFile, editionFiles } from '../core/views/editions/edition-files.ts';
import { type PlannedPage, planPages } from '../core/views/site-pages.ts';

/** A picture as it is published. */
export interface Picture {
  /** Below the root of the site. */
  readonly path: string;
  /** What it is made from, below the catalogue. */
  readonly original: string;
  readonly read: () => Promise<Uint8Array<ArrayBuffer>>;
}

/** What is drawn and written for a catalogue. */
export interface Site {
  readonly pages: readonly PlannedPage[];
  readonly pictures: readonly Picture[];
  /** A vCard for each desk and language. */
  readonly contacts: readonly ContactCard[];
  /** Data of frozen editions. */
  readonly editions: readonly EditionFile[];
  /** The data that scripts of the site load, made when it is first asked for. */
  readonly finder: () => readonly IndexFile[];
  /** The open data, made when they are asked for. */
  readonly data: () => Promise<readonly DataFile[]>;
}

export const EMPTY_SITE: Site = {
  pages: [],
  pictures: [],
  contacts: [],
  editions: [],
  finder: () => [],
  data: () => Promise.resolve([]),
};

export interface SiteOptions {
  readonly pictures: { readonly sizes: PictureSizes; readonly files: readonly Picture[] };
  /** The address at which the site is published, for canonical links. */
  readonly base?: string | undefined;
}

export function toSite(catalogue: Catalogue, { pictures, base }: SiteOptions): Site {
  let finder: readonly IndexFile[] | undefined;
  return {
    pages: planPages(catalogue, { base, pictures: pictures.sizes }),
    pictures: pictures.files,
    contacts: contactCards(catalogue),
    editions: editionFiles(catalogue),
    finder: () => (finder ??= siteScripts(catalogue, { base })),
    data: () => openDataFiles(catalogue, { base }),
  };
}
