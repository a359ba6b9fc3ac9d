import type { Catalogue } from '../../model/catalogue.ts';
import { recordPath } from '../../views/parts/paths.ts';
import type { NewsItem } from './feed.ts';

/** What the dates of the entries tell: when each was published, and reviewed since. */
export function entryNews({ entries }: Catalogue): NewsItem[] {
  return entries.map(({ id, title, summary, published, reviewed }) => ({
    id: `entry:${id}`,
    path: recordPath.entry(id),
    ...{ title, summary, published },
    updated: reviewed > published.slice(0, 10) ? reviewed : published,
  }));
}
