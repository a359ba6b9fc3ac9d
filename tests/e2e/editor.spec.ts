import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { giveFolder } from './editor-folder.ts';

const ROOT = join(import.meta.dirname, '../..');
const MULU = join(ROOT, 'bin/mulu.mjs');
const ENTRY = 'catalogue/entries/medicine-and-health/cell-and-gene-therapy';

/** The first run bundles the editor. */
const patient = expect.configure({ timeout: 60_000 });
test.setTimeout(180_000);
test.use({ locale: 'zh-CN', actionTimeout: 15_000 });
test.describe.configure({ mode: 'serial' });

let folder = '';
let address = '';
let editor: ChildProcess | undefined;

test.beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'mulu-edit-'));
  cpSync(join(ROOT, 'catalogue'), join(folder, 'catalogue'), { recursive: true });
  git('init', '-q');
  git('add', '-A');
  git('commit', '-qm', 'as published');
  const args = [MULU, 'edit', '--no-open', '--port', '0'];
  editor = spawn(process.execPath, args, { cwd: folder, stdio: ['ignore', 'pipe', 'inherit'] });
  const { stdout } = editor;
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
  editor?.kill();
  rmSync(folder, { recursive: true, force: true });
});

test.afterEach(() => {
  git('checkout', '-q', '.');
  git('clean', '-qfd');
});

function git(...args: string[]): string {
  const person = ['-c', 'user.name=clerk', '-c', 'user.email=clerk@example.com'];
  return execFileSync('git', ['-C', folder, ...person, ...args], { encoding: 'utf8' });
}

/** Lines taken out and put in by what was saved, without their context. */
function changedLines(): string[] {
  return git('diff', '-U0')
    .split('\n')
    .filter((line) => /^[+-](?![+-]{2} )/u.test(line));
}

/** `mulu check` of the folder, with every warning counted as an error. */
function check(): string {
  const args = [MULU, 'check', '--max-warnings', '0'];
  return execFileSync(process.execPath, args, { cwd: folder, encoding: 'utf8' });
}

interface Watched {
  readonly outside: string[];
  readonly errors: string[];
}

/** Opens the editor on the folder and notes whatever it asks of others and every complaint. */
async function openEditor(page: Page, route = ''): Promise<Watched> {
  const watched: Watched = { outside: [], errors: [] };
  page.on('request', (one) => {
    const url = one.url();
    if (!url.startsWith(address) && !/^(?:data|blob):/u.test(url)) watched.outside.push(url);
  });
  page.on('pageerror', (error) => watched.errors.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') watched.errors.push(message.text());
  });
  await giveFolder(page, folder);
  await page.goto(address);
  await page.getByRole('button', { name: '使用本地仓库' }).click();
  await patient(page.getByText('条目：医药健康')).toBeVisible();
  if (route) {
    await page.evaluate((hash) => {
      location.hash = hash;
    }, route);
    await patient(page.getByRole('button', { name: '保存' })).toBeVisible();
  }
  return watched;
}

const fieldOf = (page: Page, pane: 0 | 1, name: string) =>
  page.getByRole('textbox', { name, exact: true }).nth(pane);

async function save(page: Page): Promise<void> {
  await page.getByRole('button', { name: '保存' }).click();
  await patient(page.getByRole('button', { name: '保存' })).toBeHidden();
}

const panel = (page: Page) => page.locator('.check-panel');

test('a pair is edited: two lines change in each language and the check is clean', async ({
  page,
}) => {
  const watched = await openEditor(
    page,
    `#/collections/entry-medicine-and-health/entries/cell-and-gene-therapy`,
  );
  await fieldOf(page, 0, '标题').fill('细胞与基因治疗药物研发和生产');
  await fieldOf(page, 1, '标题').fill('Cell and gene therapies: R&D and manufacture');
  await save(page);
  await patient(panel(page)).toContainText('没有错误和警告');

  const stamp = /translationOf: "[0-9a-f]{12}"/u;
  const before = git('show', `HEAD:${ENTRY}.en.md`);
  const after = readFileSync(join(folder, `${ENTRY}.en.md`), 'utf8');
  expect(changedLines()).toEqual([
    '-title: "Cell and gene therapy medicines: R&D and manufacture"',
    '+title: "Cell and gene therapies: R&D and manufacture"',
    `-${stamp.exec(before)?.[0] ?? ''}`,
    `+${stamp.exec(after)?.[0] ?? ''}`,
    '-title: 细胞与基因治疗药物研发及生产',
    '+title: 细胞与基因治疗药物研发和生产',
  ]);
  expect(check()).toContain('没有错误和警告');
  expect(watched).toEqual({ outside: [], errors: [] });
});

test('Chinese changed alone leaves the English behind, and the editor says so', async ({
  page,
}) => {
  await openEditor(page, `#/collections/entry-medicine-and-health/entries/cell-and-gene-therapy`);
  await fieldOf(page, 0, '标题').fill('细胞与基因治疗药物研发和生产');
  await save(page);
  await patient(panel(page)).toContainText('0 个错误，1 个警告');
  await panel(page).getByRole('button', { name: '查看' }).click();
  await expect(panel(page)).toContainText('在翻译之后改过');
  expect(changedLines()).toHaveLength(2);
});

test('a fault is told with its place, its form opens from there, and mended it is gone', async ({
  page,
}) => {
  const watched = await openEditor(
    page,
    `#/collections/entry-medicine-and-health/entries/vaccines`,
  );
  const summary = await fieldOf(page, 0, '摘要').inputValue();
  await fieldOf(page, 0, '摘要').fill('前三年按纳税额奖励。');
  await save(page);
  await patient(panel(page)).toContainText('个错误');
  await panel(page).getByRole('button', { name: '查看' }).click();
  await expect(panel(page)).toContainText('catalogue/entries/medicine-and-health/vaccines.md:');
  await expect(panel(page)).toContainText('公平竞争审查');

  await panel(page).getByRole('link', { name: '打开这条' }).first().click();
  await patient(fieldOf(page, 0, '摘要')).toHaveValue('前三年按纳税额奖励。');
  await fieldOf(page, 0, '摘要').fill(summary);
  await save(page);
  await patient(panel(page)).toContainText('没有错误和警告');
  expect(git('status', '--short')).toBe('');
  expect(watched).toEqual({ outside: [], errors: [] });
});
