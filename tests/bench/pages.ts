/**
 * `node tests/bench/pages.ts` measures the built site: bytes over the wire, Lighthouse, axe and the
 * Nu checker, and prints the tables of docs/benchmarks.md. Exits with 1 when a bound is passed.
 */
import { readdirSync } from 'node:fs';
import { cpus, loadavg, tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { runAxe } from './pages/axe.ts';
import { benchmarkIndex, type LighthouseRow, runLighthouse } from './pages/lighthouse.ts';
import { runNu } from './pages/nu.ts';
import { serve } from './pages/server.ts';
import { slowdownOf } from './pages/slowdown.ts';
import { BOUNDS, weigh } from './pages/weight.ts';

const USAGE = `node tests/bench/pages.ts [options]

  --only LIST    of weight, lighthouse, calibrated, axe, nu (all); calibrated is Lighthouse slowed
                 down by as much as this machine is faster than the phone, not by its usual 4
  --out DIR      the built site (dist)
  --rounds N     runs of Lighthouse a page, of which the median counts (3)
  --workers N    pages that axe reads side by side (2)
  --scratch DIR  where Lighthouse and the Nu checker are installed
`;

const { values } = parseArgs({
  options: {
    only: { type: 'string', default: 'weight,lighthouse,calibrated,axe,nu' },
    out: { type: 'string', default: 'dist' },
    rounds: { type: 'string', default: '3' },
    workers: { type: 'string', default: '2' },
    scratch: { type: 'string', default: join(tmpdir(), 'mulu-bench') },
    help: { type: 'boolean', default: false },
  },
});
const folder = resolve(values.out);
const scratch = resolve(values.scratch);

const PAGES = [
  'index.html',
  'sectors/medicine-and-health.html',
  'entries/cell-and-gene-therapy.html',
  'search.html',
].flatMap((page) => [page, `en/${page}`]);

/** Pages in traditional characters are the Chinese ones, letter by letter; these stand for them. */
const DERIVED = ['index.html', 'entries/cell-and-gene-therapy.html', 'search.html', 'sitemap.html'];

const say = (text: string): void => void process.stdout.write(`${text}\n`);

const STEPS: Readonly<Record<string, () => Promise<boolean> | boolean>> = {
  weight: () => {
    say('| page | html | css | script | with css |\n|---|---|---|---|---|');
    const rows = PAGES.map((page) => weigh(folder, page));
    for (const { page, html, css, script } of rows) {
      say(`| ${page} | ${html} | ${css} | ${script} | ${html + css} |`);
    }
    return rows.every(
      ({ page, html, css, script }) =>
        css <= BOUNDS.css &&
        script <= BOUNDS.script &&
        (!page.includes('entries/') || html + css <= BOUNDS.page),
    );
  },
  lighthouse: () => visit(({ address }) => sayLighthouse(address)),
  calibrated: () =>
    visit(async ({ address }) => {
      const index = await benchmarkIndex({ site: address, scratch });
      const slowdown = slowdownOf(index);
      say(`benchmarkIndex ${index.toFixed(0)}, slowed down ${slowdown.toFixed(1)} times\n`);
      return sayLighthouse(address, slowdown);
    }),
  axe: () =>
    visit(async ({ address }) => {
      const pages = builtPages().filter(
        (page) => !page.startsWith('zh-hant/') || DERIVED.includes(page.slice('zh-hant/'.length)),
      );
      const started = performance.now();
      const tell = (done: number): void => {
        if (done % 50 === 0) process.stderr.write(`axe: ${done} of ${pages.length} pages\n`);
      };
      const workers = Number(values.workers);
      const faults = await runAxe({ site: address, pages, workers, tell });
      for (const fault of faults) say(fault);
      const seconds = Math.round((performance.now() - started) / 1000);
      say(`axe: ${pages.length} pages, ${faults.length} faults, ${seconds} s`);
      return faults.length === 0;
    }),
  nu: () => {
    const { errors, warnings } = runNu(folder, scratch);
    for (const line of [...errors, ...warnings]) say(line);
    say(`Nu: ${builtPages().length} pages, ${errors.length} errors, ${warnings.length} warnings`);
    return errors.length === 0;
  },
};

/** Does something with the site while it is served. */
async function visit(work: (site: { readonly address: string }) => Promise<boolean>) {
  const { address, close } = await serve(folder);
  try {
    return await work({ address });
  } finally {
    close();
  }
}

async function sayLighthouse(site: string, slowdown?: number): Promise<boolean> {
  const run = { site, pages: PAGES, rounds: Number(values.rounds), scratch };
  const rows = await runLighthouse(slowdown === undefined ? run : { ...run, slowdown });
  say(lighthouseTable(rows));
  for (const { page, faults } of rows) for (const fault of faults) say(`${page}: ${fault}`);
  return rows.every(isWithin);
}

function lighthouseTable(rows: readonly LighthouseRow[]): string {
  const head =
    '| page | performance | access | practice | SEO | largest paint | blocking | shift |\n|---|---|---|---|---|---|---|---|';
  const lines = rows.map(({ page, scores, largestPaint, blocking, shift }) => {
    const numbers = Object.values(scores).join(' | ');
    return `| ${page} | ${numbers} | ${(largestPaint / 1000).toFixed(2)} s | ${blocking.toFixed(0)} ms | ${shift.toFixed(3)} |`;
  });
  return [head, ...lines].join('\n');
}

function isWithin({ scores, largestPaint, blocking }: LighthouseRow): boolean {
  const full = Object.values(scores).every((score) => score === 100);
  return full && largestPaint <= 1000 && blocking === 0;
}

function builtPages(): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => path.endsWith('.html'))
    .sort();
}

if (values.help) say(USAGE);
else {
  say(
    `Node ${process.versions.node}, ${cpus().length} × ${cpus()[0]?.model ?? ''}, load ${loadavg()[0]?.toFixed(1) ?? ''}`,
  );
  for (const step of values.only.split(',')) {
    const run = STEPS[step];
    if (!run) throw new Error(USAGE);
    say(`\n## ${step}\n`);
    if (!(await run())) process.exitCode = 1;
  }
}
