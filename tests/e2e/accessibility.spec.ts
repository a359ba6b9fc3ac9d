import type { Page } from '@playwright/test';
import { violations } from './axe.ts';
import { ALL_PAGES, expect, test } from './site.ts';

// The rules read every element, which takes its time on a busy machine.
test.setTimeout(120_000);

/** A browser is opened for so many pages at once. */
const PORTION = 12;

for (let from = 0; from < ALL_PAGES.length; from += PORTION) {
  const paths = ALL_PAGES.slice(from, from + PORTION);
  test(`accessible and as wide as the screen: ${paths[0]} and ${paths.length - 1} more`, async ({
    page,
    site,
  }, { project }) => {
    for (const path of paths) {
      const response = await page.goto(site + path);
      expect(response?.status(), path).toBe(200);
      // A phone differs in its layout, and that is the same in both languages.
      const full = project.name === 'desktop' || !path.startsWith('en/');
      if (full) expect.soft(await violations(page), path).toEqual([]);
      expect.soft(await overflow(page), path).toBeLessThanOrEqual(0);
    }
  });
}

test('the dark colours have enough contrast', async ({ page, site }) => {
  await page.emulateMedia({ colorScheme: 'dark' });
  for (const path of [
    'index.html',
    'entries/cell-and-gene-therapy.html',
    'en/policies/cit-15.html',
    'chains/medicine-and-health.html',
    'en/self-check.html',
    'en/look-up.html',
    'shortlist.html',
    'en/compare.html?entries=vaccines,cell-and-gene-therapy',
    'downloads.html',
  ]) {
    await page.goto(site + path);
    expect.soft(await violations(page), path).toEqual([]);
  }
});

test('pages fit a screen of 320 pixels', async ({ page, site }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  for (const path of [
    'entries/cell-and-gene-therapy.html',
    'en/entries/cell-and-gene-therapy.html',
    'en/index.html',
    'en/sectors/medicine-and-health.html',
    'en/premises/index.html',
    'en/results.html',
    'en/compare.html',
    'en/self-check.html',
    'en/booklets/medicine-and-health.html',
  ]) {
    await page.goto(site + path);
    expect.soft(await overflow(page), path).toBeLessThanOrEqual(0);
  }
});

/** Pixels by which the page is wider than the screen. */
async function overflow(page: Page): Promise<number> {
  return page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
}
