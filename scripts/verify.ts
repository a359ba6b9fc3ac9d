/**
 * The one test command: format, lint with the layer rules, types, dead code, unit tests, the real
 * catalogue checked and built, its HTML, and browser tests. Every step runs even when one before it
 * failed; the last line is `N passed, N failed`.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ensureBrowsers } from './ensure-browser.ts';

interface Outcome {
  readonly passed: number;
  readonly failed: number;
}

const scratch = mkdtempSync(join(tmpdir(), 'mulu-verify-'));

function run(command: string, args: readonly string[], env: Record<string, string> = {}): boolean {
  const result = spawnSync(command, args, {
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, ...env },
  });
  return result.status === 0;
}

function bin(name: string): string {
  return join('node_modules', '.bin', name);
}

function step(command: string, args: readonly string[]): Outcome {
  return run(command, args) ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}

function unitTests(): Outcome {
  const report = join(scratch, 'vitest.json');
  const ok = run(bin('vitest'), [
    'run',
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${report}`,
  ]);
  const counts = readJson(report) as
    { numPassedTests?: number; numFailedTests?: number } | undefined;
  return counted(counts?.numPassedTests, counts?.numFailedTests, ok);
}

function browserTests(): Outcome {
  const report = join(scratch, 'playwright.json');
  const ok = run(bin('playwright'), ['test', '-c', 'tests/e2e', '--reporter=line,json'], {
    PLAYWRIGHT_JSON_OUTPUT_NAME: report,
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

const STEPS: readonly (readonly [string, () => Outcome])[] = [
  ['format', () => step(bin('prettier'), ['--check', '--log-level', 'warn', '.'])],
  ['lint', () => step(bin('eslint'), ['--max-warnings', '0', '.'])],
  ['types', () => step(bin('astro'), ['check', '--minimumFailingSeverity', 'warning'])],
  ['dead code', () => step(bin('knip'), [])],
  ['unit tests', unitTests],
  [
    'check of the catalogue',
    () => step('node', ['src/cli/main.ts', 'check', '--max-warnings', '0']),
  ],
  ['build of the catalogue', () => step('node', ['src/cli/main.ts', 'build'])],
  ['html', () => step(bin('html-validate'), ['dist/**/*.html'])],
  ['browsers', () => (ensureBrowsers() ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 })],
  ['browser tests', browserTests],
];

let passed = 0;
let failed = 0;
const rows: string[] = [];
for (const [name, work] of STEPS) {
  process.stdout.write(`\n── ${name}\n`);
  const started = performance.now();
  const outcome = work();
  passed += outcome.passed;
  failed += outcome.failed;
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  rows.push(
    `${outcome.failed === 0 ? 'ok  ' : 'FAIL'} ${name} (${outcome.passed} passed, ${outcome.failed} failed, ${seconds} s)`,
  );
}
rmSync(scratch, { recursive: true, force: true });
process.stdout.write(`\n${rows.join('\n')}\n\n${passed} passed, ${failed} failed\n`);
process.exitCode = failed === 0 ? 0 : 1;
