import type { Facet } from '../../../finder/format.ts';
import { decodeIds } from '../../../finder/postings.ts';
import { type SearchDocument, searchDocuments } from '../../index/documents.ts';
import { buildFacets } from '../../index/facets.ts';
import type { Catalogue } from '../../model/catalogue.ts';
import type { PageContext } from './context.ts';
import { recordPath } from './paths.ts';
import type { Text } from './text.ts';

/** What the finder finds and by which facets, for the pages that show it without a script. */
export interface SearchData {
  readonly documents: readonly SearchDocument[];
  readonly facets: readonly Facet[];
}

const known = new WeakMap<Catalogue, SearchData>();

/** The finder's documents and facets; made once for a catalogue. */
export function searchData(catalogue: Catalogue): SearchData {
  const made = known.get(catalogue);
  if (made) return made;
  const documents = searchDocuments(catalogue);
  const data = { documents, facets: buildFacets(catalogue, documents) };
  known.set(catalogue, data);
  return data;
}

/** One document in a plain list. */
export interface DocumentLink {
  readonly href: string;
  readonly title: Text;
  readonly number: string;
  readonly kind: string;
}

/** Documents as links, in printed order: all of them, or those of a facet value. */
export function documentLinks(page: PageContext, ids?: string): DocumentLink[] {
  const { documents, facets } = searchData(page.catalogue);
  const kinds = new Map(
    facets.find(({ id }) => id === 'kind')?.values.map(({ id, label }) => [id, label[page.locale]]),
  );
  const chosen =
    ids === undefined ? documents : decodeIds(ids).flatMap((at) => documents[at] ?? []);
  return chosen.map(({ kind, id, title, number }) => ({
    href: page.href(recordPath[kind](id)),
    title: page.text({ zh: title.zh, en: title.en || undefined }),
    number,
    kind: kinds.get(kind) ?? '',
  }));
}
