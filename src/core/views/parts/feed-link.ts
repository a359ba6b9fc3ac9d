import type { PageContext } from './context.ts';
import { outputPath, relativeHref } from './paths.ts';

/** The feed of changes, below the folder of the language; it exists where the site has an address. */
export const FEED_PATH = 'feed.xml';

/** Derived pages have the feed of the language that they are derived from. */
export function feedHref({ base, pack, from, locale }: PageContext): string | undefined {
  if (base === undefined || pack) return undefined;
  return relativeHref(from, outputPath(locale, FEED_PATH));
}
