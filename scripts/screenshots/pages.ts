import { ALL_PAGES, ROOTS } from '../../tests/e2e/site.ts';

/** What a visitor makes of a page: searches that find and do not, entries compared. */
const STATES = [
  'search.html?q=vaccine',
  'search.html?q=zzzz',
  'search.html?sector=medicine-and-health&class=encouraged',
  'compare.html?entries=vaccines,cell-and-gene-therapy',
] as const;

/** Pages and states of the set, as addresses below the root of the site. */
export function pagesOfSet(): string[] {
  return [...ALL_PAGES, ...ROOTS.flatMap((root) => STATES.map((state) => root + state))];
}

/** File of a picture below the set: the page's path, with its question in letters that files may have. */
export function fileOf(look: string, page: string): string {
  const [path = '', query] = page.split('?');
  const asked = query === undefined ? '' : `--${query.replace(/[^\w-]+/gu, '-')}`;
  return `${look}/${path.replace(/\.html$/u, '').replaceAll('/', '~')}${asked}.png`;
}
