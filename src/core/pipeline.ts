import { compareDiagnostics, type Diagnostic, type Report } from './diagnostics/diagnostic.ts';
import { checkFacets } from './index/check-facets.ts';
import type { Catalogue } from './model/catalogue.ts';
import { toCatalogue } from './model/to-catalogue.ts';
import { parseRecord } from './parse/parse-record.ts';
import type { CatalogueFolder } from './ports.ts';
import { readCatalogue } from './read/read-catalogue.ts';
import { validate } from './validate/validate.ts';

export interface CompileOptions {
  readonly folder: CatalogueFolder;
  /** `YYYY-MM-DD`, for findings about dates; never part of the output. */
  readonly today: string;
}

export interface Compilation {
  /** What is sound, even when there are errors; `undefined` when not even the zone could be read. */
  readonly catalogue: Catalogue | undefined;
  /** Every finding of every file, in code-point order of file and place. */
  readonly diagnostics: readonly Diagnostic[];
  /** Texts of the files by path, for code frames. */
  readonly sources: ReadonlyMap<string, string>;
  readonly fileCount: number;
  /** Paths of the pictures below the catalogue folder. */
  readonly media: readonly string[];
}

/** Reads, parses and checks a catalogue folder. `check`, `build`, `dev` and the tests all begin here. */
export async function compileCatalogue({ folder, today }: CompileOptions): Promise<Compilation> {
  const diagnostics: Diagnostic[] = [];
  const report: Report = (diagnostic) => diagnostics.push(diagnostic);

  const read = await readCatalogue(folder, report);
  const { files } = read;
  const records = files.flatMap((file) => parseRecord(file, report) ?? []);
  const drafts = validate({ ...read, records, today }, report);
  const catalogue = toCatalogue(drafts);
  if (catalogue) checkFacets(catalogue, report);

  return {
    catalogue,
    diagnostics: diagnostics.sort(compareDiagnostics),
    sources: new Map(files.map(({ path, text }) => [path, text])),
    fileCount: files.length,
    media: read.media,
  };
}
