import type { Catalogue, Entry } from '../../model/catalogue.ts';
import type { PageContext } from './context.ts';
import { siteNameOf } from './found.ts';
import { outputPath, PATHS, type SiteLanguage } from './paths.ts';

/** What a messenger shows of a link to a page (ogp.me). */
export interface ShareView {
  readonly type: 'website' | 'article';
  /** Addresses in full. */
  readonly url: string;
  readonly image: string;
  /** Language and territory as Open Graph writes them. */
  readonly locale: string;
  readonly siteName: string;
}

/** Pictures of entries, above which an entry has that of its sector: each costs a tenth of a second. */
const MOST_ENTRIES = 400;

export const SHARE_FOLDER = 'share';

/** Pictures for links, below the folder of a language. */
export const sharePath = {
  site: `${SHARE_FOLDER}/index.png`,
  sector: (id: string) => `${SHARE_FOLDER}/sectors/${id}.png`,
  entry: (id: string) => `${SHARE_FOLDER}/entries/${id}.png`,
} as const;

export function hasEntryPictures({ entries }: Catalogue): boolean {
  return entries.length <= MOST_ENTRIES;
}

/** The picture of an entry, or of its sector where there are too many. */
export function entryPicture(catalogue: Catalogue, { id, sector }: Entry): string {
  return hasEntryPictures(catalogue) ? sharePath.entry(id) : sharePath.sector(sector);
}

const LOCALES: Readonly<Record<SiteLanguage, string>> = {
  zh: 'zh_CN',
  en: 'en_GB',
  'zh-hant': 'zh_HK',
};

interface ShareInput {
  readonly type: 'column' | 'article';
  readonly picture?: string | undefined;
}

/** Nothing where the address of the site is not known, for a pack, and for a page that is none. */
export function shareOf(page: PageContext, { type, picture }: ShareInput): ShareView | undefined {
  const { base, language, pack, path, catalogue } = page;
  if (base === undefined || pack || path === PATHS.notFound) return undefined;
  const absolute = (below: string): string => new URL(outputPath(language, below), base).href;
  const isTaiwan = language === 'zh-hant' && catalogue.zone.traditional !== 'hong-kong';
  return {
    type: type === 'article' ? 'article' : 'website',
    url: absolute(path),
    image: absolute(picture ?? sharePath.site),
    locale: isTaiwan ? 'zh_TW' : LOCALES[language],
    siteName: siteNameOf(page),
  };
}
