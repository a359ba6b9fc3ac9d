import { createReadStream, existsSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Browser, chromium } from '@playwright/test';
import { build } from 'vite';
import { chromiumPath } from '../../../scripts/ensure-browser.ts';
import type { PageMeasures } from './page.ts';

/** Bundles the page's script and writes it beside the index, with a page that loads it. */
export async function writePage(folder: string): Promise<void> {
  await build({
    configFile: false,
    logLevel: 'silent',
    build: {
      outDir: folder,
      emptyOutDir: false,
      lib: {
        entry: fileURLToPath(new URL('page.ts', import.meta.url)),
        formats: ['iife'],
        name: 'bench',
        fileName: () => 'page.js',
      },
    },
  });
  writeFileSync(
    join(folder, 'index.html'),
    '<!doctype html><meta charset="utf-8"><script src="page.js"></script>',
  );
}

export async function withBrowser<T>(use: (browser: Browser) => Promise<T>): Promise<T> {
  const executablePath = chromiumPath();
  const browser = await chromium.launch({
    ...(executablePath === undefined ? {} : { executablePath }),
    args: ['--no-sandbox', '--disable-gpu'],
  });
  try {
    return await use(browser);
  } finally {
    await browser.close();
  }
}

/** The finder opened from the folder itself, as from a USB stick. */
export function measureFromFile(folder: string, queries: readonly string[]): Promise<PageMeasures> {
  return withBrowser(async (browser) => {
    const page = await browser.newPage();
    await page.goto(`file://${join(folder, 'index.html')}`);
    return page.evaluate((list) => {
      const { measureFinder } = globalThis as unknown as {
        measureFinder: (queries: readonly string[]) => Promise<PageMeasures>;
      };
      return measureFinder(list);
    }, queries);
  });
}

/** Milliseconds of the slowest query with Pagefind over http, the best of three warm runs. */
export async function measurePagefind(folder: string, queries: readonly string[]): Promise<number> {
  const server = createServer((request, response) => {
    const path = join(folder, decodeURIComponent((request.url ?? '/').split('?')[0] ?? ''));
    if (request.url === '/') {
      response.setHeader('content-type', 'text/html');
      response.end('<!doctype html><html lang="zh"><meta charset="utf-8">');
    } else if (existsSync(path)) {
      const types: Record<string, string> = {
        '.js': 'text/javascript',
        '.json': 'application/json',
      };
      response.setHeader('content-type', types[extname(path)] ?? 'application/octet-stream');
      createReadStream(path).pipe(response);
    } else response.writeHead(404).end();
  }).listen(0);
  try {
    return await withBrowser(async (browser) => {
      const page = await browser.newPage();
      await page.goto(`http://127.0.0.1:${String((server.address() as AddressInfo).port)}/`);
      return page.evaluate(pagefindTimes, queries);
    });
  } finally {
    server.close();
    server.closeAllConnections();
  }
}

async function pagefindTimes(queries: readonly string[]): Promise<number> {
  const address = '/pagefind/pagefind.js';
  const pagefind = (await import(/* @vite-ignore */ address)) as {
    search: (text: string) => Promise<unknown>;
  };
  let slowest = 0;
  for (const text of queries) {
    let best = Infinity;
    for (let run = 0; run < 4; run += 1) {
      const started = performance.now();
      await pagefind.search(text);
      if (run > 0) best = Math.min(best, performance.now() - started);
    }
    slowest = Math.max(slowest, best);
  }
  return slowest;
}
