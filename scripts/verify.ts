/**
 * The one test command: format, lint with the layer rules, types, dead code, unit tests, the real
 * catalogue checked and built, its HTML, and browser tests. Every step runs even when one before it
 * failed; the last line is `N passed, N failed`. What does not need another step runs beside it.
 */
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ensureBrowsers } from './ensure-browser.ts';

interface Outcome {
  readonly passed: number;
  readonly failed: number;
}

const scratch = mkdtempSync(join(tmpdir(), 'mulu-verify-'));

/** Runs a program to its end; what it prints is shown when it ends, so that two do not mix. */
async function run(
  command: string,
  args: readonly string[],
  { env = {}, show = 'at once' }: { env?: Record<string, string>; show?: 'at once' | 'later' } = {},
): Promise<boolean> {
  const child = spawn(command, args, {
    stdio: [
      'ignore',
      show === 'at once' ? 'inherit' : 'pipe',
      show === 'at once' ? 'inherit' : 'pipe',
    ],
    env: { ...process.env, ...env },
  });
  const printed: Buffer[] = [];
  child.stdout?.on('data', (part: Buffer) => printed.push(part));
  child.stderr?.on('data', (part: Buffer) => printed.push(part));
  const ok = await new Promise<boolean>((resolve) => {
    child.on('error', (error) => {
      printed.push(Buffer.from(`${command}: ${error.message}\n`));
      resolve(false);
    });
    child.on('close', (code) => {
      resolve(code === 0);
    });
  });
  process.stdout.write(Buffer.concat(printed));
  return ok;
}

function bin(name: string): string {
  return join('node_modules', '.bin', name);
}

async function step(
  command: string,
  args: readonly string[],
  show: 'at once' | 'later' = 'at once',
): Promise<Outcome> {
  const ok = await run(command, args, { show });
  return { passed: ok ? 1 : 0, failed: ok ? 0 : 1 };
}

async function unitTests(): Promise<Outcome> {
  const report = join(scratch, 'vitest.json');
  const ok = await run(bin('vitest'), [
    'run',
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${report}`,
  ]);
  const counts = readJson(report) as
    { numPassedTests?: number; numFailedTests?: number } | undefined;
  return counted(counts?.numPassedTests, counts?.numFailedTests, ok);
}

async function browserTests(): Promise<Outcome> {
  const report = join(scratch, 'playwright.json');
  const ok = await run(bin('playwright'), ['test', '-c', 'tests/e2e', '--reporter=line,json'], {
    env: { PLAYWRIGHT_JSON_OUTPUT_NAME: report },
  });
  const counts = readJson(report) as
    { stats?: { expected?: number; unexpected?: number } } | undefined;
  return counted(counts?.stats?.expected, counts?.stats?.unexpected, ok);
}

/** A runner that failed without counting a failure still counts as one. */
function counted(passed = 0, failed = 0, ok: boolean): Outcome {
  return { passed, failed: ok ? failed : Math.max(failed, 1) };
}

function readJson(path: string): unknown {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch {
    return undefined;
  }
}

type Step = readonly [string, () => Outcome | Promise<Outcome>];

/** Steps that wait for each other: what is built must be sound, and is read once it is built. */
const BUILT: readonly Step[] = [
  [
    'check of the catalogue',
    () => step('node', ['src/cli/main.ts', 'check', '--max-warnings', '0'], 'later'),
  ],
  ['build of the catalogue', () => step('node', ['src/cli/main.ts', 'build'], 'later')],
  ['html', () => step(bin('html-validate'), ['dist/**/*.html'], 'later')],
];

/** What needs nothing of another, and one processor each. */
const BESIDE: readonly (readonly Step[])[] = [
  BUILT,
  [['lint', () => step(bin('eslint'), ['--max-warnings', '0', '.'], 'later')]],
  [['types', () => step(bin('astro'), ['check', '--minimumFailingSeverity', 'warning'], 'later')]],
  [['format', () => step(bin('prettier'), ['--check', '--log-level', 'warn', '.'], 'later')]],
  [['dead code', () => step(bin('knip'), [], 'later')]],
];

/** What keeps all processors busy by itself. */
const ALONE: readonly Step[] = [
  ['unit tests', unitTests],
  ['browsers', () => (ensureBrowsers() ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 })],
  ['browser tests', browserTests],
];

let passed = 0;
let failed = 0;
const rows: string[] = [];

async function account([name, work]: Step): Promise<void> {
  process.stdout.write(`\n── ${name}\n`);
  const started = performance.now();
  const outcome = await work();
  passed += outcome.passed;
  failed += outcome.failed;
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  rows.push(
    `${outcome.failed === 0 ? 'ok  ' : 'FAIL'} ${name} (${outcome.passed} passed, ${outcome.failed} failed, ${seconds} s)`,
  );
}

async function inTurn(steps: readonly Step[]): Promise<void> {
  for (const one of steps) await account(one);
}

await Promise.all(BESIDE.map(inTurn));
await inTurn(ALONE);
rmSync(scratch, { recursive: true, force: true });
process.stdout.write(`\n${rows.join('\n')}\n\n${passed} passed, ${failed} failed\n`);
process.exitCode = failed === 0 ? 0 : 1;
