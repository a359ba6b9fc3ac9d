import { existsSync, statSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import type { Diagnostic } from '../../core/diagnostics/diagnostic.ts';
import { formatPretty } from '../../core/diagnostics/reporters/pretty.ts';
import type { Catalogue, LocalisedBody } from '../../core/model/catalogue.ts';
import { MANIFEST_PATH } from '../../core/package/manifest.ts';
import type { Renderer } from '../../site/renderer/open-renderer.ts';
import { OutputRefused } from '../build/build-site.ts';
import { type BuildSteps, nodeBuildSteps } from '../build/build-steps.ts';
import { UnreadablePictures } from '../build/unreadable-pictures.ts';
import { type Arguments, type Command, UsageError } from '../command.ts';
import { compileFolder, WORK_OPTIONS, withWorkshop, type Workshop } from '../compile-folder.ts';
import { type Effects, EXIT, type ExitCode } from '../effects.ts';
import { MESSAGES } from '../messages.ts';
import { buildPack, type PackFile, paperPath } from '../pack/build-pack.ts';
import { type PackOptions, packOptions } from '../pack/pack-options.ts';
import { readNote } from '../pack/read-note.ts';
import { selectEntries } from '../pack/select-entries.ts';
import { pathsBelow, shownPath } from '../paths.ts';
import { findChromium } from '../pdf/find-chromium.ts';
import { type Progress, progressOn } from '../progress.ts';
import { isReplaceable, overlap } from '../replace-folder.ts';
import { toSize } from '../to-size.ts';
import { catalogueFolder } from './check.ts';

type PackSteps = Pick<BuildSteps, 'openRenderer'>;

/** `mulu pack` with the given renderer. */
export function makePackCommand(steps: PackSteps): Command {
  return {
    name: 'pack',
    options: {
      entries: { value: 'ID,ID' },
      facet: { value: 'NAME=VALUE', repeats: true },
      list: { value: 'LINK' },
      for: { value: 'NAME' },
      lang: { value: 'zh,en' },
      note: { value: 'FILE.md' },
      date: { value: 'YYYY-MM-DD' },
      to: { value: 'zip|pdf|print', choices: ['zip', 'pdf', 'print'] },
      base: { value: 'URL' },
      out: { value: 'FILE' },
      force: {},
      catalogue: { value: 'DIR' },
      ...WORK_OPTIONS,
    },
    run: (args, effects) =>
      withWorkshop(args, effects, (workshop) => pack(args, { effects, steps, workshop })),
  };
}

export const packCommand = makePackCommand(nodeBuildSteps);

interface Machine {
  readonly effects: Effects;
  readonly steps: PackSteps;
  readonly workshop: Workshop;
}

async function pack(args: Arguments, machine: Machine): Promise<ExitCode> {
  const { effects, steps, workshop } = machine;
  const words = MESSAGES[args.lang].pack;
  const folder = catalogueFolder(args.values.get('catalogue'), effects);
  const options = packOptions(args);
  const progress = progressOn(effects.terminal);
  try {
    progress.begin(words.stages.check);
    const compiled = await compileFolder(folder, effects, workshop);
    const { catalogue, diagnostics, sources } = compiled;
    if (!catalogue || hasError(diagnostics)) {
      const report = { diagnostics, sources, pathOf: pathsBelow(effects.cwd, folder) };
      progress.line(formatPretty(report, { lang: args.lang, ...effects.terminal }));
      progress.line(words.refused);
      return EXIT.errors;
    }
    const request = { args, effects, options, catalogue, folder, progress };
    const out = outFiles(request);
    const order = selectEntries(catalogue, args);
    const note = noteOf(request);
    if (note === 'refused') return EXIT.errors;
    const renderer = await steps.openRenderer(workshop.cache);
    const drawing = { ...out, note, order, renderer };
    const written = await draw(request, drawing).finally(renderer.discard);
    for (const { path, bytes } of written) {
      progress.line(words.made(shownPath(effects.cwd, path), toSize(bytes.length)));
    }
    return EXIT.clean;
  } catch (error) {
    const { faults, picture } = MESSAGES[args.lang].build;
    const unreadable = error instanceof UnreadablePictures ? error : undefined;
    if (unreadable) progress.line(unreadable.describe(picture));
    if (!(error instanceof UsageError)) {
      progress.line(effects.signal.aborted ? words.interrupted : words.failed);
    }
    if (unreadable) return EXIT.errors;
    throw error instanceof OutputRefused ? error.describe(faults) : error;
  } finally {
    progress.end();
  }
}

interface Request {
  readonly args: Arguments;
  readonly effects: Effects;
  readonly options: PackOptions;
  readonly catalogue: Catalogue;
  /** Absolute path of the catalogue. */
  readonly folder: string;
  readonly progress: Progress;
}

interface Drawing {
  readonly file: string;
  readonly chromium: string | undefined;
  readonly note: LocalisedBody | undefined;
  readonly order: readonly string[];
  readonly renderer: Renderer;
}

/** Draws the pack and writes its files. */
async function draw(
  { args, effects, options, catalogue, folder, progress }: Request,
  { file, chromium, note, order, renderer }: Drawing,
): Promise<PackFile[]> {
  const words = MESSAGES[args.lang].pack;
  // Views and index are not loaded for the commands that draw nothing.
  const { toPackSite } = await import('../../site/pack-site.ts');
  const { openSoundPictures } = await import('../build/pictures.ts');
  const { languages, recipient, date, base, to } = options;
  const cover = { recipient, date, note, order, standalone: to !== 'zip' };
  const pictures = await openSoundPictures(catalogue, effects.catalogueFolder(folder));
  const { site, subset } = toPackSite(catalogue, { pictures, languages, base, cover });
  const { policies, premises, opportunities } = subset;
  progress.line(words.entries(subset.entries.length));
  progress.line(words.enclosed(policies.length, premises.length, opportunities.length));
  progress.begin(words.stages.draw);
  return buildPack({
    ...{ site, out: file, to, base, renderer, chromium },
    issue: { zone: catalogue.zone.id, edition: catalogue.edition.id },
    signal: effects.signal,
    printing: () => {
      progress.begin(words.stages.print);
    },
  });
}

function hasError(diagnostics: readonly Diagnostic[]): boolean {
  return diagnostics.some(({ severity }) => severity === 'error');
}

/** The officer's note; `refused` when it has errors, which are then printed. */
function noteOf({ args, effects, progress }: Request) {
  const given = args.values.get('note');
  if (given === undefined) return undefined;
  const path = resolve(effects.cwd, given);
  const diagnostics: Diagnostic[] = [];
  const { body, sources } = readNote(path, shownPath(effects.cwd, path), (one) =>
    diagnostics.push(one),
  );
  if (diagnostics.length > 0) {
    const report = { diagnostics, sources, pathOf: (file: string) => file };
    progress.line(formatPretty(report, { lang: args.lang, ...effects.terminal }));
  }
  if (!hasError(diagnostics)) return body;
  progress.line(MESSAGES[args.lang].pack.noteRefused);
  return 'refused';
}

/** Where the pack goes, once it is known that it may go there; and what prints it. */
function outFiles({ args, effects, options, catalogue, folder }: Request) {
  const { to, languages } = options;
  const missing = languages.find((one) => !catalogue.zone.languages.includes(one));
  if (missing) throw new UsageError(({ pack: words }) => words.missingLanguage(missing));
  const extension = to === 'print' ? 'html' : to;
  const name = `${options.fileName}-${catalogue.edition.id}.${extension}`;
  const file = resolve(effects.cwd, args.values.get('out') ?? join('packs', name));
  const shown = shownPath(effects.cwd, file);
  if (isFolder(file)) throw new UsageError(({ pack: words }) => words.outIsFolder(shown));
  if (overlap(file, folder) || isPublic(file)) {
    throw new UsageError(({ pack: words }) => words.outPublic(shown));
  }
  const paper = to !== 'zip' && languages.length > 1;
  const targets = paper ? languages.map((locale) => paperPath(file, locale)) : [file];
  const taken = args.switches.has('force') ? undefined : targets.find((path) => existsSync(path));
  if (taken !== undefined) {
    const at = shownPath(effects.cwd, taken);
    throw new UsageError(({ pack: words }) => words.outExists(at));
  }
  const chromium = to === 'pdf' ? findChromium() : undefined;
  if (to === 'pdf' && chromium === undefined) {
    throw new UsageError(({ pack: words }) => words.noBrowser);
  }
  return { file, chromium };
}

function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
}

/** Whether a file would lie in a built site, which is there to be published. */
function isPublic(file: string): boolean {
  for (let at = dirname(file); at !== dirname(at); at = dirname(at)) {
    if (existsSync(join(at, MANIFEST_PATH)) && isReplaceable(at)) return true;
  }
  return false;
}
