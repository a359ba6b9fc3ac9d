import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { ALL_PAGES, expect, test } from './site.ts';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

// The rules read every element, which takes its time on a busy machine.
test.setTimeout(120_000);

for (const path of ALL_PAGES) {
  test(`accessible and as wide as the screen: ${path}`, async ({ page, site }, { project }) => {
    const response = await page.goto(site + path);
    expect(response?.status()).toBe(200);
    // A phone differs in its layout, and that is the same in both languages.
    const full = project.name === 'desktop' || !path.startsWith('en/');
    if (full) expect.soft(await violations(page, TAGS)).toEqual([]);
    expect.soft(await overflow(page)).toBeLessThanOrEqual(0);
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
    expect.soft(await violations(page, TAGS), path).toEqual([]);
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

/** Rule and elements of everything that axe objects to. */
async function violations(page: Page, tags: string[]): Promise<string[]> {
  const found = await new AxeBuilder({ page }).withTags(tags).analyze();
  return found.violations.map(
    ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`,
  );
}

/** Pixels by which the page is wider than the screen. */
async function overflow(page: Page): Promise<number> {
  return page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
}
