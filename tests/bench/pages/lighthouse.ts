import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromiumPath } from '../../../scripts/ensure-browser.ts';
import { installMeasurer } from './install.ts';

/** One page by Lighthouse's mobile profile: a middling phone on slow 4G, simulated. */
export interface LighthouseRow {
  readonly page: string;
  /** 0 to 100. */
  readonly scores: Readonly<Record<Category, number>>;
  /** Milliseconds. */
  readonly largestPaint: number;
  readonly blocking: number;
  readonly shift: number;
  /** What cost points. */
  readonly faults: readonly string[];
}

const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo'] as const;
type Category = (typeof CATEGORIES)[number];

interface Audit {
  readonly id: string;
  readonly score: number | null;
  readonly numericValue?: number;
  readonly title: string;
}

interface Report {
  readonly categories: Readonly<
    Record<
      Category,
      {
        readonly score: number | null;
        readonly auditRefs: readonly { readonly id: string; readonly weight: number }[];
      }
    >
  >;
  readonly audits: Readonly<Record<string, Audit>>;
  readonly environment: { readonly benchmarkIndex: number };
}

interface Modules {
  readonly lighthouse: (url: string, flags: object) => Promise<{ lhr: Report } | undefined>;
  readonly launch: (options: object) => Promise<{ port: number; kill: () => void }>;
}

async function load(scratch: string): Promise<Modules> {
  const modules = installMeasurer('lighthouse', scratch);
  const from = async (path: string): Promise<unknown> =>
    import(pathToFileURL(join(modules, path)).href);
  const { default: lighthouse } = (await from('lighthouse/core/index.js')) as {
    default: Modules['lighthouse'];
  };
  const { launch } = (await from('chrome-launcher/dist/index.js')) as Pick<Modules, 'launch'>;
  return { lighthouse, launch };
}

interface Run {
  readonly site: string;
  readonly pages: readonly string[];
  readonly rounds: number;
  readonly scratch: string;
  /** How many times slower than this machine the phone is; the profile's own factor is 4. */
  readonly slowdown?: number;
}

/** The median run of each page, by largest paint. */
export async function runLighthouse(run: Run): Promise<LighthouseRow[]> {
  const { site, pages, rounds, slowdown } = run;
  const throttling = slowdown === undefined ? {} : { cpuSlowdownMultiplier: slowdown };
  return withLighthouse(run, async (lighthouse) => {
    const rows: LighthouseRow[] = [];
    for (const page of pages) {
      const runs: LighthouseRow[] = [];
      while (runs.length < rounds)
        runs.push(toRow(page, await lighthouse(site + page, throttling)));
      rows.push(...medianOf(runs));
    }
    return rows;
  });
}

/** How fast Lighthouse finds this machine: the median of three runs of a page. */
export function benchmarkIndex(run: Pick<Run, 'site' | 'scratch'>): Promise<number> {
  return withLighthouse(run, async (lighthouse) => {
    const found: number[] = [];
    while (found.length < 3) {
      const report = await lighthouse(`${run.site}index.html`, {});
      found.push(report?.environment.benchmarkIndex ?? Number.NaN);
    }
    return found.toSorted((a, b) => a - b)[1] ?? Number.NaN;
  });
}

type Visit = (address: string, throttling: object) => Promise<Report | undefined>;

async function withLighthouse<T>(
  { scratch }: Pick<Run, 'scratch'>,
  work: (lighthouse: Visit) => Promise<T>,
): Promise<T> {
  const { lighthouse, launch } = await load(scratch);
  const chrome = await launch({
    chromePath: chromiumPath(),
    chromeFlags: ['--headless=new', '--no-sandbox', '--disable-gpu', '--disable-quic'],
    logLevel: 'silent',
  });
  try {
    const flags = { port: chrome.port, logLevel: 'silent', onlyCategories: CATEGORIES };
    return await work(
      async (address, throttling) => (await lighthouse(address, { ...flags, throttling }))?.lhr,
    );
  } finally {
    chrome.kill();
  }
}

function medianOf(runs: readonly LighthouseRow[]): LighthouseRow[] {
  const sorted = runs.toSorted((a, b) => a.largestPaint - b.largestPaint);
  return sorted.slice(Math.floor(runs.length / 2)).slice(0, 1);
}

function toRow(page: string, report: Report | undefined): LighthouseRow {
  if (!report) throw new Error(`Lighthouse says nothing of ${page}`);
  const { categories, audits } = report;
  const number = (id: string): number => audits[id]?.numericValue ?? Number.NaN;
  const faults = CATEGORIES.flatMap((category) =>
    categories[category].auditRefs.flatMap(({ id, weight }) => {
      const audit = audits[id];
      const isFault = audit && weight > 0 && audit.score !== null && audit.score < 0.99;
      return isFault ? [`${category}: ${audit.title} (${id})`] : [];
    }),
  );
  return {
    page,
    scores: Object.fromEntries(
      CATEGORIES.map((one) => [one, Math.round((categories[one].score ?? 0) * 100)]),
    ) as Record<Category, number>,
    largestPaint: number('largest-contentful-paint'),
    blocking: number('total-blocking-time'),
    shift: number('cumulative-layout-shift'),
    faults,
  };
}
