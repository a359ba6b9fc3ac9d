import { checkOutput } from '../../core/output/check-output.ts';
import type { OutputFault } from '../../core/output/output-fault.ts';
import { finishedPaths, finishSite } from '../../core/package/finish-site.ts';
import type { Issue } from '../../core/package/manifest.ts';
import type { Page } from '../../core/views/site-pages.ts';
import type { Effects } from '../effects.ts';
import type { Messages } from '../messages.ts';
import { nodeOutput, writeOutput } from '../node-output.ts';
import type { Progress } from '../progress.ts';
import { replaceFolder } from '../replace-folder.ts';
import type { BuildSteps } from './build-steps.ts';

export interface SiteInput {
  readonly pages: readonly Page[];
  readonly issue: Issue;
  /** Absolute path of the folder that is replaced. */
  readonly out: string;
  readonly base: string | undefined;
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
  const { pages, issue, out, base } = input;
  const replacement = replaceFolder(out);
  const { folder } = replacement;
  const stage = stages(context);
  try {
    await stage('draw', async () => {
      await unlessInterrupted(steps.drawPages({ pages, outDir: folder }), effects.signal);
      return messages.pages(pages.length);
    });
    await stage('index', async () =>
      messages.pages(await unlessInterrupted(steps.indexPages(folder), effects.signal)),
    );
    await stage('verify', () => {
      const planned = Object.values(finishedPaths(issue));
      const output = nodeOutput(folder);
      const faults = [
        ...missingPages(pages, output.paths),
        ...checkOutput(output, { planned: [...planned, 'manifest.json'], base }),
      ];
      if (faults.length > 0) throw new OutputRefused(faults);
      return Promise.resolve(messages.files(output.paths.length));
    });
    const built = await stage('package', () => Promise.resolve(pack(folder, issue, messages)));
    effects.signal.throwIfAborted();
    replacement.commit();
    return { ...built, pages: pages.length };
  } finally {
    replacement.discard();
  }
}
