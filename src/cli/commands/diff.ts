import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { compareStates } from '../../core/editions/compare.ts';
import { type Arguments, type Command, UsageError } from '../command.ts';
import { compileFolder, WORK_OPTIONS, withWorkshop } from '../compile-folder.ts';
import { diffTable } from '../diff/diff-table.ts';
import {
  diffSheet,
  formatJsonDiff,
  formatMarkdownDiff,
  formatPrettyDiff,
} from '../diff/format-diff.ts';
import {
  type ComparedState,
  previousEdition,
  resolveState,
  WORKING,
} from '../diff/resolve-state.ts';
import { writeWorkbook } from '../diff/write-workbook.ts';
import { type Effects, EXIT } from '../effects.ts';
import { MESSAGES, type Messages } from '../messages.ts';
import { shownPath } from '../paths.ts';
import { overlap } from '../replace-folder.ts';
import { catalogueFolder } from './check.ts';

/** `mulu diff`: what lies between two editions, commits or the files as they are. */
export const diffCommand: Command = {
  name: 'diff',
  positional: 'A',
  second: 'B',
  options: {
    format: { value: 'pretty|json|md|xlsx', choices: ['pretty', 'json', 'md', 'xlsx'] },
    out: { value: 'FILE' },
    catalogue: { value: 'DIR' },
    ...WORK_OPTIONS,
  },
  run: async (args, effects) => {
    const folder = catalogueFolder(args.values.get('catalogue'), effects);
    const out = outFile(args, effects, folder);
    const words = MESSAGES[args.lang].diff;
    const now = await withWorkshop(args, effects, (workshop) =>
      compileFolder(folder, effects, workshop),
    );
    const operands = { folder, effects, now };
    const before = await resolveState(args.positional ?? previousEdition(now) ?? 'HEAD', operands);
    const after = await resolveState(args.second ?? WORKING, operands);
    for (const { errors, ...state } of [before, after]) {
      if (errors === 0) continue;
      effects.terminal.err(`${words.incomplete(stateName(state, words), errors)}\n`);
    }
    const text = await format(args, effects, { before, after });
    if (out === undefined) effects.terminal.out(String(text));
    else {
      writeFileSync(out, text);
      effects.terminal.err(`${words.wrote(shownPath(effects.cwd, out))}\n`);
    }
    return EXIT.clean;
  },
};

function outFile(args: Arguments, { cwd }: Effects, folder: string): string | undefined {
  const given = args.values.get('out');
  if (given === undefined) {
    if (args.values.get('format') !== 'xlsx') return undefined;
    throw new UsageError(({ diff }) => diff.needsOut);
  }
  const out = resolve(cwd, given);
  if (!overlap(out, folder)) return out;
  throw new UsageError(({ diff }) => diff.outInCatalogue(shownPath(cwd, out)));
}

interface Sides {
  readonly before: ComparedState;
  readonly after: ComparedState;
}

function format(
  { lang, values }: Arguments,
  { terminal }: Effects,
  { before, after }: Sides,
): string | Promise<Uint8Array> {
  const words = MESSAGES[lang].diff;
  const renames = new Map([...before.renames, ...after.renames]);
  const diff = compareStates(before.facts, after.facts, renames);
  const [from, to] = [before, after].map((state) => stateName(state, words));
  const names = { before: before.names, after: after.names };
  const titled = { title: words.title(from ?? '', to ?? ''), same: words.same, locale: lang };
  switch (values.get('format')) {
    case 'json':
      return formatJsonDiff(diff, { before: before.name, after: after.name });
    case 'md':
      return formatMarkdownDiff(diffTable(diff, names, lang), titled);
    case 'xlsx':
      return writeWorkbook([diffSheet(diffTable(diff, names, lang), lang)]);
    default:
      return formatPrettyDiff(diffTable(diff, names, lang), {
        ...titled,
        colour: terminal.colour && values.get('out') === undefined,
      });
  }
}

function stateName(
  { kind, name }: Pick<ComparedState, 'kind' | 'name'>,
  words: Messages['diff'],
): string {
  return kind === 'working' ? words.working : words[kind](name);
}
