import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { fmtCommand } from '../../../src/cli/commands/fmt.ts';
import { nodeFolder } from '../../../src/cli/node-ports.ts';
import { replaceTexts } from '../../../src/cli/replace-texts.ts';
import { run } from '../../../src/cli/run.ts';
import { fakeEffects } from '../../helpers/fake-effects.ts';
import { BASE } from '../../helpers/fixture-cases.ts';

let cwd = '';
const inside = (path: string): string => join(cwd, 'catalogue', path);
const read = (path: string): string => readFileSync(inside(path), 'utf8');

function write(path: string, text: string): void {
  mkdirSync(dirname(inside(path)), { recursive: true });
  writeFileSync(inside(path), text);
}

async function fmt(...argv: string[]) {
  const catalogues = { catalogue: nodeFolder(inside('')) };
  const effects = fakeEffects({ cwd, catalogues });
  const code = await run(['fmt', ...argv], effects, [fmtCommand]);
  return { code, ...effects.written };
}

beforeEach(() => {
  cwd = mkdtempSync(join(tmpdir(), 'mulu-fmt-'));
  for (const [path, text] of Object.entries(BASE)) write(path, text);
});
afterEach(() => {
  rmSync(cwd, { recursive: true });
});

test('formats the whole catalogue once, and then nothing more', async () => {
  expect(await fmt('--check')).toMatchObject({ code: 1 });
  const before = read('zone.yaml');
  const first = await fmt();
  expect(first).toMatchObject({ code: 0, err: '' });
  expect(first.out).toContain('已整理  catalogue/zone.yaml');
  expect(read('zone.yaml')).not.toBe(before);
  expect(await fmt('--check')).toMatchObject({ code: 0, err: '' });
  expect((await fmt()).out).toBe(`${Object.keys(BASE).length} 个文件的写法都已统一。\n`);
});

test('--check writes nothing', async () => {
  await fmt('--check');
  for (const [path, text] of Object.entries(BASE)) expect(read(path)).toBe(text);
});

test('formats the named files and folders only', async () => {
  const { out } = await fmt('catalogue/zone.yaml', 'catalogue/policies/', 'catalogue/zone.yaml');
  expect(out).toContain('共 3 个文件');
  expect(read('entries/health/vaccines.md')).toBe(BASE['entries/health/vaccines.md']);
});

test('a file whose syntax is wrong is left alone and told', async () => {
  write('zone.yaml', 'title: 研发: 生产\n');
  const { code, err } = await fmt();
  expect(code).toBe(1);
  expect(err).toBe('没有动  catalogue/zone.yaml（语法有错误，运行 mulu check 查看）\n');
  expect(read('zone.yaml')).toBe('title: 研发: 生产\n');
});

test('a file elsewhere is wrong usage', async () => {
  const { code, err } = await fmt('README.md');
  expect(code).toBe(2);
  expect(err).toContain('README.md 不在目录文件夹 catalogue 里');
});

test('a file that was changed meanwhile keeps the change, and no scratch file stays', () => {
  const path = inside('zone.yaml');
  expect(replaceTexts([{ path, before: 'older', after: 'newer' }])).toEqual([path]);
  expect(read('zone.yaml')).toBe(BASE['zone.yaml']);
  expect(readdirSync(inside('')).filter((name) => name.endsWith('.tmp'))).toEqual([]);
});
