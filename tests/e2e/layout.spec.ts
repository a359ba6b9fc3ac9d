import { ALL_PAGES, expect, test } from './site.ts';

for (const path of ALL_PAGES) {
  test(`${path} does not scroll sideways`, async ({ page, site }) => {
    await page.goto(site + path);
    const overflow = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(overflow).toBeLessThanOrEqual(0);
  });
}

test('an entry fits a screen of 320 pixels', async ({ page, site }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  for (const path of [
    'entries/cell-and-gene-therapy.html',
    'en/entries/cell-and-gene-therapy.html',
    'en/index.html',
  ]) {
    await page.goto(site + path);
    const overflow = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(overflow, path).toBeLessThanOrEqual(0);
  }
});
