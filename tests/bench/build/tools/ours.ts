import { execFileSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Command } from '../measure.ts';

export const ROOT = fileURLToPath(new URL('../../../..', import.meta.url));
const PROGRAM = join(ROOT, 'bin/mulu.mjs');
/** What outlives the content of a cache: the compiled components, and what Node compiled of the program. */
const RENDERER = 'renderer';
const COMPILED = 'compiled';

export interface OurBuild {
  readonly catalogue: string;
  readonly out: string;
  readonly cache: string;
  /** Pages, style sheet and scripts only: no finder, no full text, no zip. */
  readonly pagesOnly: boolean;
}

export function buildCommand({ catalogue, out, cache, pagesOnly }: OurBuild): Command {
  const only = pagesOnly ? ['--pages-only'] : [];
  const args = ['build', '--catalogue', catalogue, '--out', out, ...only];
  return { command: [process.execPath, PROGRAM, ...args], cwd: ROOT, env: { MULU_CACHE: cache } };
}

export function checkCommand(catalogue: string, cache: string): Command {
  const command = [process.execPath, PROGRAM, 'check', catalogue];
  return { command, cwd: ROOT, env: { MULU_CACHE: cache } };
}

/** Throws while the command line cannot draw pages alone. */
export function needPagesOnly(): void {
  const help = execFileSync(process.execPath, [PROGRAM, 'build', '--help'], { encoding: 'utf8' });
  if (!help.includes('--pages-only')) throw new Error('mulu build knows no --pages-only');
}

/** What is kept in a cache of the content; the rest depends on the program alone. */
export function madeOfContent(cache: string): string[] {
  return listed(cache)
    .filter((name) => name !== RENDERER && name !== COMPILED)
    .map((name) => join(cache, name));
}

export function hasRenderer(cache: string): boolean {
  return listed(join(cache, RENDERER)).length > 0;
}

function listed(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}
