import { existsSync, mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

const NAME = /^\.mulu-build-(\d+)-/u;

/** A folder of this run beside what it will replace. */
export interface Scratch {
  readonly path: string;
  /** Where what is replaced waits meanwhile; a run that is killed then leaves it to the next. */
  readonly parked: string;
}

/**
 * Makes a folder for what a run makes, beside its target, because only there a rename is one step.
 * What killed runs left there is cleared away; what they had parked goes back to its place.
 */
export function openScratch(target: string): Scratch {
  const parent = dirname(target);
  mkdirSync(parent, { recursive: true });
  clearLeft(parent);
  const path = mkdtempSync(join(parent, `.mulu-build-${process.pid}-`));
  mkdirSync(join(path, 'old'));
  return { path, parked: join(path, 'old', basename(target)) };
}

function clearLeft(parent: string): void {
  for (const name of readdirSync(parent)) {
    const [, run] = NAME.exec(name) ?? [];
    if (run === undefined || isRunning(Number(run))) continue;
    const old = join(parent, name, 'old');
    for (const one of existsSync(old) ? readdirSync(old) : []) {
      if (!existsSync(join(parent, one))) renameSync(join(old, one), join(parent, one));
    }
    rmSync(join(parent, name), { recursive: true, force: true });
  }
}

function isRunning(run: number): boolean {
  try {
    process.kill(run, 0);
    return true;
  } catch (error) {
    // Of another user, it runs.
    return (error as NodeJS.ErrnoException).code !== 'ESRCH';
  }
}
