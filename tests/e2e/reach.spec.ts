import { hiddenByOthers, smallTargets } from './reach.ts';
import { expect, PAGE_TYPES, test } from './site.ts';

// Every page type in the language whose words are longest, and what differs in the other.
const PAGES = [
  ...PAGE_TYPES.filter((path) => path !== '404.html').map((path) => `en/${path}`),
  ...['index.html', 'entries/cell-and-gene-therapy.html', 'search.html', '404.html'],
  'compare.html?entries=vaccines,cell-and-gene-therapy',
];
const PORTION = 23;

test.use({ contextOptions: { reducedMotion: 'reduce' } });

// 1280 pixels, and those at a zoom of 400 %.
for (let from = 0; from < PAGES.length; from += PORTION) {
  const paths = PAGES.slice(from, from + PORTION);
  test(`controls are large enough and never hidden: ${paths[0]} and more`, async ({
    page,
    site,
  }) => {
    test.setTimeout(120_000);
    for (const path of paths) {
      await page.setViewportSize({ width: 1280, height: 640 });
      await page.goto(site + path);
      expect.soft(await hiddenByOthers(page), path).toEqual([]);
      expect.soft(await smallTargets(page), path).toEqual([]);
      await page.setViewportSize({ width: 320, height: 256 });
      expect.soft(await hiddenByOthers(page), `${path} at 400 %`).toEqual([]);
      expect.soft(await smallTargets(page), `${path} at 400 %`).toEqual([]);
      const wide = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect.soft(wide, `${path} at 400 %`).toBeLessThanOrEqual(0);
    }
  });
}

test('the finder is used from its first to its last control by keyboard alone', async ({
  page,
  site,
}) => {
  await page.goto(`${site}search.html`);
  const results = page.locator('[data-finder-results] > li');
  await expect(results.first()).toBeVisible();
  const all = await results.count();
  // The first stop of the page leads past the header.
  await page.keyboard.press('Tab');
  await expect(page.locator('.skip-link')).toBeFocused();
  await page.keyboard.press('Enter');
  await tabTo('[data-finder-input]');
  await page.keyboard.type('疫苗');
  await expect.poll(() => results.count()).toBeLessThan(all);
  const found = await results.count();
  await tabTo('[data-finder-facets] input[type=checkbox]');
  await page.keyboard.press('Space');
  await expect(page.locator('[data-finder-chips] .chip')).toHaveCount(1);
  await tabTo('[data-finder-min]');
  await tabTo('[data-finder-sort]');
  await tabTo('[data-finder-chips] .chip');
  await page.keyboard.press('Enter');
  await expect(page.locator('[data-finder-chips] .chip')).toHaveCount(0);
  await expect(results).toHaveCount(found);
  await tabTo('[data-finder-results] a');
  await page.keyboard.press('Enter');
  await expect(page.locator('h1')).toContainText('疫苗');

  async function tabTo(selector: string): Promise<void> {
    for (let stops = 0; stops < 60; stops += 1) {
      await page.keyboard.press('Tab');
      if (await page.evaluate((at) => document.activeElement?.matches(at) ?? false, selector))
        return;
    }
    throw new Error(`The keyboard does not come to ${selector}.`);
  }
});
