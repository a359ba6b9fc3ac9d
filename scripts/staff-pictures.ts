/* Makes the pictures of the staff guide anew: `npx node scripts/staff-pictures.ts`, after a build. */
import { spawn, spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Browser, chromium, type Page } from '@playwright/test';
import sharp from 'sharp';
import { giveFolder } from '../tests/e2e/editor-folder.ts';
import { chromiumPath } from './ensure-browser.ts';

const ROOT = join(import.meta.dirname, '..');
const MULU = join(ROOT, 'bin/mulu.mjs');
const OUT = join(ROOT, 'docs/images/staff');
const ENTRY = 'catalogue/entries/medicine-and-health/vaccines.md';
const WIDTH = 960;

const folder = mkdtempSync(join(tmpdir(), 'mulu-pictures-'));
cpSync(join(ROOT, 'catalogue'), join(folder, 'catalogue'), { recursive: true });
mkdirSync(join(folder, '.git'));
mkdirSync(OUT, { recursive: true });
const editor = spawn(process.execPath, [MULU, 'edit', '--no-open', '--port', '0'], {
  cwd: folder,
  stdio: ['ignore', 'pipe', 'inherit'],
});
const executablePath = chromiumPath();
const browser = await chromium.launch({
  ...(executablePath === undefined ? {} : { executablePath }),
  args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
});
try {
  await pictureEditor(browser, await addressOf());
  await pictureTerminal(browser);
  await picturePreview(browser);
} finally {
  editor.kill();
  await browser.close();
  rmSync(folder, { recursive: true, force: true });
}

async function addressOf(): Promise<string> {
  let said = '';
  for await (const text of editor.stdout as AsyncIterable<Buffer>) {
    said += text.toString();
    const [url] = /http:\/\/127\.0\.0\.1:\d+\//u.exec(said) ?? [];
    if (url !== undefined) return url;
  }
  throw new Error('the editor did not start');
}

async function pictureEditor(on: Browser, address: string): Promise<void> {
  const page = await newPage(on, 640);
  await giveFolder(page, folder);
  await page.goto(address);
  await page.getByRole('button', { name: '使用本地仓库' }).waitFor();
  await keep(page, 'editor-start');
  await page.getByRole('button', { name: '使用本地仓库' }).click();
  await page.getByText('条目：医药健康').click();
  await page.getByText('疫苗').first().waitFor();
  await keep(page, 'editor-list');
  await page.evaluate(() => {
    location.hash = '#/collections/entry-medicine-and-health/entries/vaccines';
  });
  const summary = page.getByRole('textbox', { name: '摘要', exact: true }).first();
  await summary.waitFor();
  await keep(page, 'editor-form');
  await summary.fill('前三年按纳税额奖励。');
  await page.getByRole('button', { name: '保存' }).click();
  await page.locator('.check-panel[data-state="error"]').waitFor();
  await page.getByRole('button', { name: '查看' }).click();
  // The message of the CMS goes by itself.
  await page.waitForTimeout(5000);
  await keep(page, 'editor-findings');
  await page.close();
}

/** What `mulu check` prints, in a page that looks like a terminal. */
async function pictureTerminal(on: Browser): Promise<void> {
  const file = join(folder, ENTRY);
  const text = readFileSync(file, 'utf8');
  writeFileSync(file, text.replace(/^summary: .*$/mu, 'summary: 前三年按纳税额奖励。'));
  const checked = spawnSync(process.execPath, [MULU, 'check'], { cwd: folder, encoding: 'utf8' });
  const shown = `$ npx mulu check\n${checked.stdout}`
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;');
  const page = await newPage(on, 420);
  await page.setContent(
    `<body style="margin:0;background:#10191c"><pre style="margin:0;padding:20px;color:#e3eaec;white-space:pre-wrap;font:15px/1.6 'Noto Sans Mono CJK SC',monospace">${shown}</pre>`,
  );
  const height = await page.evaluate(() => document.querySelector('pre')?.offsetHeight ?? 0);
  await page.setViewportSize({ width: WIDTH, height: Math.min(height, 460) });
  await keep(page, 'check');
  await page.close();
}

async function picturePreview(on: Browser): Promise<void> {
  const page = await newPage(on, 640);
  await page.goto(pathToFileURL(join(ROOT, 'dist/entries/vaccines.html')).href);
  await keep(page, 'preview');
  await page.close();
}

function newPage(on: Browser, height: number): Promise<Page> {
  return on.newPage({ viewport: { width: WIDTH, height }, locale: 'zh-CN' });
}

/** A picture of few colours: the guide stays small. */
async function keep(page: Page, name: string): Promise<void> {
  await page.waitForTimeout(500);
  const bytes = await page.screenshot({ animations: 'disabled' });
  await sharp(bytes)
    .png({ palette: true, colours: 64, compressionLevel: 9 })
    .toFile(join(OUT, `${name}.png`));
}
