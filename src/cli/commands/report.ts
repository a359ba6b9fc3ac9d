import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { isDay } from '../../desk/instrument-state.ts';
import { countDiagnostics } from '../../core/diagnostics/reporters/report.ts';
import { addressOf } from '../../core/read/source-file.ts';
import { type StaffReport, toReport } from '../../core/report/report.ts';
import { toHtml } from '../../core/report/to-html.ts';
import { toMarkdown } from '../../core/report/to-markdown.ts';
import type { Theme } from '../../core/theme/palette.ts';
import { PROJECT_ROOT } from '../../site/project-root.ts';
import { openRenderer } from '../../site/renderer/open-renderer.ts';
import { programStamp } from '../cache/program-stamp.ts';
import { type Arguments, type Command, UsageError } from '../command.ts';
import { compileFolder, WORK_OPTIONS, withWorkshop } from '../compile-folder.ts';
import { type Effects, EXIT } from '../effects.ts';
import { lastChanges } from '../git/last-changes.ts';
import { MESSAGES } from '../messages.ts';
import { numberOption } from '../parse-arguments.ts';
import { pathsBelow, shownPath } from '../paths.ts';
import { overlap } from '../replace-folder.ts';
import { toTerminal } from '../report/to-terminal.ts';
import { catalogueFolder } from './check.ts';

const WITHIN_DAYS = 90;
const OLD_MONTHS = 6;
const FORMATS = ['table', 'md', 'html'] as const;

/** `mulu report`: what staff should look at; printed, or written where it is asked for. */
export const reportCommand: Command = {
  name: 'report',
  options: {
    catalogue: { value: 'DIR' },
    format: { value: FORMATS.join('|'), choices: FORMATS },
    out: { value: 'DIR' },
    today: { value: 'YYYY-MM-DD' },
    within: { value: 'N' },
    months: { value: 'N' },
    ...WORK_OPTIONS,
  },
  run: (args, effects) =>
    withWorkshop(args, effects, async (workshop) => {
      const { terminal } = effects;
      const words = MESSAGES[args.lang].report;
      const folder = catalogueFolder(args.values.get('catalogue'), effects);
      const format = args.values.get('format') ?? 'table';
      const out = outFolder(args, { effects, folder, format });
      const today = dayOption(args) ?? effects.today();
      const within = numberOption(args, 'within', 3650) ?? WITHIN_DAYS;
      const months = numberOption(args, 'months', 240) ?? OLD_MONTHS;
      const { catalogue, diagnostics, sources } = await compileFolder(folder, effects, workshop);
      const { errors } = countDiagnostics(diagnostics);
      if (errors > 0) terminal.err(`${words.errors(errors)}\n`);
      if (!catalogue) {
        terminal.err(`${words.incomplete}\n`);
        return EXIT.errors;
      }
      const pathOf = pathsBelow(effects.cwd, folder);
      const files = filesByRecord([...sources.keys()]);
      const fileOf = (kind: string, id: string): string => pathOf(files.get(`${kind} ${id}`) ?? id);
      const changes = lastChanges(resolve(effects.cwd, folder));
      const changedOn =
        changes && ((kind: string, id: string) => changes.get(files.get(`${kind} ${id}`) ?? ''));
      const options = { locale: args.lang, today, within, months, fileOf, changedOn };
      const report = toReport(catalogue, options);
      const { theme } = catalogue.zone;
      const text = await render(report, { format, effects, out, theme, cache: workshop.cache });
      if (out === undefined) terminal.out(text);
      else {
        const file = join(
          out,
          format === 'html' ? 'report.html' : `report.${format === 'md' ? 'md' : 'txt'}`,
        );
        mkdirSync(out, { recursive: true });
        writeFileSync(file, text);
        terminal.out(`${words.written(shownPath(effects.cwd, file))}\n`);
      }
      return errors > 0 ? EXIT.errors : EXIT.clean;
    }),
};

interface Rendering {
  readonly format: string;
  readonly effects: Effects;
  readonly out: string | undefined;
  readonly theme: Theme;
  readonly cache: string | undefined;
}

async function render(report: StaffReport, rendering: Rendering): Promise<string> {
  const { format, effects, out, theme, cache } = rendering;
  if (format === 'md') return toMarkdown(report);
  if (format === 'html' && out !== undefined) {
    mkdirSync(out, { recursive: true });
    writeFileSync(join(out, 'report.css'), await stylesOf(theme, cache));
    return toHtml(report, 'report.css');
  }
  const { width, colour } = effects.terminal;
  return toTerminal(report, out === undefined ? { width, colour } : { width: 120, colour: false });
}

/** The site's stylesheet, in the colours of the zone, and what the report adds. */
async function stylesOf(theme: Theme, cache: string | undefined): Promise<string> {
  const renderer = await openRenderer(cache, programStamp());
  try {
    const { stylesheet } = (await import(pathToFileURL(renderer.module).href)) as {
      stylesheet: (theme: Theme) => string;
    };
    const own = readFileSync(join(PROJECT_ROOT, 'src/core/report/report.css'), 'utf8');
    return `${stylesheet(theme)}\n${own}`;
  } finally {
    renderer.discard();
  }
}

interface Writing {
  readonly effects: Effects;
  readonly folder: string;
  readonly format: string;
}

function outFolder(args: Arguments, { effects, folder, format }: Writing): string | undefined {
  const given = args.values.get('out');
  if (given === undefined) {
    if (format === 'html') throw new UsageError(({ report }) => report.needsOut);
    return undefined;
  }
  const out = resolve(effects.cwd, given);
  if (overlap(out, folder)) {
    throw new UsageError(({ report }) => report.inCatalogue(shownPath(effects.cwd, out)));
  }
  return out;
}

function dayOption(args: Arguments): string | undefined {
  const value = args.values.get('today');
  if (value !== undefined && !isDay(value))
    throw new UsageError(({ report }) => report.badDay(value));
  return value;
}

/** Paths of the Chinese files, by kind and id. */
function filesByRecord(paths: readonly string[]): Map<string, string> {
  return new Map(
    paths.flatMap((path): [string, string][] => {
      const address = addressOf(path);
      return address?.locale === 'zh' ? [[`${address.kind} ${address.id}`, path]] : [];
    }),
  );
}
