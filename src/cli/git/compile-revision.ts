import type { CatalogueFolder } from '../../core/ports.ts';
import { type Compilation, compileCatalogue } from '../../core/pipeline.ts';
import { SINGLE_KINDS } from '../../core/read/source-file.ts';
import type { Effects } from '../effects.ts';
import { gitFolder } from './git-folder.ts';

export interface PastCompilation extends Compilation {
  /** Registers that could not be read in the commit and were taken from the files as they are. */
  readonly borrowed: readonly string[];
}

/**
 * Compiles the catalogue of a commit by the present rules. A register that they cannot read any more
 * would hide every entry: it is then taken from the folder as it is now, and named.
 */
export async function compileRevision(
  folder: string,
  commit: string,
  effects: Effects,
): Promise<PastCompilation> {
  const today = effects.today();
  const past = gitFolder(folder, commit);
  const compiled = await compileCatalogue({ folder: past, today });
  if (compiled.catalogue) return { ...compiled, borrowed: [] };
  const broken = new Set(
    compiled.diagnostics
      .filter(({ code }) => /^(?:read|parse|schema)\//u.test(code))
      .map(({ file }) => file),
  );
  const borrowed = SINGLE_KINDS.map((kind) => `${kind}.yaml`).filter((path) => broken.has(path));
  const mixed = overlay(past, effects.catalogueFolder(folder), new Set(borrowed));
  return { ...(await compileCatalogue({ folder: mixed, today })), borrowed };
}

/** A folder with some files of another. */
function overlay(
  below: CatalogueFolder,
  above: CatalogueFolder,
  paths: ReadonlySet<string>,
): CatalogueFolder {
  return {
    list: async () => [
      ...(await below.list()).filter(({ path }) => !paths.has(path)),
      ...(await above.list()).filter(({ path }) => paths.has(path)),
    ],
    read: (path) => (paths.has(path) ? above : below).read(path),
  };
}
