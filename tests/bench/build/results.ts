import { appendFileSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import type { Rounds } from './statistics.ts';

/** One measured run. A file of results holds one a line, so that a stopped bench can go on. */
export interface Result {
  /** Such as `pages:1000`. */
  readonly scenario: string;
  readonly variant: string;
  readonly round: number;
  readonly seconds: number;
  /** Processor time of all processes, in seconds. */
  readonly cpu: number;
  /** Of the largest single process, MB of 10⁶ bytes. */
  readonly megabytes: number;
  /** The same without Pagefind's process; only where it took part. */
  readonly ownMegabytes?: number | undefined;
  readonly output?: OutputSize | undefined;
  /** Whether the output was the same, byte for byte, as that of a cold build. */
  readonly identical?: boolean | undefined;
  /** Commit of this project. */
  readonly commit: string;
}

export interface OutputSize {
  readonly pages: number;
  readonly files: number;
  readonly bytes: number;
  /** Mean of the pages of entries. */
  readonly entryBytes: number;
}

export function readResults(file: string): Result[] {
  if (!existsSync(file)) return [];
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Result);
}

export function addResult(file: string, result: Result): void {
  appendFileSync(file, `${JSON.stringify(result)}\n`);
}

/** Drops the runs of some scenarios, so that they are made again. */
export function forget(file: string, scenarios: readonly string[]): void {
  const kept = readResults(file).filter(({ scenario }) => !scenarios.includes(scenario));
  writeFileSync(file, kept.map((result) => `${JSON.stringify(result)}\n`).join(''));
}

/** Seconds by round of one variant. */
export function secondsOf(results: readonly Result[], scenario: string, variant: string): Rounds {
  return new Map(
    results
      .filter((one) => one.scenario === scenario && one.variant === variant)
      .map(({ round, seconds }) => [round, seconds]),
  );
}
