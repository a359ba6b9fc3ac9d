import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { violations } from './axe.ts';
import { expect, offline, test } from './site.ts';

const ROOT = join(import.meta.dirname, '../..');
const SENTENCE = /^共 (\d+) 条，新增 (\d+) 条，修改 (\d+) 条，删除 (\d+) 条。$/u;

test('the sentence counts what the page lists', async ({ page }) => {
  await page.goto(offline('editions/2026.html'));
  const [, total, added, changed, removed] =
    SENTENCE.exec((await page.locator('.sentence').textContent()) ?? '') ?? [];
  expect(await page.locator('#added .listed__entries li').count()).toBe(Number(added));
  expect(await page.locator('#changed .change').count()).toBe(Number(changed));
  expect(await page.locator('#removed li').count()).toBe(Number(removed));
  await page.goto(offline('editions/2026-first-draft/entries.html'));
  const before = await page.locator('.listed__entries li').count();
  expect(before + Number(added) - Number(removed)).toBe(Number(total));
});

test('an entry tells its history and leads to old and new', async ({ page }) => {
  await page.goto(offline('entries/mercury-thermometers-and-sphygmomanometers.html'));
  const history = page.locator('#history');
  await expect(history.locator('li')).toHaveCount(2);
  await history.getByRole('link').first().click();
  await expect(page).toHaveURL(/editions\/2026\.html#entry-mercury/u);
  const change = page.locator('#entry-mercury-thermometers-and-sphygmomanometers');
  await expect(change).toBeInViewport();
  await expect(change.locator('del')).toHaveText(/强链/u);
});

test.describe('without a script', () => {
  test.use({ javaScriptEnabled: false });
  test('the edition of the past has its list and its data', async ({ page, site }) => {
    await page.goto(`${site}en/editions/index.html`);
    await page.locator('a[href="2026-first-draft/entries.html"]').click();
    await expect(page.locator('h1')).toContainText('first draft');
    const json = await page.getByRole('link', { name: /JSON/u }).getAttribute('href');
    const answer = await page.request.get(new URL(json ?? '', page.url()).href);
    const data = (await answer.json()) as { entries: unknown[]; checksum: string };
    expect(data.entries).toHaveLength(31);
    await expect(page.locator('code')).toHaveText(data.checksum);
  });
});

for (const width of [320, 390, 1280]) {
  test(`what changed fits a screen of ${width} pixels`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 });
    for (const path of ['editions/2026.html', 'en/editions/2026.html', 'en/editions/index.html']) {
      await page.goto(offline(path));
      const over = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect(over, path).toBeLessThanOrEqual(0);
    }
  });
}

test.describe('an entry that is gone', () => {
  test.setTimeout(180_000);
  let folder = '';
  const at = (path: string): string => pathToFileURL(join(folder, 'dist', path)).href;

  test.beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'mulu-gone-'));
    cpSync(join(ROOT, 'catalogue'), join(folder, 'catalogue'), { recursive: true });
    const mulu = (...argv: string[]) =>
      execFileSync(process.execPath, [join(ROOT, 'src/cli/main.ts'), ...argv], { cwd: folder });
    // An entry goes with the next edition: here the present one is still open.
    const edition = join(folder, 'catalogue/editions/2026.yaml');
    rmSync(edition.replace('.yaml', '.lock.json'));
    writeFileSync(edition, readFileSync(edition, 'utf8').replace(/^lock: .*\n/mu, ''));
    mulu('rename', 'vaccines', 'human-vaccines');
    const reason = ['--reason', '只为测试', '--reason-en', 'For this test only'];
    mulu('remove', 'non-bank-payment', ...reason, '--renumber');
    mulu('build', '--pages-only', '--no-cache');
  });
  test.afterAll(() => {
    rmSync(folder, { recursive: true, force: true });
  });

  test('keeps a page that says why', async ({ page }) => {
    await page.goto(at('entries/non-bank-payment.html'));
    await expect(page.locator('main')).toContainText('本条已撤销');
    await expect(page.locator('main')).toContainText('只为测试');
    expect(await violations(page)).toEqual([]);
    await page.getByRole('link', { name: /初稿/u }).first().click();
    await expect(page.locator('.listed__entries')).not.toHaveCount(0);
  });

  test('leads to its new address, with and without a script', async ({ page, browser }) => {
    await page.goto(at('entries/vaccines.html'));
    await expect(page).toHaveURL(/entries\/human-vaccines\.html$/u);
    const context = await browser.newContext({ javaScriptEnabled: false });
    const plain = await context.newPage();
    await plain.goto(at('en/entries/vaccines.html'));
    await expect(plain).toHaveURL(/en\/entries\/human-vaccines\.html$/u);
    await context.close();
    const html = readFileSync(join(folder, 'dist/entries/vaccines.html'), 'utf8');
    expect(html).toMatch(/<a href="human-vaccines\.html">/u);
  });
});
