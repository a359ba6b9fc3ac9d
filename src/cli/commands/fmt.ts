import { join, resolve } from 'node:path';
import { readCatalogue } from '../../core/read/read-catalogue.ts';
import type { SourceFile } from '../../core/read/source-file.ts';
import { formatFile } from '../../core/validate/format/format-file.ts';
import { type Arguments, type Command, UsageError } from '../command.ts';
import { type Effects, EXIT } from '../effects.ts';
import { MESSAGES } from '../messages.ts';
import { shownPath } from '../paths.ts';
import { replaceTexts, type TextChange } from '../replace-texts.ts';
import { catalogueFolder } from './check.ts';

/** `mulu fmt`: puts files into their canonical form; what they say never changes. */
export const fmtCommand: Command = {
  name: 'fmt',
  positional: 'FILE',
  manyPositionals: true,
  options: { check: {}, catalogue: { value: 'DIR' } },
  run: async (args, effects) => {
    const folder = catalogueFolder(args.values.get('catalogue'), effects);
    const { files } = await readCatalogue(effects.catalogueFolder(folder), () => undefined);
    const chosen = chosenFiles(files, { folder, args, effects });
    const broken: string[] = [];
    const changes: TextChange[] = [];
    for (const file of chosen) {
      const after = formatFile(file);
      const path = join(folder, file.path);
      if (after === undefined) broken.push(path);
      else if (after !== file.text) changes.push({ path, before: file.text, after });
    }
    const checking = args.switches.has('check');
    const changed = checking ? [] : replaceTexts(changes);
    tell({ files: chosen.length, changes, changed, broken, checking }, args, effects);
    const open = checking ? changes.length : changed.length;
    return open + broken.length > 0 ? EXIT.errors : EXIT.clean;
  },
};

interface Outcome {
  readonly files: number;
  readonly changes: readonly TextChange[];
  readonly changed: readonly string[];
  readonly broken: readonly string[];
  readonly checking: boolean;
}

function tell(outcome: Outcome, { lang }: Arguments, { terminal, cwd }: Effects): void {
  const { files, changes, changed, broken, checking } = outcome;
  const { fmt } = MESSAGES[lang];
  const refused = new Set(changed);
  const done = changes.filter(({ path }) => !refused.has(path));
  const line = checking ? fmt.wouldFormat : fmt.formatted;
  for (const { path } of done) terminal.out(`${line(shownPath(cwd, path))}\n`);
  for (const path of changed) terminal.err(`${fmt.changed(shownPath(cwd, path))}\n`);
  for (const path of broken) terminal.err(`${fmt.broken(shownPath(cwd, path))}\n`);
  const count = done.length;
  const summary =
    changes.length + broken.length === 0
      ? fmt.clean(files)
      : checking
        ? fmt.checkSummary(files, count)
        : fmt.summary(files, count);
  terminal.out(`${summary}\n`);
}

interface Choosing {
  readonly folder: string;
  readonly args: Arguments;
  readonly effects: Effects;
}

/** The named files and those below the named folders; all when none is named. */
function chosenFiles(
  files: readonly SourceFile[],
  { folder, args, effects: { cwd } }: Choosing,
): readonly SourceFile[] {
  const given = args.positionals ?? [];
  if (given.length === 0) return files;
  const chosen = new Set<SourceFile>();
  for (const one of given) {
    const path = shownPath(folder, resolve(cwd, one));
    const found = files.filter((file) => path === '.' || isWithin(file.path, path));
    if (found.length === 0) {
      throw new UsageError(({ fmt }) => fmt.outside(one, shownPath(cwd, folder)));
    }
    for (const file of found) chosen.add(file);
  }
  return files.filter((file) => chosen.has(file));
}

function isWithin(file: string, path: string): boolean {
  return file === path || file.startsWith(`${path}/`);
}
