import type { PageView, PlannedPage } from '../core/views/site-pages.ts';
import { loadSite } from './load-site.ts';

interface Route<P> {
  readonly params: P;
  readonly props: { readonly view: PageView };
}

const INDEX = /(?:^|\/)index\.html$/u;

/** Static paths of `[...path].astro`: every page that is not the index of a folder. */
export async function pageRoutes(): Promise<Route<{ path: string }>[]> {
  const pages = (await loadSite()).pages.filter(({ path }) => !INDEX.test(path));
  return pages.map((page) => ({
    params: { path: page.path.replace(/\.html$/u, '') },
    ...props(page),
  }));
}

/**
 * Static paths of `[...folder]/index.astro`. Astro takes `/index` off the address of a page, so that
 * the index of a folder needs a route that is an index itself.
 */
export async function indexRoutes(): Promise<Route<{ folder: string | undefined }>[]> {
  const pages = (await loadSite()).pages.filter(({ path }) => INDEX.test(path));
  return pages.map((page) => ({
    params: { folder: page.path.replace(INDEX, '') || undefined },
    ...props(page),
  }));
}

function props({ view }: PlannedPage): { readonly props: { readonly view: PageView } } {
  return { props: { view: view() } };
}
