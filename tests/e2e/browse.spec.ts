import { ALL_PAGES, builtPages, expect, offline, test } from './site.ts';

/** All without JavaScript: what needs it has specs of its own, and they open every page too. */
test('an investor reaches every entry from the home page through its sector', async ({
  page,
  site,
}) => {
  for (const root of ['', 'en/']) {
    await page.goto(`${site}${root}index.html`);
    const sectors = await page
      .locator('main a[href^="sectors/"]')
      .evaluateAll((links) => [
        ...new Set(links.map((link) => (link as HTMLAnchorElement).href.split('#')[0])),
      ]);
    const reached = new Set<string>();
    for (const sector of sectors.filter((href) => /sectors\/[^/]+\.html$/u.test(href ?? ''))) {
      await page.goto(sector ?? '');
      const entries = await page
        .locator('main a[href*="entries/"]')
        .evaluateAll((links) =>
          links.map((link) => new URL((link as HTMLAnchorElement).href).pathname),
        );
      for (const entry of entries) reached.add(entry.split('/').at(-1) ?? '');
    }
    const entryPages = builtPages().filter((path) =>
      new RegExp(`^${root}entries/(?!index)`, 'u').test(path),
    );
    expect([...reached].filter((name) => name !== 'index.html').sort()).toEqual(
      entryPages.map((path) => path.split('/').at(-1) ?? '').sort(),
    );
  }
});

test('every page of a type opens from a moved folder and links to its twin', async ({ page }) => {
  test.setTimeout(120_000);
  for (const path of ALL_PAGES) {
    await page.goto(offline(path));
    await expect(page.locator('h1')).toHaveCount(1);
    const styled = await page.evaluate(() => document.styleSheets.length);
    expect(styled, path).toBeGreaterThan(0);
    const twin = page.locator('a[hreflang]').first();
    await expect(twin, path).toHaveAttribute('href', /\.html$/u);
  }
});

test('an unknown address gets a page that helps, with its styles', async ({
  page,
  site,
  faults,
}) => {
  const response = await page.goto(`${site}entries/nothing/here.html`);
  expect(response?.status()).toBe(404);
  await expect(page.locator('h1')).toBeVisible();
  const home = page.locator('main a[href="index.html"]').first();
  await home.click();
  await expect(page).toHaveURL(`${site}index.html`);
  // The browser reports the 404 itself, and that is right.
  faults.splice(0, faults.length, ...faults.filter((fault) => !fault.includes('404')));
});

test('the language switch leads to the same page', async ({ page, site }) => {
  const entry = 'entries/cell-and-gene-therapy.html';
  await page.goto(site + entry);
  const switchTo = (lang: string) =>
    page.locator('.site-header__tools').locator(`a[hreflang="${lang}"]`).first().click();
  for (const [lang, folder] of [
    ['en', 'en/'],
    ['zh-Hant', 'zh-hant/'],
    ['en', 'en/'],
    ['zh-Hans', ''],
    ['zh-Hant', 'zh-hant/'],
    ['zh-Hans', ''],
  ] as const) {
    await switchTo(lang);
    await expect(page).toHaveURL(`${site}${folder}${entry}`);
    await expect(page.locator('html')).toHaveAttribute('lang', lang);
  }
});

test('traditional pages lead to each other and to the text that prevails', async ({
  page,
  site,
}) => {
  await page.goto(`${site}zh-hant/index.html`);
  await expect(page.locator('h1')).toContainText('產業發展指導目錄');
  await page.locator('main a[href^="sectors/"]').first().click();
  await expect(page).toHaveURL(/\/zh-hant\/sectors\//u);
  await page.locator('.derived-note a').click();
  await expect(page).not.toHaveURL(/zh-hant/u);
});
