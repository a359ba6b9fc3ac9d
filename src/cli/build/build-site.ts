import { join } from 'node:path';
import type { Catalogue } from '../../core/model/catalogue.ts';
import { checkOutput } from '../../core/output/check-output.ts';
import type { OutputFault } from '../../core/output/output-fault.ts';
import { finishedPaths, finishSite } from '../../core/package/finish-site.ts';
import { type Issue, MANIFEST_PATH } from '../../core/package/manifest.ts';
import type { Site } from '../../site/site.ts';
import type { Effects } from '../effects.ts';
import type { Messages } from '../messages.ts';
import { nodeOutput, writeOutput } from '../node-output.ts';
import type { Progress } from '../progress.ts';
import { replaceFolder } from '../replace-folder.ts';
import type { BuildSteps } from './build-steps.ts';

export interface SiteInput {
  readonly site: Site;
  readonly issue: Issue;
  /** Absolute path of the folder that is replaced. */
  readonly out: string;
  readonly base: string | undefined;
  /** What is to be set as PDF; nothing when missing. */
  readonly books?: Catalogue | undefined;
}

export interface BuildContext {
  readonly effects: Effects;
  readonly steps: BuildSteps;
  readonly progress: Progress;
  readonly messages: Messages['build'];
}

export interface BuiltSite {
  readonly pages: number;
  /** Size of the site without `download/`. */
  readonly bytes: number;
  /** Relative to the site. */
  readonly zip: string;
  readonly zipBytes: number;
}

/** The drawn pages do not keep what the output promises. */
export class OutputRefused extends Error {
  override readonly name = 'OutputRefused';
  readonly faults: readonly OutputFault[];

  constructor(faults: readonly OutputFault[]) {
    super('output refused');
    this.faults = faults;
  }

  /** An error with the first faults in its message. */
  describe(title: (count: number) => string): Error {
    const rows = this.faults.slice(0, 20).map((one) => `  ${one.path}  ${one.code}  ${one.detail}`);
    const more = this.faults.length > rows.length ? ['  …'] : [];
    return new Error([title(this.faults.length), ...rows, ...more].join('\n'), { cause: this });
  }
}

/**
 * Draws, indexes, checks and packs a site beside the old one and puts it in its place at the end.
 * Throws when a step fails; the old site is then as it was.
 */
export async function buildSite(input: SiteInput, context: BuildContext): Promise<BuiltSite> {
  const { effects, steps, messages } = context;
  const { site, issue, out } = input;
  const { pages } = site;
  const replacement = replaceFolder(out);
  const { folder } = replacement;
  try {
    await stage('draw', context, async () => {
      await unlessAborted(steps.drawPages({ site, outDir: folder }), effects.signal);
      return { detail: messages.pages(pages.length) };
    });
    if (input.books) await setBooks(input.books, { input, context, folder });
    await stage('index', context, async () => {
      const count = await unlessAborted(steps.indexPages(folder), effects.signal);
      return { detail: messages.pages(count) };
    });
    await stage('verify', context, () => {
      const count = verify(folder, input);
      return Promise.resolve({ detail: messages.files(count) });
    });
    const { packed } = await stage('package', context, () => {
      const result = pack(folder, issue);
      return Promise.resolve({ detail: result.zip, packed: result });
    });
    effects.signal.throwIfAborted();
    replacement.commit();
    return { ...packed, pages: pages.length };
  } finally {
    replacement.discard();
  }
}

interface SettingBooks {
  readonly input: SiteInput;
  readonly context: BuildContext;
  readonly folder: string;
}

async function setBooks(
  catalogue: Catalogue,
  { input, context, folder }: SettingBooks,
): Promise<void> {
  await stage('books', context, async () => {
    const job = { catalogue, base: input.base, folder: join(folder, 'download') };
    const books = await unlessAborted(context.steps.setBooks(job), context.effects.signal);
    return { detail: books.map(({ name }) => `download/${name}`).join(' ') };
  });
}

type StageName = Exclude<keyof Messages['build']['stages'], 'check'>;

async function stage<T extends { readonly detail: string }>(
  name: StageName,
  { effects, progress, messages }: BuildContext,
  work: () => Promise<T>,
): Promise<T> {
  const started = effects.now();
  const title = messages.stages[name];
  progress.begin(title);
  const result = await work();
  progress.line(messages.stageDone(title, result.detail, (effects.now() - started) / 1000));
  return result;
}

/** Waits for work that cannot be stopped, but no longer than until Ctrl-C. */
async function unlessAborted<T>(work: Promise<T>, signal: AbortSignal): Promise<T> {
  signal.throwIfAborted();
  let stop = (): void => undefined;
  const aborted = new Promise<never>((_resolve, reject) => {
    stop = () => {
      reject(new Error('interrupted'));
    };
    signal.addEventListener('abort', stop);
  });
  try {
    return await Promise.race([work, aborted]);
  } finally {
    signal.removeEventListener('abort', stop);
  }
}

function verify(folder: string, { site, issue, base }: SiteInput): number {
  const output = nodeOutput(folder);
  const present = new Set(output.paths);
  const missing = site.pages
    .filter(({ path }) => !present.has(path))
    .map(({ path }): OutputFault => ({ path, code: 'missing-page', detail: path }));
  const planned = [...Object.values(finishedPaths(issue)), MANIFEST_PATH];
  const faults = [...missing, ...checkOutput(output, { planned, base })];
  if (faults.length > 0) throw new OutputRefused(faults);
  return output.paths.length;
}

function pack(folder: string, issue: Issue): Omit<BuiltSite, 'pages'> {
  const files = finishSite(nodeOutput(folder), issue);
  writeOutput(folder, files);
  const { zip } = finishedPaths(issue);
  const output = nodeOutput(folder);
  const sizes = output.paths
    .filter((path) => !path.startsWith('download/'))
    .map((path) => output.read(path).length);
  return {
    bytes: sizes.reduce((sum, size) => sum + size, 0),
    zip,
    zipBytes: files.find(({ path }) => path === zip)?.bytes.length ?? 0,
  };
}
