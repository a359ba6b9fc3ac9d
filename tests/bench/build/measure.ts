import { spawn } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';

export interface Command {
  readonly command: readonly string[];
  readonly cwd: string;
  readonly env?: Readonly<Record<string, string>> | undefined;
}

export interface Measurement {
  readonly seconds: number;
  readonly cpu: number;
  readonly megabytes: number;
  readonly ownMegabytes?: number | undefined;
}

const TIME = '/usr/bin/time';
const LIMIT = 30 * 60_000;
const SAMPLE_EVERY = 100;

/** Throws where GNU time is missing, saying how to get it. */
export function needTime(): void {
  if (existsSync(TIME)) return;
  throw new Error(`${TIME} is missing: apt-get install time`);
}

/**
 * Runs a command to its end. `megabytes` is the largest of its processes, as the kernel counts it;
 * with `sample` also the largest without Pagefind's, looked up ten times a second. Throws with the
 * end of what the command printed when it fails.
 */
export async function measure(
  { command, cwd, env = {} }: Command,
  { scratch, sample = false }: { readonly scratch: string; readonly sample?: boolean },
): Promise<Measurement> {
  const report = join(scratch, 'time.txt');
  rmSync(report, { force: true });
  const args = ['-f', '%U %S %M', '-o', report, ...command];
  const started = process.hrtime.bigint();
  const child = spawn(TIME, args, {
    cwd,
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
    timeout: LIMIT,
  });
  const printed: string[] = [];
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (data: Buffer) => printed.push(data.toString()));
  }
  let own = 0;
  const timer = sample
    ? setInterval(() => {
        own = Math.max(own, ...processesBelow(child.pid ?? 0).map(ownPeak));
      }, SAMPLE_EVERY)
    : undefined;
  const code = await new Promise<number | null>((resolve, reject) => {
    child.on('error', reject);
    child.on('close', resolve);
  });
  const seconds = Number(process.hrtime.bigint() - started) / 1e9;
  clearInterval(timer);
  if (code !== 0) {
    throw new Error(`${command.join(' ')} failed in ${cwd}:\n${printed.join('').slice(-2000)}`);
  }
  const [user = 0, system = 0, kilobytes = 0] = timeFigures(readFileSync(report, 'utf8'));
  return {
    seconds,
    cpu: user + system,
    megabytes: (kilobytes * 1024) / 1e6,
    ownMegabytes: sample ? own : undefined,
  };
}

/** The three figures on the last line of what GNU time wrote. */
export function timeFigures(report: string): number[] {
  return report.trim().split('\n').at(-1)?.split(' ').map(Number) ?? [];
}

function processesBelow(pid: number): number[] {
  const children = textOf(`/proc/${pid}/task/${pid}/children`).split(' ').filter(Boolean);
  return [pid, ...children.map(Number).flatMap(processesBelow)];
}

/** Peak of a process in MB; 0 for Pagefind and for one that has ended. */
function ownPeak(pid: number): number {
  const status = textOf(`/proc/${pid}/status`);
  if (/^Name:\s*pagefind/mu.test(status)) return 0;
  return (Number(/^VmHWM:\s*(\d+) kB/mu.exec(status)?.[1] ?? 0) * 1024) / 1e6;
}

function textOf(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
}
