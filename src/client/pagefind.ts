/** What the reader asked for. Ids of facets are those of the catalogue. */
export interface Query {
  readonly text: string;
  readonly sector: readonly string[];
  readonly class: readonly string[];
}

export interface PagefindPage {
  readonly url: string;
  readonly meta: Readonly<Record<string, string | undefined>>;
  readonly excerpt: string;
}

export interface PagefindResult {
  readonly data: () => Promise<PagefindPage>;
}

type Counts = Readonly<Record<string, Readonly<Record<string, number>>>>;

interface PagefindAnswer {
  readonly results: readonly PagefindResult[];
  readonly filters: Counts;
}

/** The part of Pagefind's module that is used here. */
interface PagefindModule {
  options(options: Readonly<Record<string, unknown>>): Promise<void>;
  search(
    text: string | null,
    options?: { readonly filters?: Readonly<Record<string, unknown>> },
  ): Promise<PagefindAnswer>;
  filters(): Promise<Counts>;
}

export interface Pagefind {
  search(query: Query): Promise<PagefindAnswer>;
  /** How many pages each value of a facet would give, its own facet left open. */
  counts(query: Query): Promise<Counts>;
}

/** Loads Pagefind from an address relative to the page. Rejects when it is not there. */
export async function loadPagefind(index: string): Promise<Pagefind> {
  const address = new URL(index, document.baseURI);
  const module = (await import(/* @vite-ignore */ address.href)) as PagefindModule;
  await module.options({
    bundlePath: new URL('.', address).pathname,
    baseUrl: new URL('..', address).pathname,
    excerptLength: document.documentElement.lang === 'en' ? 28 : 40,
  });
  return {
    search: (query) => ask(module, query),
    counts: (query) => countsOf(module, query),
  };
}

function ask(module: PagefindModule, query: Query): Promise<PagefindAnswer> {
  const filters: Record<string, unknown> = {};
  // A bare list would ask for pages that have all the values at once.
  if (query.sector.length > 0) filters['sector'] = { any: query.sector };
  if (query.class.length > 0) filters['class'] = { any: query.class };
  return module.search(query.text || null, { filters });
}

async function countsOf(module: PagefindModule, query: Query): Promise<Counts> {
  const open = await module.filters();
  const isOpen = query.text === '' && query.sector.length + query.class.length === 0;
  if (isOpen) return open;
  const sector = await ask(module, { ...query, sector: [] });
  const classes = await ask(module, { ...query, class: [] });
  return {
    sector: sector.filters['sector'] ?? {},
    class: classes.filters['class'] ?? {},
  };
}
