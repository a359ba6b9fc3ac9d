import { compileCatalogue } from '../../../../src/core/pipeline.ts';
import type { Catalogue } from '../../../../src/core/model/catalogue.ts';
import { LOCALES } from '../../../../src/core/read/source-file.ts';
import { nodeFolder } from '../../../../src/cli/node-ports.ts';
import { type EntryFile, toEntryFiles } from './entry-files.ts';
import { type SiteData, toSiteData } from './site-data.ts';

/** One language of the work that is the same for all generators. */
export interface LanguageWork {
  readonly site: SiteData;
  readonly entries: readonly EntryFile[];
}

export type Work = readonly LanguageWork[];

/** The catalogue as data that say everything a page shows. */
export function toWork(catalogue: Catalogue): Work {
  return LOCALES.map((locale) => ({
    site: toSiteData({ catalogue, locale }),
    entries: toEntryFiles({ catalogue, locale }),
  }));
}

/** Reads a catalogue for the peers; throws where `mulu check` would find an error. */
export async function readWork(folder: string): Promise<Work> {
  const { catalogue, diagnostics } = await compileCatalogue({
    folder: nodeFolder(folder),
    today: '2026-11-24',
  });
  if (!catalogue || diagnostics.some(({ severity }) => severity === 'error')) {
    throw new Error(`${folder} has errors`);
  }
  return toWork(catalogue);
}
