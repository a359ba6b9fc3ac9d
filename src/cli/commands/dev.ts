import { once } from 'node:events';
import { formatPretty } from '../../core/diagnostics/reporters/pretty.ts';
import { countDiagnostics, SourceLines } from '../../core/diagnostics/reporters/report.ts';
import { type Compilation, compileCatalogue, type Inspector } from '../../core/pipeline.ts';
import type { PlannedPage } from '../../core/views/site-pages.ts';
import type { Site } from '../../site/site.ts';
import type { Preview, PreviewOptions, PreviewState } from '../../site/preview/preview-server.ts';
import type { Inspection } from '../../core/validate/inspection.ts';
import { cachedInspector } from '../cache/cached-inspector.ts';
import type { Command } from '../command.ts';
import { WORK_OPTIONS, withWorkshop, type Workshop } from '../compile-folder.ts';
import { type Effects, EXIT } from '../effects.ts';
import { type Lang, MESSAGES } from '../messages.ts';
import { numberOption } from '../parse-arguments.ts';
import { pathsBelow } from '../paths.ts';
import { rememberingFolder } from '../remembering-folder.ts';
import { catalogueFolder } from './check.ts';

const DEFAULT_PORT = 4321;
/** Milliseconds in which the saves of one action are gathered, e.g. a checkout of another branch. */
const GATHER = 40;
/** Findings shown in the page; the terminal has them all. */
const PANEL_LIMIT = 50;

export type StartPreview = (options: PreviewOptions) => Promise<Preview>;

/** `mulu dev` with the given preview server. */
export function makeDevCommand(startPreview: StartPreview): Command {
  return {
    name: 'dev',
    options: { catalogue: { value: 'DIR' }, port: { value: 'N' }, ...WORK_OPTIONS },
    run: (args, effects) =>
      withWorkshop(args, effects, async (workshop) => {
        const { terminal, signal } = effects;
        const messages = MESSAGES[args.lang].dev;
        const folder = catalogueFolder(args.values.get('catalogue'), effects);
        const port = numberOption(args, 'port', 65_535) ?? DEFAULT_PORT;
        const compile = compiler({ folder, lang: args.lang, effects, workshop });
        const changes = gather(async () => {
          preview.update(await compile());
        });
        const state = await compile();
        const preview = await startPreview({ state, port, folder, onChange: changes.add });
        terminal.out(`${messages.at(preview.address)}\n`);
        if (!signal.aborted) await Promise.race([once(signal, 'abort'), changes.failed]);
        await preview.stop();
        return EXIT.clean;
      }),
  };
}

export const devCommand = makeDevCommand(async (options) =>
  (await import('../../site/preview/preview-server.ts')).startPreview(options),
);

interface Compiling {
  readonly folder: string;
  readonly lang: Lang;
  readonly effects: Effects;
  readonly workshop: Workshop;
}

/** Compiles the folder, prints the findings and gives what the preview shows. */
function compiler({ folder, lang, effects, workshop }: Compiling): () => Promise<PreviewState> {
  const { terminal, cwd } = effects;
  const pathOf = pathsBelow(cwd, folder);
  const files = rememberingFolder(effects.catalogueFolder(folder));
  const inspect = rememberingInspector(cachedInspector({ ...workshop, folder }));
  let site: Site | undefined;
  return async () => {
    const started = effects.now();
    const compiled = await compileCatalogue({ folder: files, today: effects.today(), inspect });
    const { catalogue, diagnostics, sources, fileCount } = compiled;
    const seconds = (effects.now() - started) / 1000;
    const { width, colour } = terminal;
    terminal.out(
      diagnostics.length === 0
        ? `${MESSAGES[lang].check.clean(fileCount, seconds)}\n`
        : `\n${formatPretty({ diagnostics, sources, pathOf }, { lang, width, colour })}`,
    );
    // Views and index are not loaded for the commands that draw nothing.
    const { EMPTY_SITE, toSite } = await import('../../site/site.ts');
    const last = site ?? EMPTY_SITE;
    const { openPictures } = await import('../build/pictures.ts');
    const pictures = catalogue && (await openPictures(catalogue, files));
    for (const path of pictures?.unreadable ?? []) {
      terminal.out(`${MESSAGES[lang].build.picture(path)}\n`);
    }
    const sound = pictures ? toSite(catalogue, { pictures }) : last;
    const refused = diagnostics.some(({ severity }) => severity === 'error');
    site = refused ? { ...sound, pages: withLast(sound.pages, last.pages) } : sound;
    return {
      site,
      panel: panelOf(compiled, { pathOf, lang }),
      nothing: MESSAGES[lang].dev.nothing,
    };
  };
}

/** Asks only about files that have changed since it was last asked: a save changes one of thousands. */
function rememberingInspector(inspect: Inspector): Inspector {
  const known = new Map<string, { text: string; today: string; inspection: Inspection }>();
  return async (files, today) => {
    const changed = files.filter(({ path, text }) => {
      const last = known.get(path);
      return last?.text !== text || last.today !== today;
    });
    const made = changed.length === 0 ? [] : await inspect(changed, today);
    changed.forEach(({ path, text }, at) => {
      const inspection = made[at];
      if (inspection) known.set(path, { text, today, inspection });
    });
    return files.map(({ path }) => known.get(path)?.inspection ?? { findings: [], latest: '' });
  };
}

/** A page whose record has an error is shown as it last was: it is the one being written. */
function withLast(sound: readonly PlannedPage[], last: readonly PlannedPage[]): PlannedPage[] {
  const present = new Set(sound.map(({ path }) => path));
  return [...sound, ...last.filter(({ path }) => !present.has(path))];
}

function panelOf(
  { diagnostics, sources }: Compilation,
  { pathOf, lang }: { pathOf: (file: string) => string; lang: Lang },
): PreviewState['panel'] {
  const messages = MESSAGES[lang].dev;
  const { errors, warnings } = countDiagnostics(diagnostics);
  const lines = new SourceLines(sources);
  const findings = diagnostics.slice(0, PANEL_LIMIT).map(({ severity, file, span, ...rest }) => {
    const { line, column } = lines.position(file, span.start);
    const place = `${pathOf(file)}:${line}:${column}`;
    return { severity, place, code: rest.code, message: rest.message[lang] };
  });
  return { title: messages.panel(errors, warnings), hint: messages.hint, findings };
}

/** Runs the work once after a burst of calls, and never twice at a time. */
function gather(work: () => Promise<void>) {
  const failure = Promise.withResolvers<never>();
  let timer: NodeJS.Timeout | undefined;
  let running = Promise.resolve();
  const add = () => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      running = running.then(work).catch(failure.reject);
    }, GATHER);
  };
  return { add, failed: failure.promise };
}
