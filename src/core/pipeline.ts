import { compareDiagnostics, type Diagnostic, type Report } from './diagnostics/diagnostic.ts';
import { checkEditions } from './editions/check-editions.ts';
import { parseLocks } from './editions/lock-file.ts';
import { checkFacets } from './index/check-facets.ts';
import type { Catalogue } from './model/catalogue.ts';
import { toCatalogue } from './model/to-catalogue.ts';
import type { CatalogueFolder } from './ports.ts';
import { readCatalogue } from './read/read-catalogue.ts';
import type { SourceFile } from './read/source-file.ts';
import { inspectFile } from './validate/inspect-file.ts';
import type { Inspection } from './validate/inspection.ts';
import { validate } from './validate/validate.ts';

export interface CompileOptions {
  readonly folder: CatalogueFolder;
  /** `YYYY-MM-DD`, for findings about dates; never part of the output. */
  readonly today: string;
  /** Another way to the same inspections: from a cache, on several threads. */
  readonly inspect?: Inspector | undefined;
}

/** Inspects files; the answers are in their order. */
export type Inspector = (
  files: readonly SourceFile[],
  today: string,
) => Promise<readonly Inspection[]>;

export interface Compilation {
  /** What is sound, even when there are errors; `undefined` when not even the zone could be read. */
  readonly catalogue: Catalogue | undefined;
  /** Every finding of every file, in code-point order of file and place. */
  readonly diagnostics: readonly Diagnostic[];
  /** Texts of the files by path, for code frames. */
  readonly sources: ReadonlyMap<string, string>;
  readonly fileCount: number;
}

/** Reads, parses and checks a catalogue folder. `check`, `build`, `dev` and the tests all begin here. */
export async function compileCatalogue(options: CompileOptions): Promise<Compilation> {
  const { folder, today, inspect = inspectHere } = options;
  const diagnostics: Diagnostic[] = [];
  const report: Report = (diagnostic) => diagnostics.push(diagnostic);

  const read = await readCatalogue(folder, report);
  const { files } = read;
  const inspections = await inspect(files, today);
  const drafts = validate({ ...read, inspections, today }, report);
  const locks = parseLocks(read.locks, report);
  const catalogue = toCatalogue(drafts, locks);
  if (catalogue) {
    checkFacets(catalogue, report);
    checkEditions({ catalogue, drafts, read, today }, report);
  }

  return {
    catalogue,
    diagnostics: diagnostics.sort(compareDiagnostics),
    sources: new Map([...files, ...read.locks].map(({ path, text }) => [path, text])),
    fileCount: files.length,
  };
}

const inspectHere: Inspector = (files, today) =>
  Promise.resolve(files.map((file) => inspectFile(file, today)));
