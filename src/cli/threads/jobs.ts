import { saveCompiled } from '../cache/compile-cache.ts';
import type { PackedFile } from '../../core/package/pack-file.ts';
import type { SourceFile } from '../../core/read/source-file.ts';
import type { Inspection } from '../../core/validate/inspection.ts';
import type * as drawing from '../build/drawing.ts';

/** What a thread can be asked for. Each job's code is loaded when it is first asked. */
export interface Jobs {
  readonly inspect: (input: {
    readonly files: readonly SourceFile[];
    readonly today: string;
  }) => Promise<readonly Inspection[]>;
  /** Before all other jobs of a site, on each thread. */
  readonly openSite: (site: drawing.SiteJob) => Promise<void>;
  readonly closeSite: (id: number) => Promise<void>;
  readonly drawPages: typeof drawing.drawPages;
  readonly writeStylesheet: (input: SitePart & { readonly path: string }) => Promise<PackedFile>;
  readonly writeFinder: (input: SitePart) => Promise<readonly PackedFile[]>;
  readonly writeShelf: (input: SitePart) => Promise<readonly PackedFile[]>;
  readonly writeTraditional: (
    input: SitePart & { readonly paths: readonly string[] },
  ) => Promise<readonly PackedFile[]>;
  readonly writeData: (input: SitePart) => Promise<readonly PackedFile[]>;
  readonly readWritten: (
    input: SitePart & { readonly paths: readonly string[] },
  ) => Promise<readonly PackedFile[]>;
}

interface SitePart {
  readonly site: number;
}

export type JobName = keyof Jobs;
export type JobInput<N extends JobName> = Parameters<Jobs[N]>[0];
export type JobOutput<N extends JobName> = Awaited<ReturnType<Jobs[N]>>;

export const JOBS: Jobs = {
  inspect: async ({ files, today }) => {
    const { inspectFile } = await import('../../core/validate/inspect-file.ts');
    return files.map((file) => inspectFile(file, today));
  },
  openSite: async (site) => (await draw()).openSite(site),
  closeSite: async (id) => {
    (await draw()).closeSite(id);
    saveCompiled();
  },
  drawPages: async (input) => (await draw()).drawPages(input),
  writeStylesheet: async (input) => (await draw()).writeStylesheet(input),
  writeFinder: async (input) => (await draw()).writeFinder(input),
  writeShelf: async (input) => (await draw()).writeShelf(input),
  writeTraditional: async (input) => (await draw()).writeTraditional(input),
  writeData: async (input) => (await draw()).writeData(input),
  readWritten: async (input) => (await draw()).readWritten(input),
};

function draw(): Promise<typeof drawing> {
  return import('../build/drawing.ts');
}
