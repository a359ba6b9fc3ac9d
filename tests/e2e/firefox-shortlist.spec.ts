import { existsSync } from 'node:fs';
import { type Browser, launch, type Page } from 'puppeteer-core';
import { expect, offline, test } from './site.ts';
import { firefoxPath } from '../../scripts/ensure-browser.ts';

/** The rules of every visitor's Firefox: each local file is an origin of its own, with its own storage. */
const STRICT = {
  'security.fileuri.strict_origin_policy': true,
  'privacy.file_unique_origin': true,
};

const executablePath = firefoxPath();
test.skip(executablePath === undefined || !existsSync(executablePath), 'There is no Firefox.');

/** Goes where a click leads. */
async function follow(page: Page, selector: string): Promise<void> {
  await page.waitForSelector(selector);
  await Promise.all([
    page.waitForNavigation(),
    page.$eval(selector, (link) => {
      (link as HTMLElement).click();
    }),
  ]);
}

async function press(page: Page, selector: string): Promise<void> {
  await page.waitForSelector(selector);
  await page.$eval(selector, (button) => {
    (button as HTMLElement).click();
  });
}

function counted(page: Page, count: number): Promise<unknown> {
  return page.waitForSelector(`[data-shelf="${count}"]`);
}

async function listed(page: Page): Promise<string[]> {
  await page.waitForSelector('[data-part=list] > li');
  return page.$$eval('[data-part=list] > li', (items) =>
    items.map((item) => (item as HTMLElement).dataset['id'] ?? ''),
  );
}

/** From a sector page over an entry, the shortlist and its English twin to the comparison. */
async function journey(page: Page, start: string): Promise<void> {
  await page.goto(start);
  await press(page, 'main [data-entry=vaccines] button');
  await counted(page, 1);
  await follow(page, 'main a[href$="/cdmo-services.html"]');
  await counted(page, 1);
  await press(page, '.entry-actions button');
  await counted(page, 2);
  await follow(page, '[data-shelf]');
  expect(await listed(page)).toEqual(['vaccines', 'cdmo-services']);
  await press(page, '[data-id=cdmo-services] [data-tool=up]');
  await page.waitForSelector('[data-part=list] > li:first-child[data-id=cdmo-services]');
  await follow(page, 'a[hreflang=en]');
  expect(await listed(page)).toEqual(['cdmo-services', 'vaccines']);
  await page.reload();
  expect(await listed(page)).toEqual(['cdmo-services', 'vaccines']);
  for (const id of ['cdmo-services', 'vaccines']) await press(page, `[data-id=${id}] input`);
  await follow(page, '[data-part=compare] a');
  await page.waitForSelector('thead [data-column=vaccines]');
  await counted(page, 2);
  await follow(page, 'footer a[href*="glossary.html"]');
  await counted(page, 2);
  await follow(page, '[data-shelf]');
  await listed(page);
  await press(page, '[data-part=clear]');
  await counted(page, 0);
  await follow(page, 'footer a[href*="glossary.html"]');
  await counted(page, 0);
}

for (const [name, prefs] of [
  ['with a storage for each file', {}],
  ['without storage', { 'dom.storage.enabled': false }],
] as const) {
  test(`Firefox keeps the list from page to page ${name}`, async ({ site }) => {
    test.setTimeout(120_000);
    const browser: Browser = await launch({
      browser: 'firefox',
      headless: true,
      extraPrefsFirefox: { ...STRICT, ...prefs },
      ...(executablePath === undefined ? {} : { executablePath }),
    });
    try {
      for (const root of [offline(''), site]) {
        const page = await browser.newPage();
        await page.setViewport({ width: 1280, height: 900 });
        const faults: string[] = [];
        page.on('pageerror', (error) => faults.push(String(error)));
        page.on('console', (message) => {
          if (message.type() === 'error') faults.push(message.text());
        });
        await journey(page, `${root.replace(/\/?$/u, '/')}sectors/medicine-and-health.html`);
        expect(faults).toEqual([]);
        await page.close();
      }
    } finally {
      await browser.close();
    }
  });
}
