import type { Facet } from '../../finder/format.ts';
import type { Catalogue } from '../model/catalogue.ts';
import { type Filing, filings, type SearchDocument, searchDocuments } from './documents.ts';
import { buildFacets } from './facets.ts';

/** What the finder finds and by which facets: for its index, and for the pages without a script. */
export interface SearchData {
  readonly filings: readonly Filing[];
  readonly facets: readonly Facet[];
  /** The same records with all their texts, made when they are first asked for. */
  readonly documents: () => readonly SearchDocument[];
}

const known = new WeakMap<Catalogue, SearchData>();

/** The finder's documents and facets; made once for a catalogue. */
export function searchData(catalogue: Catalogue): SearchData {
  const made = known.get(catalogue);
  if (made) return made;
  const filed = filings(catalogue);
  let documents: readonly SearchDocument[] | undefined;
  const data = {
    filings: filed,
    facets: buildFacets(catalogue, filed),
    documents: () => (documents ??= searchDocuments(catalogue)),
  };
  known.set(catalogue, data);
  return data;
}
