import type { IndexFile } from '../core/index/build-index.ts';
import { siteScripts } from '../core/exports/site-scripts.ts';
import type { Catalogue } from '../core/model/catalogue.ts';
import type { CatalogueFolder } from '../core/ports.ts';
import { type ContactCard, contactCards } from '../core/views/contact-cards.ts';
import { type PlannedPage, planPages } from '../core/views/site-pages.ts';

/** A picture of the catalogue, by its path below the root of the site. */
export interface Picture {
  readonly path: string;
  readonly read: () => Promise<Uint8Array>;
}

/** What is drawn and written for a catalogue. */
export interface Site {
  readonly pages: readonly PlannedPage[];
  readonly pictures: readonly Picture[];
  /** A vCard for each desk and language. */
  readonly contacts: readonly ContactCard[];
  /** The data that scripts of the site load, made when it is first asked for. */
  readonly finder: () => readonly IndexFile[];
}

export const EMPTY_SITE: Site = { pages: [], pictures: [], contacts: [], finder: () => [] };

export interface SiteOptions {
  readonly folder: CatalogueFolder;
  /** Paths of the pictures in the folder. */
  readonly media: readonly string[];
  /** The address at which the site is published, for canonical links. */
  readonly base?: string | undefined;
}

export function toSite(catalogue: Catalogue, { folder, media, base }: SiteOptions): Site {
  let finder: readonly IndexFile[] | undefined;
  return {
    pages: planPages(catalogue, { base }),
    pictures: media.map((path) => ({ path, read: () => folder.read(path) })),
    contacts: contactCards(catalogue),
    finder: () => (finder ??= siteScripts(catalogue, { base })),
  };
}
