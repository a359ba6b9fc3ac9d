import { readFileSync, statSync, writeFileSync } from 'node:fs';
import { basename, dirname, extname, join, resolve } from 'node:path';
import { formatPretty } from '../../core/diagnostics/reporters/pretty.ts';
import { type Compilation, compileCatalogue } from '../../core/pipeline.ts';
import { codecContext } from '../../core/tables/cells.ts';
import { amendRows, amendSheets } from '../../core/tables/intake/amend-sheet.ts';
import { type Grid, openGrid } from '../../core/tables/intake/grid.ts';
import { planRows } from '../../core/tables/intake/plan-rows.ts';
import type { RowPlan } from '../../core/tables/intake/row-plan.ts';
import { settle } from '../../core/tables/intake/settle.ts';
import { entryRecords } from '../../core/tables/records.ts';
import { toCsv } from '../../core/tables/sheet/csv.ts';
import { toWorkbook } from '../../core/tables/sheet/workbook.ts';
import { cachedInspector } from '../cache/cached-inspector.ts';
import { type Arguments, type Command, UsageError } from '../command.ts';
import { WORK_OPTIONS, withWorkshop, type Workshop } from '../compile-folder.ts';
import { type Effects, EXIT, type ExitCode } from '../effects.ts';
import { MESSAGES } from '../messages.ts';
import { importReport } from '../office/import-report.ts';
import { overlayFolder } from '../office/overlay-folder.ts';
import { writeChanges } from '../office/write-changes.ts';
import { pathsBelow, shownPath } from '../paths.ts';
import { toSize } from '../to-size.ts';
import { catalogueFolder } from './check.ts';

/** Largest file that is even read. */
const FILE_LIMIT = 64_000_000;

/** `mulu import`: the rows of a workbook or CSV file put into the catalogue, the sound ones. */
export const importCommand: Command = {
  name: 'import',
  positional: 'FILE',
  options: {
    kind: { value: 'entries', choices: ['entries'] },
    'dry-run': {},
    catalogue: { value: 'DIR' },
    ...WORK_OPTIONS,
  },
  run: (args, effects) =>
    withWorkshop(args, effects, (workshop) => importFile(args, effects, workshop)),
};

async function importFile(
  args: Arguments,
  effects: Effects,
  workshop: Workshop,
): Promise<ExitCode> {
  const words = MESSAGES[args.lang].import;
  const { out } = effects.terminal;
  const folder = catalogueFolder(args.values.get('catalogue'), effects);
  const { file, grid } = await openTable(args, effects);
  const compile = (changes: ReadonlyMap<string, string | undefined>): Promise<Compilation> =>
    compileCatalogue({
      folder: overlayFolder(effects.catalogueFolder(folder), changes),
      today: effects.today(),
      inspect: cachedInspector({ ...workshop, folder }),
    });
  const before = await compile(new Map());
  if (!before.catalogue) {
    out(`${words.noCatalogue}\n`);
    return EXIT.errors;
  }
  const context = codecContext(before.catalogue, args.lang);
  const records = entryRecords(before.sources);
  const { plans: planned, skipped } = planRows(grid, records, context);
  const settling = { grid, plans: planned, before, check: compile };
  const { plans, changes, conflicts } = await settle(settling);
  effects.signal.throwIfAborted();
  const met = new Set(plans.flatMap((plan) => plan.before?.id ?? []));
  const absent = records.filter(({ id }) => !met.has(id)).length;
  const shown = shownPath(effects.cwd, file);
  out(`${importReport({ file: shown, grid, plans, skipped, absent }, args.lang)}\n`);
  if (conflicts.length > 0) {
    const { sources } = before;
    const report = { diagnostics: conflicts, sources, pathOf: pathsBelow(effects.cwd, folder) };
    out(`${words.conflicts}\n${formatPretty(report, { lang: args.lang, ...effects.terminal })}`);
  }
  const faulty = plans.some(({ outcome }) => outcome === 'faulty');
  if (args.switches.has('dry-run')) out(`${words.dryRun(changes.size)}\n`);
  else {
    write(folder, changes, { args, effects });
    if (faulty) {
      const path = await writeAmend(file, { grid, plans, context });
      out(`${words.amend(shownPath(effects.cwd, path))}\n`);
    }
  }
  return faulty ? EXIT.errors : EXIT.clean;
}

async function openTable(
  args: Arguments,
  { cwd }: Effects,
): Promise<{ readonly file: string; readonly grid: Grid }> {
  const { positional } = args;
  if (positional === undefined) throw new UsageError(({ import: words }) => words.noFile);
  const file = resolve(cwd, positional);
  const shown = shownPath(cwd, file);
  const found = statSync(file, { throwIfNoEntry: false });
  if (!found?.isFile()) throw new UsageError(({ import: words }) => words.missing(shown));
  if (found.size > FILE_LIMIT) throw tooLarge(shown, found.size, FILE_LIMIT);
  const grid = await openGrid(readFileSync(file));
  if (!('is' in grid)) return { file, grid };
  if (grid.is === 'too-large') throw tooLarge(shown, grid.bytes, grid.limit);
  const { is } = grid;
  throw new UsageError(({ import: words }) => words.faults[is](shown));
}

function tooLarge(shown: string, bytes: number, limit: number): UsageError {
  return new UsageError(({ import: words }) => words.tooLarge(shown, toSize(bytes), toSize(limit)));
}

interface Speaking {
  readonly args: Arguments;
  readonly effects: Effects;
}

function write(
  folder: string,
  changes: ReadonlyMap<string, string | undefined>,
  { args, effects }: Speaking,
): void {
  const words = MESSAGES[args.lang].import;
  const { out } = effects.terminal;
  try {
    writeChanges(folder, changes);
  } catch (error) {
    out(`${words.failed}\n`);
    throw error;
  }
  out(`${changes.size === 0 ? words.nothing : words.written(changes.size)}\n`);
}

interface Amending {
  readonly grid: Grid;
  readonly plans: readonly RowPlan[];
  readonly context: Parameters<typeof amendRows>[2];
}

/** Puts the rows to mend beside the file they came in, in its format. */
async function writeAmend(file: string, { grid, plans, context }: Amending): Promise<string> {
  const { suffix } = MESSAGES[context.locale].import;
  const name = basename(file, extname(file)).replace(new RegExp(`\\.${suffix}$`, 'u'), '');
  const path = join(dirname(file), `${name}.${suffix}.${grid.format}`);
  const bytes =
    grid.format === 'csv'
      ? toCsv(amendRows(grid, plans, context))
      : await toWorkbook(amendSheets(grid, plans, context), name);
  writeFileSync(path, bytes);
  return path;
}
