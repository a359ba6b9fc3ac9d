import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { checkCommand } from '../../../src/cli/commands/check.ts';
import { nodeFolder } from '../../../src/cli/node-ports.ts';
import { run } from '../../../src/cli/run.ts';
import { fakeEffects } from '../../helpers/fake-effects.ts';
import { BASE } from '../../helpers/fixture-cases.ts';

const ENTRY = 'entries/health/vaccines.md';
let cwd = '';
const inside = (path: string): string => join(cwd, 'catalogue', path);

function write(path: string, text: string): void {
  mkdirSync(dirname(inside(path)), { recursive: true });
  writeFileSync(inside(path), text);
}

async function check(...argv: string[]) {
  const catalogues = { catalogue: nodeFolder(inside('')) };
  const effects = fakeEffects({ cwd, catalogues });
  const code = await run(['check', ...argv], effects, [checkCommand]);
  return { code, ...effects.written };
}

const FAULTY = (BASE[ENTRY] ?? '')
  .replace('reviewed: 2026-11-16', 'reviewed: ２０２６年11月16日')
  .replace('欢迎新型', '欢迎 新型3．8米的⾼端\u200b');

beforeEach(() => {
  cwd = mkdtempSync(join(tmpdir(), 'mulu-check-'));
  for (const [path, text] of Object.entries(BASE)) write(path, text);
});
afterEach(() => {
  rmSync(cwd, { recursive: true });
});

test('--fix mends what is certain, also what one mend uncovers, and then nothing more', async () => {
  write(ENTRY, FAULTY);
  const first = await check('--fix');
  expect(first.code).toBe(0);
  expect(first.err).toMatch(/^已改正 \d+ 处，涉及 \d+ 个文件。\n$/u);
  const mended = readFileSync(inside(ENTRY), 'utf8');
  expect(mended).toMatch(/reviewed: "?2026-11-16"?\n/u);
  expect(mended).toContain('欢迎新型3.8米的高端疫苗');
  expect((await check('--fix')).err).toBe('没有可以自动改正的地方。\n');
  expect(readFileSync(inside(ENTRY), 'utf8')).toBe(mended);
});

test('--dry-run shows the lines and writes nothing', async () => {
  write(ENTRY, FAULTY);
  const { code, out } = await check('--fix', '--dry-run');
  expect(code).toBe(0);
  expect(out).toContain('会改正  catalogue/entries/health/vaccines.md');
  expect(out).toMatch(/ - 欢迎 新型3．8米.*\n.* \+ 欢迎新型3\.8米/u);
  expect(readFileSync(inside(ENTRY), 'utf8')).toBe(FAULTY);
  expect((await check('--dry-run')).code).toBe(2);
});

test('--since tells what is new, also where a change causes it elsewhere', async () => {
  const git = (...args: string[]): void => {
    const author = ['-c', 'user.name=Clerk', '-c', 'user.email=clerk@example.com'];
    execFileSync('git', ['-C', cwd, ...author, ...args], { stdio: 'pipe' });
  };
  write(ENTRY, (BASE[ENTRY] ?? '').replace('欢迎新型', '欢迎 新型'));
  git('init', '-q');
  git('add', '.');
  git('commit', '-qm', 'first');
  expect((await check('--since', 'HEAD')).out).toBe('自 HEAD 以来没有新出现的错误和警告。\n');
  rmSync(inside('opportunities/vaccine-line.md'));
  rmSync(inside('premises/park-one.yaml'));
  const { code, out } = await check('--since', 'HEAD', '--format', 'gitlab');
  expect(code).toBe(1);
  expect(out).toContain('rule/dead-reference');
  expect(out).not.toContain('rule/blank-between');
  expect(await check('--since', 'no-such')).toMatchObject({ code: 2 });
});
