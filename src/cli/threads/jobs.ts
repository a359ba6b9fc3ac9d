import type { SourceFile } from '../../core/read/source-file.ts';
import type { Inspection } from '../../core/validate/inspection.ts';

/** What a thread can be asked for. Each job's code is loaded when it is first asked. */
export interface Jobs {
  readonly inspect: (input: {
    readonly files: readonly SourceFile[];
    readonly today: string;
  }) => Promise<readonly Inspection[]>;
}

export type JobName = keyof Jobs;
export type JobInput<N extends JobName> = Parameters<Jobs[N]>[0];
export type JobOutput<N extends JobName> = Awaited<ReturnType<Jobs[N]>>;

export const JOBS: Jobs = {
  inspect: async ({ files, today }) => {
    const { inspectFile } = await import('../../core/validate/inspect-file.ts');
    return files.map((file) => inspectFile(file, today));
  },
};
