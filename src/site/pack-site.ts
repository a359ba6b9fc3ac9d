import { siteScripts } from '../core/exports/site-scripts.ts';
import type { Catalogue } from '../core/model/catalogue.ts';
import { subsetCatalogue } from '../core/model/subset-catalogue.ts';
import type { CatalogueFolder } from '../core/ports.ts';
import type { Locale } from '../core/read/source-file.ts';
import type { Pack } from '../core/views/parts/pack.ts';
import { contactCards } from '../core/views/contact-cards.ts';
import { planPages } from '../core/views/site-pages.ts';
import type { Site } from './site.ts';

export interface PackSiteOptions {
  readonly folder: CatalogueFolder;
  /** Paths of the pictures in the folder. */
  readonly media: readonly string[];
  readonly languages: readonly Locale[];
  readonly base: string | undefined;
  readonly cover: Pack;
}

/** What is drawn and written for a pack, and the catalogue of the entries on its cover. */
export function toPackSite(
  catalogue: Catalogue,
  { folder, media, languages, base, cover }: PackSiteOptions,
): { readonly site: Site; readonly subset: Catalogue } {
  const subset = subsetCatalogue(catalogue, { entries: cover.order, languages });
  const shown = new Set(
    subset.premises.flatMap(({ evidence }) => (evidence ?? []).map(({ src }) => `media/${src}`)),
  );
  const pictures = media
    .filter((path) => shown.has(path))
    .map((path) => ({ path, read: () => folder.read(path) }));
  const pages = planPages(subset, { base, pack: cover });
  const contacts = contactCards(subset);
  const finder = () => siteScripts(subset, { base, pack: cover });
  return { site: { pages, pictures, contacts, finder }, subset };
}
