import { decodeIds } from '../../../finder/postings.ts';
import { searchData } from '../../index/search-data.ts';
import type { PageContext } from './context.ts';
import { recordPath } from './paths.ts';
import type { Text } from './text.ts';

/** One document in a plain list. */
export interface DocumentLink {
  readonly href: string;
  readonly title: Text;
  readonly number: string;
  readonly kind: string;
  /** Id of an entry; documents of other kinds have none here. */
  readonly entry?: string | undefined;
}

/** Documents as links, in printed order: all of them, or those of a facet value. */
export function documentLinks(page: PageContext, ids?: string): DocumentLink[] {
  const { filings, facets } = searchData(page.catalogue);
  const kinds = new Map(
    facets.find(({ id }) => id === 'kind')?.values.map(({ id, label }) => [id, label[page.locale]]),
  );
  const chosen = ids === undefined ? filings : decodeIds(ids).flatMap((at) => filings[at] ?? []);
  return chosen.map(({ kind, id, title, number }) => ({
    href: page.href(recordPath[kind](id)),
    title: page.text({ zh: title.zh, en: title.en || undefined }),
    number,
    kind: kinds.get(kind) ?? '',
    entry: kind === 'entry' ? id : undefined,
  }));
}
