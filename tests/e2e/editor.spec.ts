import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import sharp from 'sharp';
import { giveFolder } from './editor-folder.ts';
import { thaw } from '../helpers/thaw.ts';

const ROOT = join(import.meta.dirname, '../..');
const MULU = join(ROOT, 'bin/mulu.mjs');

/** The first run bundles the editor. */
const patient = expect.configure({ timeout: 60_000 });
test.setTimeout(180_000);
test.use({ locale: 'zh-CN', actionTimeout: 20_000 });
test.describe.configure({ mode: 'serial' });

let folder = '';
let address = '';
let editor: ChildProcess | undefined;

test.beforeAll(async () => {
  test.setTimeout(180_000);
  folder = mkdtempSync(join(tmpdir(), 'mulu-edit-'));
  cpSync(join(ROOT, 'catalogue'), join(folder, 'catalogue'), { recursive: true });
  // New entries and changes belong to an edition that is still open.
  thaw(join(folder, 'catalogue'));
  mulu('fmt');
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

function mulu(...args: string[]): string {
  return execFileSync(process.execPath, [MULU, ...args], { cwd: folder, encoding: 'utf8' });
}

/** What a merge request asks: no error, no warning, the one form. */
function check(): string {
  mulu('fmt', '--check');
  return mulu('check', '--max-warnings', '0');
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
  await page.getByRole('button', { name: '使用本地仓库' }).click({ timeout: 60_000 });
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

  const lines = changedLines();
  expect(lines).toHaveLength(6);
  expect(lines.filter((line) => line.startsWith('+'))).toEqual([
    expect.stringContaining('Cell and gene therapies: R&D and manufacture'),
    expect.stringMatching(/^\+translationOf: "?[0-9a-f]{12}"?$/u),
    expect.stringContaining('细胞与基因治疗药物研发和生产'),
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

test('a photograph is put into the catalogue from the form, and is there when it opens again', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1280, height: 3000 });
  const route = '#/collections/premises/entries/meian';
  const watched = await openEditor(page, route);
  const photo = page.getByRole('group', { name: '「\u2068实地照片\u2069」字段' }).first();
  await photo.getByRole('button', { name: /添加/u }).first().click();
  const buffer = await sharp({
    create: { width: 640, height: 400, channels: 3, background: '#3a7' },
  })
    .jpeg()
    .toBuffer();
  const chosen = { name: '园区 大门.JPG', mimeType: 'image/jpeg', buffer };
  await photo.locator('input[type=file]').first().setInputFiles(chosen);
  await photo.getByRole('textbox', { name: '中文' }).fill('园区入口（示例）');
  await photo.getByRole('textbox', { name: '英文' }).fill('Entrance of the park (sample)');
  await photo
    .getByRole('group', { name: /拍摄日期/u })
    .locator('input')
    .fill('2026-11-20');
  await photo.getByRole('textbox', { name: '作者' }).fill('示例');
  await save(page);
  await patient(panel(page)).toContainText('没有错误和警告');

  const [added = ''] = changedLines().filter((line) => line.includes('src:'));
  const name = /src: "?(?<name>[\w-]+\.jpg)"?$/u.exec(added)?.groups?.['name'] ?? '';
  expect(readFileSync(join(folder, 'catalogue/media', name))).toEqual(buffer);
  expect(check()).toContain('没有错误和警告');

  // Opened again it shows the picture; saved again it changes nothing.
  const written = git('diff');
  await page.evaluate((hash) => {
    location.hash = hash;
  }, route);
  await photo.getByRole('button', { name: '展开' }).first().click();
  const shown = photo.locator('img');
  await patient(shown).toBeVisible();
  expect(await shown.evaluate((one: HTMLImageElement) => one.naturalWidth)).toBeGreaterThan(0);
  expect(git('diff')).toBe(written);
  expect(watched).toEqual({ outside: [], errors: [] });
});

test('a clerk writes a new entry, is told what is wrong, mends it and hands it in', async ({
  page,
}) => {
  // The form draws the fields that are in sight.
  await page.setViewportSize({ width: 1280, height: 6000 });
  const watched = await openEditor(page, '#/collections/entry-modern-finance/new');
  const group = (name: string) =>
    page.getByRole('group', { name: `「\u2068${name}\u2069」字段` }).first();
  const choose = (name: string, choice: string) =>
    group(name).getByRole('radio', { name: choice }).first().click();

  await page.getByRole('spinbutton', { name: '印制编号' }).fill('16');
  await fieldOf(page, 0, '标题').fill('知识产权证券化服务');
  await fieldOf(page, 1, '标题').fill('Securitisation of intellectual property');
  await fieldOf(page, 0, '摘要').fill('以专利许可收益为基础发行的证券化产品，前三年按纳税额奖励。');
  await fieldOf(page, 1, '摘要').fill('Products backed by the licence income of patents.');
  await group('细分产业').getByRole('radio').first().click();
  await choose('类别', '允许类');
  await group('产业链位置').getByRole('button', { name: '展开' }).click();
  await choose('环节', '中游');
  await group('国民经济行业').getByRole('button', { name: /添加/u }).click();
  await fieldOf(page, 0, '行业代码').fill('6760');
  await fieldOf(page, 0, '行业名称').fill('资本投资服务');
  await group('政策依据').getByRole('button', { name: /添加/u }).first().click();
  await group('政策编号').getByRole('combobox').click();
  await page.getByRole('option', { name: /industrial-structure-2024/u }).click();
  await fieldOf(page, 0, '条目号').fill('鼓励类 环境保护与资源节约综合利用 11');
  await choose('适用投资者', '境内投资者');
  await choose('外资准入', '外资可以进入');
  await choose('环评类别', '不纳入');
  await choose('排放', '零排放');
  await choose('联系窗口', '现代金融');
  await group('发布时间').getByRole('textbox').fill('2026-11-20T09:00');
  await group('复核日期').getByRole('textbox').fill('2026-11-20');
  await group('来源').getByRole('button', { name: /添加/u }).click();
  await fieldOf(page, 0, '来源名称').fill('产业结构调整指导目录（2024年本）');
  await fieldOf(page, 0, '网址').fill('https://www.ndrc.gov.cn/');
  await group('核对日期').getByRole('textbox').fill('2026-11-20');
  await group('正文').getByRole('textbox', { name: '正文' }).fill('## 招引方向\n\n示例正文。');
  await page.getByRole('group', { name: 'Slug' }).getByRole('textbox').fill('ip-securitisation');
  await save(page);

  // What is wrong is told, and goes when it is mended.
  await patient(panel(page)).toContainText('个错误');
  await panel(page).getByRole('button', { name: '查看' }).click();
  await expect(panel(page)).toContainText('ip-securitisation.md');
  await panel(page).getByRole('link', { name: '打开这条' }).first().click();
  await patient(fieldOf(page, 0, '摘要')).toHaveValue(/按纳税额奖励/u);
  await fieldOf(page, 0, '摘要').fill('以专利许可收益为基础发行的证券化产品。');
  await fieldOf(page, 1, '摘要').fill('Products backed by the income of patents.');
  await save(page);
  await patient(panel(page)).toContainText('没有错误和警告');

  expect(git('status', '--short', '-uall').trim().split('\n')).toEqual([
    '?? catalogue/entries/modern-finance/ip-securitisation.en.md',
    '?? catalogue/entries/modern-finance/ip-securitisation.md',
  ]);
  expect(check()).toContain('没有错误和警告');
  expect(watched).toEqual({ outside: [], errors: [] });

  // Handed in, answered for, built, and kept for good.
  git('add', '-A');
  git('commit', '-qm', '新增条目：知识产权证券化服务');
  expect(mulu('diff', 'HEAD~1', 'HEAD', '--format', 'md')).toContain('知识产权证券化服务');
  mulu('build', '--pages-only', '--out', 'site');
  const built = readFileSync(join(folder, 'site/entries/ip-securitisation.html'), 'utf8');
  expect(built).toContain('知识产权证券化服务');
  expect(existsSync(join(folder, 'site/assets/editor.js'))).toBe(false);
  mulu('freeze', '2026');
  const lock = readFileSync(join(folder, 'catalogue/editions/2026.lock.json'), 'utf8');
  expect(lock).toContain('ip-securitisation');
  mulu('fmt');
  expect(check()).toContain('没有错误和警告');
});
