import { resolve } from 'node:path';
import { formatGithub } from '../../core/diagnostics/reporters/github.ts';
import { formatJson } from '../../core/diagnostics/reporters/json.ts';
import { formatPretty } from '../../core/diagnostics/reporters/pretty.ts';
import { countDiagnostics, type Report } from '../../core/diagnostics/reporters/report.ts';
import { ALL_KINDS } from '../../core/validate/kinds.ts';
import { type Arguments, type Command, UsageError } from '../command.ts';
import { compileFolder, WORK_OPTIONS, withWorkshop } from '../compile-folder.ts';
import { type Effects, EXIT } from '../effects.ts';
import { MESSAGES } from '../messages.ts';
import { numberOption } from '../parse-arguments.ts';
import { pathsBelow, shownPath } from '../paths.ts';

/** `mulu check`: every finding of a catalogue folder, in which nothing is written. */
export const checkCommand: Command = {
  name: 'check',
  positional: 'DIR',
  options: {
    format: { value: 'pretty|json|github', choices: ['pretty', 'json', 'github'] },
    'max-warnings': { value: 'N' },
    ...WORK_OPTIONS,
  },
  run: async (args, effects) => {
    const started = effects.now();
    const folder = catalogueFolder(args.positional, effects);
    const maxWarnings = numberOption(args, 'max-warnings', 999_999_999);
    const { diagnostics, sources, fileCount } = await withWorkshop(args, effects, (workshop) =>
      compileFolder(folder, effects, workshop),
    );
    const report = { diagnostics, sources, pathOf: pathsBelow(effects.cwd, folder) };
    const seconds = (effects.now() - started) / 1000;
    effects.terminal.out(print(report, { args, effects, fileCount, seconds }));
    const { errors, warnings } = countDiagnostics(diagnostics);
    const tooMany = maxWarnings !== undefined && warnings > maxWarnings;
    if (tooMany) {
      effects.terminal.err(`${MESSAGES[args.lang].check.tooManyWarnings(warnings, maxWarnings)}\n`);
    }
    return errors > 0 || tooMany ? EXIT.errors : EXIT.clean;
  },
};

/** The absolute path of the catalogue to work on; wrong usage when it is no folder. */
export function catalogueFolder(given: string | undefined, { cwd, isFolder }: Effects): string {
  const folder = resolve(cwd, given ?? 'catalogue');
  if (isFolder(folder)) return folder;
  throw new UsageError(({ usage }) => usage.noFolder(shownPath(cwd, folder)));
}

interface Printing {
  readonly args: Arguments;
  readonly effects: Effects;
  readonly fileCount: number;
  readonly seconds: number;
}

function print(report: Report, { args, effects, fileCount, seconds }: Printing): string {
  const { lang } = args;
  const { width, colour } = effects.terminal;
  switch (args.values.get('format')) {
    case 'json': {
      const rules = new Map<string, string | undefined>(
        ALL_KINDS.map(({ code, rule }) => [code, rule]),
      );
      return formatJson(report, { ruleOf: (code) => rules.get(code) });
    }
    case 'github':
      return formatGithub(report, { lang });
    default:
      return report.diagnostics.length === 0
        ? `${MESSAGES[lang].check.clean(fileCount, seconds)}\n`
        : formatPretty(report, { lang, width, colour });
  }
}
