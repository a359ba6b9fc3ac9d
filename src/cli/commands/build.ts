import { join, resolve } from 'node:path';
import { formatPretty } from '../../core/diagnostics/reporters/pretty.ts';
import type { CatalogueFolder } from '../../core/ports.ts';
import type { Catalogue } from '../../core/model/catalogue.ts';
import { compileCatalogue } from '../../core/pipeline.ts';
import { buildSite, OutputRefused } from '../build/build-site.ts';
import { type BuildSteps, nodeBuildSteps } from '../build/build-steps.ts';
import { type Arguments, type Command, UsageError } from '../command.ts';
import { type Effects, EXIT, type ExitCode } from '../effects.ts';
import { MESSAGES } from '../messages.ts';
import { pathsBelow, shownPath } from '../paths.ts';
import { type Progress, progressOn } from '../progress.ts';
import { isReplaceable, overlap } from '../replace-folder.ts';
import { catalogueFolder } from './check.ts';

/** `mulu build` with the given ways of drawing and indexing. */
export function makeBuildCommand(steps: BuildSteps): Command {
  return {
    name: 'build',
    options: {
      catalogue: { value: 'DIR' },
      out: { value: 'DIR' },
      base: { value: 'URL' },
      pdf: {},
    },
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
    const files = effects.catalogueFolder(folder);
    const compiled = await compile(folder, { args, effects, progress, files });
    if (!compiled) return EXIT.errors;
    const { catalogue, media } = compiled;
    // Views and index are not loaded for the commands that draw nothing.
    const { toSite } = await import('../../site/site.ts');
    const site = toSite(catalogue, { folder: files, media, base });
    const issue = { zone: catalogue.zone.id, edition: catalogue.edition.id };
    const context = { effects, steps, progress, messages };
    const books = args.switches.has('pdf') ? catalogue : undefined;
    const built = await buildSite({ site, issue, out, base, books }, context);
    progress.line('');
    progress.line(messages.site(shownPath(cwd, out), built.pages, toSize(built.bytes)));
    progress.line(messages.zip(shownPath(cwd, join(out, built.zip)), toSize(built.zipBytes)));
    progress.line(messages.total((effects.now() - started) / 1000));
    return EXIT.clean;
  } catch (error) {
    progress.line(effects.signal.aborted ? messages.interrupted : messages.failed);
    throw error instanceof OutputRefused ? error.describe(messages.faults) : error;
  } finally {
    progress.end();
  }
}

interface Compiling {
  readonly args: Arguments;
  readonly effects: Effects;
  readonly progress: Progress;
  readonly files: CatalogueFolder;
}

interface Compiled {
  readonly catalogue: Catalogue;
  readonly media: readonly string[];
}

/** The catalogue when nothing is wrong with it; else prints what `check` prints. */
async function compile(folder: string, context: Compiling): Promise<Compiled | undefined> {
  const { args, effects, progress, files } = context;
  const messages = MESSAGES[args.lang].build;
  const started = effects.now();
  const { catalogue, diagnostics, sources, fileCount, media } = await compileCatalogue({
    folder: files,
    today: effects.today(),
  });
  if (!catalogue || diagnostics.some(({ severity }) => severity === 'error')) {
    const { width, colour } = effects.terminal;
    const report = { diagnostics, sources, pathOf: pathsBelow(effects.cwd, folder) };
    progress.line(formatPretty(report, { lang: args.lang, width, colour }));
    progress.line(catalogue ? messages.refused : messages.incomplete);
    return undefined;
  }
  const seconds = (effects.now() - started) / 1000;
  progress.line(messages.stageDone(messages.stages.check, messages.files(fileCount), seconds));
  if (diagnostics.length > 0) progress.line(messages.warnings(diagnostics.length));
  return { catalogue, media };
}

function outFolder(args: Arguments, cwd: string, catalogue: string): string {
  const out = resolve(cwd, args.values.get('out') ?? 'dist');
  const shown = shownPath(cwd, out);
  if (overlap(out, catalogue)) throw new UsageError(({ usage }) => usage.outInCatalogue(shown));
  if (!isReplaceable(out)) throw new UsageError(({ usage }) => usage.notOurOutput(shown));
  return out;
}

/** The address of a site with a slash at its end; wrong usage when it is none. */
export function baseAddress(value: string | undefined): string | undefined {
  if (value === undefined) return undefined;
  const url = URL.parse(value);
  const plain = url && !url.search && !url.hash && !url.username && /^https?:$/u.test(url.protocol);
  if (!plain) throw new UsageError(({ usage }) => usage.badAddress(value));
  return url.href.replace(/\/?$/u, '/');
}

export function toSize(bytes: number): string {
  return bytes < 1_000_000
    ? `${(bytes / 1000).toFixed(0)} kB`
    : `${(bytes / 1_000_000).toFixed(1)} MB`;
}
