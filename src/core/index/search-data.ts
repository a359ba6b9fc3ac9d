import type { Facet } from '../../finder/format.ts';
import type { Catalogue } from '../model/catalogue.ts';
import { type SearchDocument, searchDocuments } from './documents.ts';
import { buildFacets } from './facets.ts';

/** What the finder finds and by which facets: for its index, and for the pages without a script. */
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
