import type { Page } from '@playwright/test';
import { expect, test } from './site.ts';

// Without it a jump takes its time, and it is not known when it ends.
test.use({ contextOptions: { reducedMotion: 'reduce' } });

const PAGES = [
  'entries/cell-and-gene-therapy.html',
  'en/entries/cell-and-gene-therapy.html',
  'sectors/medicine-and-health.html',
];

for (const path of PAGES) {
  test(`links within ${path} lead to where they say`, async ({ page, site }) => {
    test.setTimeout(60_000);
    await page.goto(site + path);
    const names = await page
      .locator('.page a[href^="#"], .contents a[href^="#"]')
      .evaluateAll((all) => [...new Set(all.map((one) => one.getAttribute('href') ?? ''))]);
    // The card beside the page stays where it is.
    const inPage = names.filter((name) => name !== '#desk-title');
    expect(inPage.length).toBeGreaterThan(1);
    for (const name of inPage) {
      await page.goto(site + path);
      await page.evaluate((hash) => {
        location.hash = hash;
      }, name);
      expect.soft(await placeOf(page, name), `${name} by a link`).toBe('at the top');
      await page.goto('about:blank');
      await page.goto(site + path + name);
      expect.soft(await placeOf(page, name), `${name} from outside`).toBe('at the top');
    }
  });
}

/** Where the target of a link stands once the page has come to rest; the last ones cannot go higher. */
async function placeOf(page: Page, name: string): Promise<string> {
  return page.evaluate(async (hash) => {
    const target = document.querySelector(hash);
    if (!target) return 'nowhere';
    let top = Number.NaN;
    while (top !== (top = target.getBoundingClientRect().top))
      await new Promise((resolve) => setTimeout(resolve, 100));
    const below = document.documentElement.scrollHeight - innerHeight - scrollY;
    return top > -2 && (below < 2 ? top < innerHeight : top < 100) ? 'at the top' : `at ${top}`;
  }, decodeURIComponent(name));
}
