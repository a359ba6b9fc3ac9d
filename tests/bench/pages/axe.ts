import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from '@playwright/test';
import { withBrowser } from '../finder/browser.ts';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** The script itself, of the version that the browser tests have. */
const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

interface Run {
  readonly site: string;
  readonly pages: readonly string[];
  /** Pages of the browser that work side by side. */
  readonly workers: number;
  readonly tell: (done: number) => void;
}

/** What axe objects to on each page, as `page: rule: elements`. */
export function runAxe({ site, pages, workers, tell }: Run): Promise<string[]> {
  return withBrowser(async (browser) => {
    const queue = [...pages];
    const found: string[] = [];
    let done = 0;
    const work = async (): Promise<void> => {
      const page = await browser.newPage();
      for (let path = queue.shift(); path !== undefined; path = queue.shift()) {
        await page.goto(site + path, { waitUntil: 'load' });
        for (const fault of await faultsOn(page)) found.push(`${path}: ${fault}`);
        tell((done += 1));
      }
      await page.close();
    };
    await Promise.all(Array.from({ length: workers }, work));
    return found.sort();
  });
}

async function faultsOn(page: Page): Promise<string[]> {
  // By the debugger, so that the page's own policy does not refuse it.
  await page.evaluate(AXE);
  return page.evaluate(async (tags) => {
    const { axe } = globalThis as unknown as {
      axe: {
        run: (
          root: unknown,
          options: object,
        ) => Promise<{ violations: { id: string; nodes: { html: string }[] }[] }>;
      };
    };
    const { violations } = await axe.run(document, {
      runOnly: tags,
      resultTypes: ['violations'],
    });
    return violations.map(
      ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(' | ')}`,
    );
  }, TAGS);
}
