import { decodeIds } from '../../../finder/postings.ts';
import { RESULTS_SHOWN } from '../../../finder/state.ts';
import type { Filing } from '../../index/documents.ts';
import { searchData } from '../../index/search-data.ts';
import type { PageContext } from './context.ts';
import { recordPath } from './paths.ts';
import type { Text } from './text.ts';

/** A result as the finder draws it, see `resultItem` of its script. */
export interface FirstResult {
  readonly href: string;
  readonly title: Text;
  readonly summary: Text;
  /** Printed number, kind and class, as far as the record has them. */
  readonly meta: string;
  /** Id of an entry; documents of other kinds have none here. */
  readonly entry?: string | undefined;
}

/** What the finder finds when nothing is asked: its first page, and how much there is in all. */
export function firstResults(page: PageContext): { total: number; first: readonly FirstResult[] } {
  const { catalogue } = page;
  const { filings, facets } = searchData(catalogue);
  const labelOf = (facetId: string, at: number): string =>
    facets.find(({ id }) => id === facetId)?.values.find(({ docs }) => decodeIds(docs).includes(at))
      ?.label[page.locale] ?? '';
  const summaryOf = ({ kind, id }: Filing): Text =>
    page.text(catalogue.byId[kind].get(id)?.summary ?? { zh: '' });
  const first = filings.slice(0, RESULTS_SHOWN).map((one, at) => ({
    href: page.href(recordPath[one.kind](one.id)),
    title: page.text({ zh: one.title.zh, en: one.title.en || undefined }),
    summary: summaryOf(one),
    meta: [one.number, labelOf('kind', at), labelOf('class', at)].filter(Boolean).join(' · '),
    entry: one.kind === 'entry' ? one.id : undefined,
  }));
  return { total: filings.length, first };
}
