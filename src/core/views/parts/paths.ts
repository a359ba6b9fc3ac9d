import type { RecordLink } from '../../parse/links.ts';
import type { Catalogue } from '../../model/catalogue.ts';
import { type Locale, LOCALES } from '../../read/source-file.ts';

/** Addresses of the pages below the folder of a language. They are permanent. */
export const PATHS = {
  home: 'index.html',
  entries: 'entries/index.html',
  opportunities: 'opportunities/index.html',
  premises: 'premises/index.html',
  policies: 'policies/index.html',
  targets: 'targets/index.html',
  classes: 'classes/index.html',
  aToZ: 'a-z.html',
  glossary: 'glossary.html',
  guides: 'guides/index.html',
  editions: 'editions/index.html',
  downloads: 'downloads.html',
  about: 'about.html',
  results: 'results.html',
  contact: 'contact.html',
  accessibility: 'accessibility.html',
  sitemap: 'sitemap.html',
  /** Of a pack: all its entries for paper. */
  sheets: 'sheets.html',
  search: 'search.html',
  shortlist: 'shortlist.html',
  compare: 'compare.html',
  selfCheck: 'self-check.html',
  lookUp: 'look-up.html',
  notFound: '404.html',
} as const;

export const recordPath = {
  sector: (id: string) => `sectors/${id}.html`,
  subsector: (sector: string, id: string) => `sectors/${sector}/${id}.html`,
  entry: (id: string) => `entries/${id}.html`,
  opportunity: (id: string) => `opportunities/${id}.html`,
  premises: (id: string) => `premises/${id}.html`,
  policy: (id: string) => `policies/${id}.html`,
  target: (id: string) => `targets/${id}.html`,
  class: (id: string) => `classes/${id}.html`,
  guide: (id: string) => `guides/${id}.html`,
  chain: (sector: string) => `chains/${sector}.html`,
  booklet: (sector: string) => `booklets/${sector}.html`,
  term: (id: string) => `${PATHS.glossary}#${id}`,
} as const;

/** What an edition changed. */
export function editionPath(id: string): string {
  return `editions/${id}.html`;
}

/** The entries of a frozen edition. */
export function editionEntriesPath(id: string): string {
  return `editions/${id}/entries.html`;
}

/** Indicators of one subsector, in a catalogue too large for one table. */
export function conditionsPath(sector: string, subsector: string): string {
  return `self-check/${sector}/${subsector}.html`;
}

/** Entries by industry code, one page a division of GB/T 4754. */
export function divisionPath(code: string): string {
  return `look-up/${code}.html`;
}

/** The page of one value of a facet, for readers without a script. */
export function facetPath(facet: string, value: string): string {
  return `search/${facet}/${value}.html`;
}

/** Versions of the site for readers: what staff write, and one that is derived from the Chinese. */
export type SiteLanguage = Locale | 'zh-hant';
export const SITE_LANGUAGES: readonly SiteLanguage[] = [...LOCALES, 'zh-hant'];

/** Chinese pages lie at the root of the output, all others below their language. */
export function outputPath(language: SiteLanguage, path: string): string {
  return language === 'zh' ? path : `${language}/${path}`;
}

/** The language of a page of the output, and where it lies below the folder of that language. */
export function languageOf(path: string): {
  readonly language: SiteLanguage;
  readonly own: string;
} {
  const language = SITE_LANGUAGES.find((one) => path.startsWith(`${one}/`)) ?? 'zh';
  return { language, own: language === 'zh' ? path : path.slice(language.length + 1) };
}

/** `../` for each folder above a page: what leads from it to the root of the output. */
export function rootOf(path: string): string {
  return '../'.repeat(path.split('/').length - 1);
}

/** The shortest relative link from one output path to another, which may end in `#anchor`. */
export function relativeHref(from: string, to: string): string {
  const end = from.lastIndexOf('/') + 1;
  const shared = sharedFolder(from, to, end);
  let href = to.slice(shared);
  for (let at = end - 1; at >= shared; at -= 1) {
    if (from.charCodeAt(at) === SLASH) href = `../${href}`;
  }
  return href;
}

const SLASH = 47;

/** The length of the folder, with its `/`, in which both paths lie; not more than `most`. */
function sharedFolder(from: string, to: string, most: number): number {
  let folder = 0;
  for (let at = 0; at < most; at += 1) {
    const code = from.charCodeAt(at);
    if (code !== to.charCodeAt(at)) break;
    if (code === SLASH) folder = at + 1;
  }
  return folder;
}

/** The address of the record that a `kind:id` link names, whether it is in the catalogue or not. */
export function recordPathOf({ scheme, id }: RecordLink): string {
  return scheme === 'glossary' ? recordPath.term(id) : recordPath[scheme](id);
}

/** Where a `kind:id` link of a body leads; `undefined` when there is no such record. */
export function pathOfRecord({ byId }: Catalogue, link: RecordLink): string | undefined {
  const records = link.scheme === 'glossary' ? byId.term : byId[link.scheme];
  return records.has(link.id) ? recordPathOf(link) : undefined;
}
