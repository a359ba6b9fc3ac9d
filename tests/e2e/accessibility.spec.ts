import { AxeBuilder } from '@axe-core/playwright';
import { ALL_PAGES, expect, test } from './site.ts';

for (const path of ALL_PAGES) {
  test(`${path} has no accessibility violation`, async ({ page, site }) => {
    await page.goto(site + path);
    const { violations } = await new AxeBuilder({ page })
      .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
      .analyze();
    expect(
      violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`),
    ).toEqual([]);
  });
}

test('the dark colours have enough contrast', async ({ page, site }) => {
  await page.emulateMedia({ colorScheme: 'dark' });
  for (const path of [
    'index.html',
    'entries/cell-and-gene-therapy.html',
    'en/policies/cit-15.html',
  ]) {
    await page.goto(site + path);
    const { violations } = await new AxeBuilder({ page }).withRules(['color-contrast']).analyze();
    expect(violations.flatMap(({ nodes }) => nodes.map(({ html }) => html))).toEqual([]);
  }
});
