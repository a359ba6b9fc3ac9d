import type { Catalogue } from '../model/catalogue.ts';
import { buildIndex, type IndexFile } from './build-index.ts';
import { searchData } from './search-data.ts';

/** The folder of the index in the output. */
export const FINDER_FOLDER = 'finder';

/** The finder's files of a catalogue, with paths from the root of the output. Deterministic. */
export function finderFiles(catalogue: Catalogue): IndexFile[] {
  const { documents, facets } = searchData(catalogue);
  return buildIndex(documents(), facets).map(({ path, text }) => ({
    path: `${FINDER_FOLDER}/${path}`,
    text,
  }));
}
