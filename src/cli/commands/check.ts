import { resolve } from 'node:path';
import { newFindings } from '../../core/diagnostics/new-findings.ts';
import { countDiagnostics, type Report } from '../../core/diagnostics/reporters/report.ts';
import type { Judgement } from '../../core/pipeline.ts';
import { type Arguments, type Command, UsageError } from '../command.ts';
import { FORMATS, formatReport } from '../check/format-report.ts';
import { judgeFolder } from '../check/judge-folder.ts';
import { WORK_OPTIONS, withWorkshop } from '../compile-folder.ts';
import { type Effects, EXIT, type ExitCode } from '../effects.ts';
import { gitFolder } from '../git/git-folder.ts';
import { commitOf } from '../git/git.ts';
import { type Lang, MESSAGES } from '../messages.ts';
import { numberOption } from '../parse-arguments.ts';
import { pathsBelow, shownPath } from '../paths.ts';

/** `mulu check`: every finding of a catalogue folder; with `--fix`, the certain ones are mended first. */
export const checkCommand: Command = {
  name: 'check',
  positional: 'DIR',
  options: {
    format: { value: 'FORMAT', choices: FORMATS },
    'max-warnings': { value: 'N' },
    fix: {},
    'dry-run': {},
    since: { value: 'REV' },
    'show-allowed': {},
    ...WORK_OPTIONS,
  },
  run: async (args, effects) => {
    const started = effects.now();
    const folder = catalogueFolder(args.positional, effects);
    if (args.switches.has('dry-run')) return showMends(folder, args, effects);
    const judgement = await judge(folder, args, effects);
    const { sources, fileCount, allowed } = judgement;
    const diagnostics = await chosen(judgement, { folder, args, effects });
    const report = { diagnostics, sources, pathOf: pathsBelow(effects.cwd, folder) };
    const seconds = (effects.now() - started) / 1000;
    effects.terminal.out(await print(report, { args, effects, fileCount, seconds }));
    await tellAllowed({ ...report, diagnostics: allowed }, args, effects);
    return exitCode(report, args, effects);
  },
};

/** The absolute path of the catalogue to work on; wrong usage when it is no folder. */
export function catalogueFolder(given: string | undefined, { cwd, isFolder }: Effects): string {
  const folder = resolve(cwd, given ?? 'catalogue');
  if (isFolder(folder)) return folder;
  throw new UsageError(({ usage }) => usage.noFolder(shownPath(cwd, folder)));
}

async function judge(folder: string, args: Arguments, effects: Effects): Promise<Judgement> {
  return withWorkshop(args, effects, async (workshop) => {
    const again = () => judgeFolder(folder, effects, workshop);
    const first = await again();
    if (!args.switches.has('fix')) return first;
    const { mend } = await import('../check/mend.ts');
    const { judgement, files, count } = await mend(folder, first, again);
    const { checking } = MESSAGES[args.lang];
    const text = count > 0 ? checking.mended(count, files.length) : checking.nothingToMend;
    effects.terminal.err(`${text}\n`);
    return judgement;
  });
}

async function showMends(folder: string, args: Arguments, effects: Effects): Promise<ExitCode> {
  const { checking } = MESSAGES[args.lang];
  if (!args.switches.has('fix')) throw new UsageError((words) => words.checking.dryRunAlone);
  const judgement = await withWorkshop(args, effects, (workshop) =>
    judgeFolder(folder, effects, workshop),
  );
  const { mendsOf, preview } = await import('../check/mend.ts');
  const mends = mendsOf(judgement);
  const pathOf = pathsBelow(effects.cwd, folder);
  for (const one of mends) {
    effects.terminal.out(`${checking.wouldMend(pathOf(one.file))}\n${preview(one)}\n`);
  }
  if (mends.length === 0) effects.terminal.out(`${checking.nothingToMend}\n`);
  return EXIT.clean;
}

interface Choosing {
  readonly folder: string;
  readonly args: Arguments;
  readonly effects: Effects;
}

/** All findings, or those that were not there at a revision of git. */
async function chosen(
  { diagnostics }: Judgement,
  { folder, args, effects }: Choosing,
): Promise<Report['diagnostics']> {
  const revision = args.values.get('since');
  if (revision === undefined) return diagnostics;
  const commit = commitOf(folder, revision);
  if (commit === undefined) throw new UsageError(({ checking }) => checking.noRevision(revision));
  const past = gitFolder(folder, commit);
  const { compileCatalogue } = await import('../../core/pipeline.ts');
  const before = await compileCatalogue({ folder: past, today: effects.today() });
  return newFindings(diagnostics, before.diagnostics);
}

interface Printing {
  readonly args: Arguments;
  readonly effects: Effects;
  readonly fileCount: number;
  readonly seconds: number;
}

async function print(
  report: Report,
  { args, effects, fileCount, seconds }: Printing,
): Promise<string> {
  const { lang } = args;
  const format = args.values.get('format') ?? 'pretty';
  if (format !== 'pretty') return formatReport(report, { format, lang });
  if (report.diagnostics.length > 0) {
    return pretty(report, lang, effects);
  }
  const revision = args.values.get('since');
  const { check, checking } = MESSAGES[lang];
  return revision === undefined
    ? `${check.clean(fileCount, seconds)}\n`
    : `${checking.nothingNew(revision)}\n`;
}

/** Only for people: the other formats hold what is to be mended and nothing else. */
async function tellAllowed(
  allowed: Report,
  { lang, values, switches }: Arguments,
  effects: Effects,
): Promise<void> {
  const count = allowed.diagnostics.length;
  if (count === 0 || (values.get('format') ?? 'pretty') !== 'pretty') return;
  const { checking } = MESSAGES[lang];
  const { out } = effects.terminal;
  if (!switches.has('show-allowed')) out(`${checking.allowed(count)}\n`);
  else out(`\n${checking.allowedTitle}\n\n${await pretty(allowed, lang, effects)}`);
}

async function pretty(report: Report, lang: Lang, { terminal }: Effects): Promise<string> {
  const { formatPretty } = await import('../../core/diagnostics/reporters/pretty.ts');
  const { width, colour } = terminal;
  return formatPretty(report, { lang, width, colour });
}

function exitCode(report: Report, args: Arguments, { terminal }: Effects): ExitCode {
  const maxWarnings = numberOption(args, 'max-warnings', 999_999_999);
  const { errors, warnings } = countDiagnostics(report.diagnostics);
  const tooMany = maxWarnings !== undefined && warnings > maxWarnings;
  if (tooMany)
    terminal.err(`${MESSAGES[args.lang].check.tooManyWarnings(warnings, maxWarnings)}\n`);
  return errors > 0 || tooMany ? EXIT.errors : EXIT.clean;
}
