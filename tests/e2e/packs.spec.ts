import { execFileSync } from 'node:child_process';
import { copyFileSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { unzipSync } from 'fflate';
import { violations } from './axe.ts';
import { builtPages, expect, MOVED, offline, pagesToOpen, test } from './site.ts';

test('every page of the offline edition opens without a fault and can be read by machines', async ({
  page,
}) => {
  test.setTimeout(240_000);
  for (const path of pagesToOpen(MOVED)) {
    await page.goto(offline(path), { waitUntil: 'load' });
    const state = await page.evaluate(() => ({
      headings: document.querySelectorAll('h1').length,
      notice: document.querySelector('.unpack-notice')?.checkVisibility() ?? false,
      data: [...document.querySelectorAll('script[type="application/ld+json"]')].map(
        (script) => script.textContent,
      ),
    }));
    expect(state, path).toMatchObject({ headings: 1, notice: false });
    expect(state.data.map(graphOf), path).toEqual(
      path.endsWith('404.html') ? [] : [{ context: 'https://schema.org', told: true }],
    );
  }
});

/** What a page tells machines, as they read it. */
function graphOf(text: string): { context: string; told: boolean } {
  const data = JSON.parse(text) as { '@context': string; '@graph': unknown[] };
  return { context: data['@context'], told: data['@graph'].length > 0 };
}

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
  expect(await violations(page)).toEqual([]);
  await page.emulateMedia({ media: 'print' });
  const breaks = await page
    .locator('.sheet')
    .evaluateAll((sheets) => sheets.map((sheet) => getComputedStyle(sheet).breakBefore));
  expect(new Set(breaks)).toEqual(new Set(['page']));
});

test('a pack for one firm opens from its zip with its own cover and finder', async ({ page }) => {
  test.setTimeout(120_000);
  const folder = join(MOVED, '..', '威高 #5 100%');
  const zip = join(MOVED, '..', 'pack.zip');
  const entries = [
    'implantable-and-interventional-devices',
    'in-vitro-diagnostics',
    'vaccines',
    'cdmo-services',
    'bioprocess-materials',
  ];
  rmSync(folder, { recursive: true, force: true });
  const options = ['--entries', entries.join(), '--for', '威高集团', '--date', '2026-11-24'];
  execFileSync(process.execPath, [
    ...['src/cli/main.ts', 'pack', ...options, '--out', zip, '--force'],
  ]);
  for (const [path, bytes] of Object.entries(unzipSync(readFileSync(zip)))) {
    const file = join(folder, path);
    mkdirSync(dirname(file), { recursive: true });
    if (!path.endsWith('/')) writeFileSync(file, bytes);
  }
  const at = (path: string): string => pathToFileURL(join(folder, path)).href;
  for (const path of builtPages(folder)) {
    await page.goto(at(path), { waitUntil: 'load' });
    expect(await page.locator('h1').count(), path).toBe(1);
  }
  await page.goto(at('index.html'));
  await expect(page.locator('main')).toContainText('威高集团');
  await page.goto(`${at('search.html')}?kind=entry`);
  await expect(page.locator('[data-finder-status]')).toContainText('5');
  await page.goto(`${at('search.html')}?q=${encodeURIComponent('储能')}`);
  await expect(page.locator('[data-finder-status]')).toContainText('没有找到');
});
