import { existsSync } from 'node:fs';
import { type Browser, launch, type Page } from 'puppeteer-core';
import { expect, MOVED, offline, pagesToOpen, test } from './site.ts';
import { firefoxPath } from '../../scripts/ensure-browser.ts';

/**
 * Playwright's Firefox is one of its own, and it opens local files with the strict rules off. The
 * system's Firefox, with the rules on that every visitor has, is driven by WebDriver BiDi.
 */
const STRICT = {
  'security.fileuri.strict_origin_policy': true,
  'privacy.file_unique_origin': true,
};

const executablePath = firefoxPath();
test.skip(executablePath === undefined || !existsSync(executablePath), 'There is no Firefox.');

let browser: Browser;
test.beforeAll(async () => {
  browser = await launch({
    browser: 'firefox',
    headless: true,
    extraPrefsFirefox: STRICT,
    ...(executablePath === undefined ? {} : { executablePath }),
  });
});
test.afterAll(async () => {
  await browser.close();
});

/** Opens an address, does something there, and gives the errors that the page reported. */
async function visit(address: string, work: (page: Page) => Promise<void>): Promise<string[]> {
  const page = await browser.newPage();
  const faults: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') faults.push(message.text());
  });
  page.on('pageerror', (error) => faults.push(String(error)));
  await page.goto(address, { waitUntil: 'load' });
  await work(page);
  await page.close();
  return faults;
}

async function total(page: Page): Promise<number> {
  await page.waitForSelector('[data-finder-results][aria-busy=false]');
  const text = await page.$eval('[data-finder-status]', (status) => status.textContent);
  return Number(/\d+/u.exec(text)?.[0] ?? '0');
}

for (const place of ['file', 'http'] as const) {
  test(`Firefox searches, filters and suggests (${place})`, async ({ site }) => {
    const at = (path: string): string => (place === 'file' ? offline(path) : site + path);
    const totals: number[] = [];
    for (const query of ['高新区', '高新區', 'gxq', 'gaoxinqu', 'high-tech zone']) {
      const address = `${at('search.html')}?kind=entry&q=${encodeURIComponent(query)}`;
      const faults = await visit(address, async (page) => {
        totals.push(await total(page));
      });
      expect(faults).toEqual([]);
    }
    expect(new Set(totals)).toEqual(new Set([47]));

    const faults = await visit(at('en/about.html'), async (page) => {
      await page.setViewport({ width: 1280, height: 900 });
      await page.type('#header-q', 'vaccine');
      await page.waitForSelector('[role=option]');
      await page.keyboard.press('ArrowDown');
      await Promise.all([page.waitForNavigation(), page.keyboard.press('Enter')]);
      expect(page.url()).toContain('/en/entries/');
    });
    expect(faults).toEqual([]);
  });
}

test('Firefox opens every page of the offline edition from a moved folder', async () => {
  test.setTimeout(300_000);
  const page = await browser.newPage();
  const faults: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') faults.push(`${page.url()} ${message.text()}`);
  });
  page.on('pageerror', (error) => faults.push(`${page.url()} ${String(error)}`));
  for (const path of pagesToOpen(MOVED)) {
    await page.goto(offline(path), { waitUntil: 'load' });
    const state = await page.evaluate(() => ({
      title: document.querySelector('h1')?.textContent.trim() ?? '',
      styled: getComputedStyle(document.documentElement).getPropertyValue('--space-4') !== '',
      loaded: performance
        .getEntriesByType('resource')
        .map(({ name }) => name)
        .filter((name) => !name.startsWith('file:')),
    }));
    expect(state, path).toEqual({ title: expect.stringMatching(/./u), styled: true, loaded: [] });
  }
  await page.close();
  expect(faults).toEqual([]);
});
