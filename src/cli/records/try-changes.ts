import type { Diagnostic } from '../../core/diagnostics/diagnostic.ts';
import { formatPretty } from '../../core/diagnostics/reporters/pretty.ts';
import { type Compilation, compileCatalogue } from '../../core/pipeline.ts';
import type { CatalogueFolder } from '../../core/ports.ts';
import { type FileChange, changeFiles } from '../change-files.ts';
import type { Effects } from '../effects.ts';
import { inForm } from '../in-form.ts';
import type { Lang } from '../messages.ts';
import { pathsBelow } from '../paths.ts';

interface Trial {
  readonly folder: string;
  readonly effects: Effects;
  readonly lang: Lang;
  /** Findings that the writer is told to mend and that stop nothing. */
  readonly tolerates?: ((finding: Diagnostic) => boolean) | undefined;
}

/**
 * Makes changes to a catalogue if they bring no new error: the catalogue is compiled with them
 * first. The new errors are printed, nothing is written, and the answer is `false`.
 */
export async function tryChanges(wanted: readonly FileChange[], trial: Trial): Promise<boolean> {
  const { folder, effects, lang, tolerates = () => false } = trial;
  const changes = inForm(folder, wanted);
  const now = effects.catalogueFolder(folder);
  const today = effects.today();
  const before = await compileCatalogue({ folder: now, today });
  const after = await compileCatalogue({ folder: withChanges(now, changes), today });
  const known = new Set(before.diagnostics.map(keyOf));
  const fresh = after.diagnostics.filter(
    (one) => one.severity === 'error' && !known.has(keyOf(one)) && !tolerates(one),
  );
  if (fresh.length > 0) {
    effects.terminal.out(printed(fresh, after, { folder, effects, lang }));
    return false;
  }
  changeFiles(folder, changes);
  return true;
}

function printed(
  diagnostics: readonly Diagnostic[],
  { sources }: Compilation,
  { folder, effects, lang }: Trial,
): string {
  const report = { diagnostics, sources, pathOf: pathsBelow(effects.cwd, folder) };
  return formatPretty(report, { lang, ...effects.terminal });
}

/** The same finding, wherever in the file it has moved. */
function keyOf({ code, file, message }: Diagnostic): string {
  return `${code} ${file} ${message.zh}`;
}

/** A folder as it would be after the changes. */
function withChanges(folder: CatalogueFolder, changes: readonly FileChange[]): CatalogueFolder {
  const texts = new Map(
    changes.map(({ path, text }) => [path, text === undefined ? undefined : Buffer.from(text)]),
  );
  return {
    list: async () => [
      ...(await folder.list()).filter(({ path }) => !texts.has(path)),
      ...[...texts].flatMap(([path, bytes]) =>
        bytes ? [{ path, type: 'file' as const, size: bytes.length }] : [],
      ),
    ],
    read: (path) => {
      const bytes = texts.get(path);
      return bytes ? Promise.resolve(bytes) : folder.read(path);
    },
  };
}
