import type { RecordLink } from '../../parse/links.ts';
import type { Catalogue } from '../../model/catalogue.ts';
import type { Locale } from '../../read/source-file.ts';

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
  accessibility: 'accessibility.html',
  sitemap: 'sitemap.html',
  /** Of a pack: all its entries for paper. */
  sheets: 'sheets.html',
  search: 'search.html',
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
  booklet: (sector: string) => `booklets/${sector}.html`,
  term: (id: string) => `${PATHS.glossary}#${id}`,
} as const;

/** The page of one value of a facet, for readers without a script. */
export function facetPath(facet: string, value: string): string {
  return `search/${facet}/${value}.html`;
}

/** Chinese pages lie at the root of the output, all others below their language. */
export function outputPath(locale: Locale, path: string): string {
  return locale === 'zh' ? path : `${locale}/${path}`;
}

/** `../` for each folder above a page: what leads from it to the root of the output. */
export function rootOf(path: string): string {
  return '../'.repeat(path.split('/').length - 1);
}

/** The shortest relative link from one output path to another, which may end in `#anchor`. */
export function relativeHref(from: string, to: string): string {
  const [target = '', anchor] = to.split('#');
  const fromFolders = from.split('/').slice(0, -1);
  const toFolders = target.split('/').slice(0, -1);
  let shared = 0;
  while (shared < fromFolders.length && fromFolders[shared] === toFolders[shared]) shared += 1;
  const up = '../'.repeat(fromFolders.length - shared);
  const down = target.split('/').slice(shared).join('/');
  return `${up}${down}${anchor === undefined ? '' : `#${anchor}`}`;
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
