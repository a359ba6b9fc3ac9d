import { copyFileSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { AxeBuilder } from '@axe-core/playwright';
import { builtPages, expect, MOVED, offline, test } from './site.ts';

test('every page of the offline edition opens without a fault', async ({ page }) => {
  test.setTimeout(240_000);
  for (const path of builtPages(MOVED)) {
    await page.goto(offline(path), { waitUntil: 'load' });
    expect(await page.locator('h1').count(), path).toBe(1);
    await expect(page.locator('.unpack-notice'), path).toBeHidden();
  }
});

test('a page taken out of the zip says what to do, and can be read', async ({ page, faults }) => {
  const alone = join(MOVED, '..', 'alone');
  mkdirSync(alone, { recursive: true });
  copyFileSync(join(MOVED, 'entries/vaccines.html'), join(alone, 'vaccines.html'));
  await page.goto(pathToFileURL(join(alone, 'vaccines.html')).href);
  await expect(page.locator('.unpack-notice')).toBeVisible();
  await expect(page.locator('.unpack-notice')).toContainText('解压');
  await expect(page.locator('.unpack-notice [lang=en]')).toContainText('Extract');
  await expect(page.locator('h1')).toBeVisible();
  // Without its folder the page misses its styles; the notice is about that.
  faults.length = 0;
});

test('downloads are told with size and sum online, and are no dead links offline', async ({
  page,
  site,
}) => {
  await page.goto(`${site}downloads.html`);
  const link = page.locator('.downloads a').first();
  const response = await page.request.head(await link.evaluate((a: HTMLAnchorElement) => a.href));
  expect(response.status()).toBe(200);
  await expect(page.locator('.downloads code').first()).toHaveText(/^[0-9a-f]{64}$/u);
  await page.goto(offline('downloads.html'));
  await expect(page.locator('main a[href^="download/"]')).toHaveCount(0);
});

test('a booklet can be read by all and starts each entry on a new sheet', async ({
  page,
  site,
}) => {
  test.setTimeout(120_000);
  await page.goto(`${site}booklets/medicine-and-health.html`);
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations).toEqual([]);
  await page.emulateMedia({ media: 'print' });
  const breaks = await page
    .locator('.sheet')
    .evaluateAll((sheets) => sheets.map((sheet) => getComputedStyle(sheet).breakBefore));
  expect(new Set(breaks)).toEqual(new Set(['page']));
});
