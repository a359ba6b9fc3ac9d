import { type ChildProcess, spawn } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { thaw } from '../helpers/thaw.ts';

const ROOT = join(import.meta.dirname, '../..');

/** How fast it is, is measured elsewhere; here it only has to come. */
const patient = expect.configure({ timeout: 30_000 });
test.setTimeout(120_000);

let folder = '';
let dev: ChildProcess | undefined;
let address = '';

test.beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'mulu-dev-'));
  cpSync(join(ROOT, 'catalogue'), folder, { recursive: true });
  // A change to a frozen edition would be told as well.
  thaw(folder);
  const args = [join(ROOT, 'bin/mulu.mjs'), 'dev', '--catalogue', folder, '--port', '4567'];
  dev = spawn(process.execPath, args, { cwd: ROOT, stdio: ['ignore', 'pipe', 'inherit'] });
  const { stdout } = dev;
  // Its output is read to the end: a server whose reader has left ends.
  address = await new Promise<string>((resolve) => {
    let said = '';
    stdout?.on('data', (text) => {
      said += String(text);
      const [url] = /http:\/\/127\.0\.0\.1:\d+\//u.exec(said) ?? [];
      if (url !== undefined) resolve(url);
    });
  });
});

test.afterAll(() => {
  dev?.kill();
  rmSync(folder, { recursive: true, force: true });
});

test('a saved entry is on screen at once, and its findings over the page', async ({ page }) => {
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  const file = join(folder, 'entries/medicine-and-health/vaccines.en.md');
  const before = readFileSync(file, 'utf8');
  await page.goto(`${address}en/entries/vaccines.html`);
  await patient(page.locator('h1')).toBeVisible();

  writeFileSync(file, before.replace('\n---\n', '\n---\n\nWritten a moment ago.\n'));
  await patient(page.getByText('Written a moment ago.')).toBeVisible();
  await patient(page.locator('.mulu-panel')).toHaveCount(0);

  writeFileSync(file, before.replace('summary:', 'summry:'));
  await patient(page.locator('.mulu-panel')).toContainText('summary');
  await patient(page.locator('.mulu-panel')).toContainText('vaccines.en.md:');

  writeFileSync(file, before);
  await patient(page.locator('.mulu-panel')).toHaveCount(0);
  expect(errors).toEqual([]);
});

test('a page that is not there says so and is still told of changes', async ({ page }) => {
  const response = await page.goto(`${address}entries/nowhere.html`);
  expect(response?.status()).toBe(404);
  await patient(page.getByText('现在没有这个页面')).toBeVisible();
});

test('styles, scripts and the search work as in the built site', async ({ page }) => {
  await page.goto(`${address}search.html?q=gxq`);
  await patient(page.locator('[data-finder-results]')).toHaveAttribute('aria-busy', 'false');
  await expect(page.locator('[data-finder-status]')).toContainText(/\d/u);
});
