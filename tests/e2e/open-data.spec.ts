import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DIST, expect, MOVED, offline, test } from './site.ts';

const FILES = [
  'data/catalogue.xlsx',
  'data/entries.csv',
  'data/entries.en.csv',
  'data/catalogue.json',
  'data/catalogue.schema.json',
  'data/datapackage.json',
];

test('the downloads page lists the open data with size and sum, and links to each', async ({
  page,
  site,
}) => {
  for (const root of ['', 'en/']) {
    await page.goto(`${site}${root}downloads.html`);
    for (const path of FILES) {
      const name = path.slice('data/'.length);
      const link = page.getByRole('link', { name, exact: true });
      await expect(link).toHaveAttribute('href', `${root === '' ? '' : '../'}${path}`);
      const sum = createHash('sha256')
        .update(readFileSync(join(DIST, path)))
        .digest('hex');
      await expect(page.getByText(sum)).toBeVisible();
      const response = await page.request.get(new URL(path, site).href);
      expect(response.status(), path).toBe(200);
    }
  }
});

test('the copy in the offline bundle has the files beside it', async ({ page }) => {
  await page.goto(offline('downloads.html'));
  for (const path of FILES) {
    const link = page.getByRole('link', { name: path.slice('data/'.length), exact: true });
    await expect(link).toHaveAttribute('href', path);
    expect(existsSync(join(MOVED, path)), path).toBe(true);
  }
});
