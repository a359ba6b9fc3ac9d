import type { PageContext } from './context.ts';

/** The feed of changes, below the folder of the language; it exists where the site has an address. */
export const FEED_PATH = 'feed.xml';

export function feedHref(page: PageContext): string | undefined {
  return page.base === undefined || page.pack ? undefined : page.href(FEED_PATH);
}
