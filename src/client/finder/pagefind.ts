export interface PagefindPage {
  readonly url: string;
  readonly meta: Readonly<Record<string, string | undefined>>;
}

interface PagefindResult {
  readonly data: () => Promise<PagefindPage>;
}

/** The part of Pagefind's module that is used here. */
interface PagefindModule {
  options(options: Readonly<Record<string, unknown>>): Promise<void>;
  init(): Promise<void>;
  search(text: string): Promise<{ readonly results: readonly PagefindResult[] }>;
}

/** Pages near a text, the best first. */
export type SearchPages = (text: string) => Promise<readonly PagefindResult[]>;

/**
 * Loads Pagefind from an address relative to the page. Rejects when it is not there. It has no pages
 * in traditional characters, since they are the Chinese ones letter by letter.
 */
export async function loadPagefind(index: string): Promise<SearchPages> {
  const address = new URL(index, document.baseURI);
  const module = (await import(/* @vite-ignore */ address.href)) as PagefindModule;
  const page = document.documentElement;
  const { lang } = page;
  const isDerived = lang === 'zh-Hant';
  await module.options({
    bundlePath: new URL('.', address).pathname,
    baseUrl: new URL(isDerived ? '../zh-hant/' : '..', address).pathname,
  });
  // It takes the language from the page, at once and from nowhere else.
  if (isDerived) page.lang = 'zh-Hans';
  const ready = module.init();
  page.lang = lang;
  await ready;
  return async (text) => (await module.search(text)).results;
}
