import { compareDiagnostics, type Diagnostic, type Report } from './diagnostics/diagnostic.ts';
import { checkEditions } from './editions/check-editions.ts';
import { parseLocks } from './editions/lock-file.ts';
import { checkFacets } from './index/check-facets.ts';
import type { Catalogue } from './model/catalogue.ts';
import { toCatalogue } from './model/to-catalogue.ts';
import type { CatalogueFolder } from './ports.ts';
import { TextsByPath } from './read/late-text.ts';
import { readCatalogue, type ReadResult } from './read/read-catalogue.ts';
import type { SourceFile } from './read/source-file.ts';
import { applyAllowances } from './validate/allowances.ts';
import { inspectFile } from './validate/inspect-file.ts';
import type { Inspection } from './validate/inspection.ts';
import { ALL_KINDS } from './validate/kinds.ts';
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

/** What is to be said about a catalogue folder. */
export interface Judgement {
  /** Every finding of every file, in code-point order of file and place. */
  readonly diagnostics: readonly Diagnostic[];
  /** Findings that `allowances.yaml` lets stand, in the same order. */
  readonly allowed: readonly Diagnostic[];
  /** Texts of the files by path, for code frames. */
  readonly sources: ReadonlyMap<string, string>;
  readonly fileCount: number;
}

export interface Compilation extends Judgement {
  /** What is sound, even when there are errors; `undefined` when not even the zone could be read. */
  readonly catalogue: Catalogue | undefined;
}

/** Reads, parses and checks a catalogue folder. `check`, `build`, `dev` and the tests all begin here. */
export async function compileCatalogue(options: CompileOptions): Promise<Compilation> {
  const found: Diagnostic[] = [];
  const read = await readCatalogue(options.folder, (diagnostic) => found.push(diagnostic));
  return compileRead(read, found, options);
}

/** The same from what was read; `found` is what reading reported. */
export async function compileRead(
  read: ReadResult,
  found: readonly Diagnostic[],
  { today, inspect = inspectHere }: Omit<CompileOptions, 'folder'>,
): Promise<Compilation> {
  const diagnostics = [...found];
  const report: Report = (diagnostic) => diagnostics.push(diagnostic);
  const { files } = read;
  const inspections = await inspect(files, today);
  const drafts = validate({ ...read, inspections, today }, report);
  const locks = parseLocks(read.locks, report);
  const catalogue = toCatalogue(drafts, locks);
  if (catalogue) {
    checkFacets(catalogue, report);
    checkEditions({ catalogue, drafts, read, today }, report);
  }
  const sources = new TextsByPath([...files, ...read.locks]);
  const codes = ALL_KINDS.map(({ code }) => code).filter((code) => code.startsWith('rule/'));
  const judged = applyAllowances(diagnostics, { drafts, sources, codes, today });

  return {
    catalogue,
    diagnostics: judged.diagnostics.toSorted(compareDiagnostics),
    allowed: judged.allowed.toSorted(compareDiagnostics),
    sources,
    fileCount: files.length,
  };
}

const inspectHere: Inspector = (files, today) =>
  Promise.resolve(files.map((file) => inspectFile(file, today)));
