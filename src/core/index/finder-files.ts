import type { Catalogue } from '../model/catalogue.ts';
import { buildIndex, type IndexFile } from './build-index.ts';
import { searchDocuments } from './documents.ts';
import { buildFacets } from './facets.ts';

/** The folder of the index in the output. */
export const FINDER_FOLDER = 'finder';

/** The finder's files of a catalogue, with paths from the root of the output. Deterministic. */
export function finderFiles(catalogue: Catalogue): IndexFile[] {
  const documents = searchDocuments(catalogue);
  return buildIndex(documents, buildFacets(catalogue, documents)).map(({ path, text }) => ({
    path: `${FINDER_FOLDER}/${path}`,
    text,
  }));
}
