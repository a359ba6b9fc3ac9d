import { expect, test } from './site.ts';

interface Shift extends PerformanceEntry {
  readonly value: number;
}

test('what follows the results does not jump when they come', async ({ page, site }) => {
  await page.setViewportSize({ width: 412, height: 823 });
  for (const path of ['search.html', 'en/search.html']) {
    await page.goto(site + path);
    await expect(page.locator('[data-finder-results] > li').first()).toBeVisible();
    const shifted = await page.evaluate(
      () =>
        new Promise<number>((resolve) => {
          let sum = 0;
          new PerformanceObserver((list) => {
            for (const { value } of list.getEntries() as Shift[]) sum += value;
          }).observe({ type: 'layout-shift', buffered: true });
          setTimeout(() => {
            resolve(sum);
          }, 300);
        }),
    );
    expect(shifted, path).toBeLessThan(0.02);
  }
});
