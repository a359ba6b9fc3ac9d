import { type ChildProcess, spawn } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, type Page, test as base } from '@playwright/test';
import { unzipSync } from 'fflate';

export const DIST = join(import.meta.dirname, '../../dist');
/** A folder name with everything that breaks careless links. */
export const MOVED = join(tmpdir(), 'mulu e2e', '离线 目录 #1 100%');

/** One page of every type, below the root of a language. */
export const PAGE_TYPES = [
  'index.html',
  'sectors/medicine-and-health.html',
  'sectors/medicine-and-health/biological-medicines.html',
  'chains/medicine-and-health.html',
  'booklets/medicine-and-health.html',
  'entries/index.html',
  'entries/cell-and-gene-therapy.html',
  'entries/mercury-thermometers-and-sphygmomanometers.html',
  'opportunities/index.html',
  'opportunities/cdmo-platform-partner.html',
  'premises/index.html',
  'premises/meian.html',
  'premises/meian-plot-sample.html',
  'policies/index.html',
  'policies/cit-15.html',
  'policies/fdi-encouraged-2022.html',
  'targets/index.html',
  'targets/chain-leader.html',
  'targets/transfer-zero-pollution.html',
  'classes/index.html',
  'classes/encouraged.html',
  'a-z.html',
  'glossary.html',
  'guides/index.html',
  'guides/how-to-read.html',
  'results.html',
  'contact.html',
  'editions/index.html',
  'editions/2026.html',
  'editions/2026-first-draft.html',
  'editions/2026-first-draft/entries.html',
  'downloads.html',
  'about.html',
  'accessibility.html',
  'sitemap.html',
  'search.html',
  'shortlist.html',
  'compare.html',
  'self-check.html',
  'look-up.html',
  'look-up/27.html',
  '404.html',
] as const;

/** Pages in traditional characters are the Chinese ones, letter by letter; these stand for them. */
export const DERIVED_PAGES = [
  'zh-hant/index.html',
  'zh-hant/entries/vaccines.html',
  'zh-hant/search.html',
  'zh-hant/policies/cit-15.html',
];

export const ROOTS = ['', 'en/'] as const;

export const ALL_PAGES = [
  ...ROOTS.flatMap((root) => PAGE_TYPES.map((path) => root + path)).filter(
    (path) => path !== 'en/404.html',
  ),
  ...DERIVED_PAGES,
];

/** Every page that the build made, relative to the root. */
export function builtPages(folder = DIST, below = ''): string[] {
  return readdirSync(join(folder, below), { withFileTypes: true }).flatMap((entry) => {
    const path = below ? `${below}/${entry.name}` : entry.name;
    if (entry.isDirectory()) return builtPages(folder, path);
    return path.endsWith('.html') ? [path] : [];
  });
}

/**
 * Every page that can differ in what a browser makes of it: those in traditional characters are the
 * Chinese ones, letter by letter.
 */
export function pagesToOpen(folder: string): string[] {
  const derived = new Set(DERIVED_PAGES);
  return builtPages(folder).filter((path) => !path.startsWith('zh-hant/') || derived.has(path));
}

/** Unpacks the offline zip of the build into `MOVED`. */
export function unpackOfflineEdition(): void {
  const folder = join(DIST, 'download');
  const zip = readdirSync(folder).find((name) => name.endsWith('.zip'));
  if (zip === undefined) throw new Error('The build has no offline zip; run `npx mulu build`.');
  rmSync(MOVED, { recursive: true, force: true });
  for (const [path, bytes] of Object.entries(unzipSync(readFileSync(join(folder, zip))))) {
    const file = join(MOVED, path);
    mkdirSync(dirname(file), { recursive: true });
    if (!path.endsWith('/')) writeFileSync(file, bytes);
  }
}

/** Address of a page of the unpacked offline edition. */
export function offline(path: string): string {
  return pathToFileURL(join(MOVED, path)).href;
}

interface Served {
  /** Address of the root of the site, served under a sub-path. */
  readonly site: string;
}

async function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => {
        resolve(address !== null && typeof address === 'object' ? address.port : 0);
      });
    });
  });
}

async function answering(url: string, server: ChildProcess): Promise<void> {
  for (let tries = 0; tries < 100; tries += 1) {
    if (server.exitCode !== null) throw new Error('mulu serve ended before it answered.');
    try {
      await fetch(url);
      return;
    } catch {
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  }
  throw new Error(`${url} does not answer.`);
}

/** Faults that a page reports while it is used. */
interface Faults {
  /** Console errors, page errors, failed and outside requests so far. */
  readonly faults: string[];
}

export const test = base.extend<Faults, Served>({
  site: [
    async ({}, use) => {
      const port = await freePort();
      const server = spawn(
        process.execPath,
        [
          'src/cli/main.ts',
          'serve',
          '--out',
          'dist',
          '--port',
          String(port),
          '--prefix',
          '/some/sub/path/',
        ],
        { cwd: join(import.meta.dirname, '../..'), stdio: 'ignore' },
      );
      const site = `http://127.0.0.1:${port}/some/sub/path/`;
      await answering(site, server);
      await use(site);
      server.kill();
    },
    { scope: 'worker' },
  ],
  faults: [
    async ({ page }, use) => {
      const faults: string[] = [];
      watch(page, faults);
      await use(faults);
      expect(faults).toEqual([]);
    },
    { auto: true },
  ],
});

function watch(page: Page, faults: string[]): void {
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') faults.push(message.text());
  });
  page.on('pageerror', (error) => faults.push(error.message));
  page.on('requestfailed', (request) => {
    // Leaving a page ends what it was loading.
    if (request.failure()?.errorText !== 'net::ERR_ABORTED')
      faults.push(`failed: ${request.url()}`);
  });
  page.on('request', (request) => {
    const { protocol, hostname } = new URL(request.url());
    const inside =
      protocol === 'file:' ||
      protocol === 'data:' ||
      protocol === 'blob:' ||
      hostname === '127.0.0.1';
    if (!inside) faults.push(`outside: ${request.url()}`);
  });
}

export { expect };
