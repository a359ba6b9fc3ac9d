import { createHash } from 'node:crypto';
import { join, resolve } from 'node:path';
import type { Renderer } from '../../site/renderer/open-renderer.ts';
import { buildSite, OutputRefused, type SiteInput } from '../build/build-site.ts';
import { type BuildSteps, nodeBuildSteps } from '../build/build-steps.ts';
import { baseAddress } from '../base-address.ts';
import { type Stages, trackStages } from '../build/stages.ts';
import { UnreadablePictures } from '../build/unreadable-pictures.ts';
import { type Arguments, type Command, UsageError } from '../command.ts';
import { compileFolder, WORK_OPTIONS, withWorkshop, type Workshop } from '../compile-folder.ts';
import { type Effects, EXIT, type ExitCode } from '../effects.ts';
import { MESSAGES } from '../messages.ts';
import { pathsBelow, shownPath } from '../paths.ts';
import { type Progress, progressOn } from '../progress.ts';
import { isReplaceable, overlap } from '../replace-folder.ts';
import { toSize } from '../to-size.ts';
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
      'pages-only': {},
      timings: {},
      ...WORK_OPTIONS,
    },
    run: (args, effects) =>
      withWorkshop(args, effects, (workshop) => build(args, { effects, steps, workshop })),
  };
}

export const buildCommand = makeBuildCommand(nodeBuildSteps);

async function build(args: Arguments, machine: Machine): Promise<ExitCode> {
  const { effects, steps, workshop } = machine;
  const { terminal, cwd } = effects;
  const messages = MESSAGES[args.lang].build;
  const folder = catalogueFolder(args.values.get('catalogue'), effects);
  const out = outFolder(args, cwd, folder);
  const base = baseAddress(args.values.get('base'));
  const progress = progressOn(terminal);
  const started = effects.now();
  const stages = trackStages({ now: effects.now, progress, messages });
  // Compiled while threads read the catalogue; a renderer that fails is told of when it is needed.
  const opening = steps.openRenderer(workshop.cache);
  opening.catch(ignore);
  try {
    const compiled = await compile(folder, { args, machine, progress, stages });
    if (!compiled) return EXIT.errors;
    const renderer = await openRenderer(opening, stages);
    const pagesOnly = args.switches.has('pages-only');
    // Loaded for the commands that draw alone.
    const { openSoundPictures } = await import('../build/pictures.ts');
    const pictures = await openSoundPictures(compiled.catalogue, effects.catalogueFolder(folder));
    const books = args.switches.has('pdf');
    const input = { ...compiled, ...{ pictures, out, base, pagesOnly, books, renderer } };
    const built = await buildSite(input, { effects, steps, workshop, stages });
    progress.line('');
    if (args.switches.has('timings')) progress.line(messages.timings(stages.times()));
    progress.line(messages.site(shownPath(cwd, out), built.pages, toSize(built.bytes)));
    if (built.drawn < built.pages) progress.line(messages.drawn(built.drawn, built.pages));
    const isOfficial = compiled.catalogue.zone.profileKind === 'production';
    if (isOfficial && base === undefined) progress.line(messages.noDomain);
    const { zip } = built;
    if (zip) progress.line(messages.zip(shownPath(cwd, join(out, zip.path)), toSize(zip.bytes)));
    progress.line(messages.total((effects.now() - started) / 1000));
    return EXIT.clean;
  } catch (error) {
    const unreadable = error instanceof UnreadablePictures ? error : undefined;
    if (unreadable) progress.line(unreadable.describe(messages.picture));
    progress.line(effects.signal.aborted ? messages.interrupted : messages.failed);
    if (unreadable) return EXIT.errors;
    throw error instanceof OutputRefused ? error.describe(messages.faults) : error;
  } finally {
    opening.then(({ discard }) => {
      discard();
    }, ignore);
    progress.end();
  }
}

const ignore = (): void => undefined;

async function openRenderer(opening: Promise<Renderer>, stages: Stages): Promise<Renderer> {
  const stage = stages.begin('renderer', 0);
  const renderer = await opening;
  if (renderer.fresh) stage.end(renderer.assets.size);
  return renderer;
}

interface Machine {
  readonly effects: Effects;
  readonly steps: BuildSteps;
  readonly workshop: Workshop;
}

interface Compiling {
  readonly args: Arguments;
  readonly machine: Machine;
  readonly progress: Progress;
  readonly stages: Stages;
}

type Compiled = Pick<SiteInput, 'catalogue' | 'content'>;

/** The catalogue when nothing is wrong with it; else prints what `check` prints. */
async function compile(folder: string, context: Compiling): Promise<Compiled | undefined> {
  const { args, machine, progress, stages } = context;
  const { effects, workshop } = machine;
  const messages = MESSAGES[args.lang].build;
  const stage = stages.begin('check', 0);
  const compiled = await compileFolder(folder, effects, workshop);
  const { catalogue, diagnostics, sources, fileCount } = compiled;
  if (!catalogue || diagnostics.some(({ severity }) => severity === 'error')) {
    const { formatPretty } = await import('../../core/diagnostics/reporters/pretty.ts');
    const { width, colour } = effects.terminal;
    const report = { diagnostics, sources, pathOf: pathsBelow(effects.cwd, folder) };
    progress.line(formatPretty(report, { lang: args.lang, width, colour }));
    progress.line(catalogue ? messages.refused : messages.incomplete);
    return undefined;
  }
  stage.end(fileCount);
  if (diagnostics.length > 0) progress.line(messages.warnings(diagnostics.length));
  return { catalogue, content: contentKey(sources) };
}

/** A hash of everything that the texts of a catalogue say. */
function contentKey(sources: ReadonlyMap<string, string>): string {
  const sum = createHash('sha256');
  for (const [path, text] of sources) sum.update(`${path}\0${text.length}\0${text}`);
  return sum.digest('hex');
}

function outFolder(args: Arguments, cwd: string, catalogue: string): string {
  const out = resolve(cwd, args.values.get('out') ?? 'dist');
  const shown = shownPath(cwd, out);
  if (overlap(out, catalogue)) throw new UsageError(({ usage }) => usage.outInCatalogue(shown));
  if (!isReplaceable(out)) throw new UsageError(({ usage }) => usage.notOurOutput(shown));
  return out;
}
