import { resolve } from 'node:path';
import { formatPretty } from '../../core/diagnostics/reporters/pretty.ts';
import { compileCatalogue } from '../../core/pipeline.ts';
import { sitePages } from '../../core/views/site-pages.ts';
import { buildSite, OutputRefused } from '../build/build-site.ts';
import { type BuildSteps, nodeBuildSteps } from '../build/build-steps.ts';
import { type Arguments, type Command, UsageError } from '../command.ts';
import { type Effects, EXIT, type ExitCode } from '../effects.ts';
import { MESSAGES } from '../messages.ts';
import { pathsBelow, shownPath } from '../paths.ts';
import { progressOn } from '../progress.ts';
import { isReplaceable, overlap } from '../replace-folder.ts';
import { catalogueFolder } from './check.ts';

/** `mulu build` with the given ways of drawing and indexing. */
export function makeBuildCommand(steps: BuildSteps): Command {
  return {
    name: 'build',
    options: { catalogue: { value: 'DIR' }, out: { value: 'DIR' }, base: { value: 'URL' } },
    run: (args, effects) => build(args, effects, steps),
  };
}

export const buildCommand = makeBuildCommand(nodeBuildSteps);

async function build(args: Arguments, effects: Effects, steps: BuildSteps): Promise<ExitCode> {
  const { terminal, cwd } = effects;
  const messages = MESSAGES[args.lang].build;
  const folder = catalogueFolder(args.values.get('catalogue'), effects);
  const out = outFolder(args, cwd, folder);
  const base = baseAddress(args.values.get('base'));
  const progress = progressOn(terminal);
  const started = effects.now();
  try {
    progress.begin(messages.stages.check);
    const { catalogue, diagnostics, sources, fileCount } = await compileCatalogue({
      folder: effects.catalogueFolder(folder),
      today: effects.today(),
    });
    const errors = diagnostics.filter(({ severity }) => severity === 'error').length;
    if (errors > 0 || !catalogue) {
      const report = { diagnostics, sources, pathOf: pathsBelow(cwd, folder) };
      const { width, colour } = terminal;
      progress.line(formatPretty(report, { lang: args.lang, width, colour }));
      progress.line(catalogue ? messages.refused : messages.incomplete);
      return EXIT.errors;
    }
    const seconds = (effects.now() - started) / 1000;
    progress.line(messages.stageDone(messages.stages.check, messages.files(fileCount), seconds));
    if (diagnostics.length > 0) progress.line(messages.warnings(diagnostics.length));
    const pages = sitePages(catalogue, { base });
    const issue = { zone: catalogue.zone.id, edition: catalogue.edition.id };
    const built = await buildSite(
      { pages, issue, out, base },
      { effects, steps, progress, messages },
    );
    progress.line('');
    progress.line(messages.site(shownPath(cwd, out), built.pages, toSize(built.bytes)));
    progress.line(messages.zip(shownPath(cwd, resolve(out, built.zip)), toSize(built.zipBytes)));
    progress.line(messages.total((effects.now() - started) / 1000));
    return EXIT.clean;
  } catch (error) {
    if (effects.signal.aborted) {
      progress.line(messages.interrupted);
      return EXIT.interrupted;
    }
    progress.line(messages.failed);
    if (error instanceof OutputRefused) throw error.describe(messages.faults);
    throw error;
  } finally {
    progress.end();
  }
}

function outFolder(args: Arguments, cwd: string, catalogue: string): string {
  const out = resolve(cwd, args.values.get('out') ?? 'dist');
  const shown = shownPath(cwd, out);
  if (overlap(out, catalogue)) throw new UsageError(({ usage }) => usage.outInCatalogue(shown));
  if (!isReplaceable(out)) throw new UsageError(({ usage }) => usage.notOurOutput(shown));
  return out;
}

function baseAddress(value: string | undefined): string | undefined {
  if (value === undefined) return undefined;
  const url = URL.parse(value);
  const plain = url && !url.search && !url.hash && !url.username && /^https?:$/u.test(url.protocol);
  if (!plain) throw new UsageError(({ usage }) => usage.badAddress(value));
  return url.href.replace(/\/?$/u, '/');
}

function toSize(bytes: number): string {
  return bytes < 1_000_000
    ? `${(bytes / 1000).toFixed(0)} kB`
    : `${(bytes / 1_000_000).toFixed(1)} MB`;
}
