import { siteScripts } from '../core/exports/site-scripts.ts';
import type { Catalogue } from '../core/model/catalogue.ts';
import { codesOf, photosOf } from '../core/model/picture.ts';
import { subsetCatalogue } from '../core/model/subset-catalogue.ts';
import type { Locale } from '../core/read/source-file.ts';
import type { Pack } from '../core/views/parts/pack.ts';
import { contactCards } from '../core/views/contact-cards.ts';
import { planPages } from '../core/views/site-pages.ts';
import type { Site, SiteOptions } from './site.ts';

export interface PackSiteOptions {
  /** Those of the whole catalogue. */
  readonly pictures: SiteOptions['pictures'];
  readonly languages: readonly Locale[];
  readonly base: string | undefined;
  readonly cover: Pack;
}

/** What is drawn and written for a pack, and the catalogue of the entries on its cover. */
export function toPackSite(
  catalogue: Catalogue,
  { pictures, languages, base, cover }: PackSiteOptions,
): { readonly site: Site; readonly subset: Catalogue } {
  const subset = subsetCatalogue(catalogue, { entries: cover.order, languages });
  const shown = new Set([...photosOf(subset), ...codesOf(subset)]);
  const files = pictures.files.filter(({ original }) => shown.has(original));
  const pages = planPages(subset, { base, pack: cover, pictures: pictures.sizes });
  const contacts = contactCards(subset);
  const finder = () => siteScripts(subset, { base, pack: cover });
  const data = () => Promise.resolve([]);
  return { site: { pages, pictures: files, contacts, editions: [], finder, data }, subset };
}
