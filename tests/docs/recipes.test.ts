import { execFileSync, spawnSync } from 'node:child_process';
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parseDocument } from 'yaml';

const ROOT = join(import.meta.dirname, '../..');
const RECIPES = join(ROOT, 'docs/recipes');
const FILES = readdirSync(RECIPES).filter((name) => name.endsWith('.yml'));

/** Every text of a recipe that a shell runs. */
function shellLines(value: unknown, key = ''): string[] {
  if (Array.isArray(value)) return value.flatMap((one) => shellLines(one, key));
  if (value !== null && typeof value === 'object') {
    return Object.entries(value).flatMap(([name, below]) => shellLines(below, name));
  }
  return typeof value === 'string' && ['run', 'script', 'commands'].includes(key) ? [value] : [];
}

function linesOf(name: string): string[] {
  const document = parseDocument(readFileSync(join(RECIPES, name), 'utf8'), { strict: true });
  expect([...document.errors, ...document.warnings], name).toEqual([]);
  return shellLines(document.toJS());
}

/** A project as a runner has it: a clone of `main` with a change on top. */
let project = '';
const git = (...args: string[]): string =>
  execFileSync('git', ['-c', 'user.name=ci', '-c', 'user.email=ci@example.com', ...args], {
    cwd: project,
    encoding: 'utf8',
  });

beforeAll(() => {
  project = mkdtempSync(join(tmpdir(), 'mulu-recipes-'));
  cpSync(join(ROOT, 'catalogue'), join(project, 'catalogue'), { recursive: true });
  cpSync(join(ROOT, '.githooks'), join(project, '.githooks'), { recursive: true });
  mkdirSync(join(project, 'bin'));
  git('init', '-q', '-b', 'main');
  git('add', '-A');
  git('commit', '-qm', 'as published');
  git('update-ref', 'refs/remotes/origin/main', 'HEAD');
});
afterAll(() => {
  rmSync(project, { recursive: true, force: true });
});

/** The words after `npx mulu`, with the variables of the host filled in. */
function muluArguments(line: string): string[] | undefined {
  const [, words] = /^npx mulu (.*)$/u.exec(line) ?? [];
  return words
    ?.replace(/\s*(?:>|\| tee).*$/u, '')
    .replace(/"?(?:origin\/\$BASE|\$CI_MERGE_REQUEST_DIFF_BASE_SHA|FETCH_HEAD)"?/u, 'origin/main')
    .split(/\s+/u);
}

const run = (args: readonly string[]) =>
  spawnSync(process.execPath, [join(ROOT, 'bin/mulu.mjs'), ...args], {
    cwd: project,
    encoding: 'utf8',
  });

describe('the recipes', () => {
  it('are there for three hosts, each with the same steps', () => {
    expect(FILES).toEqual(['gitee-go.yml', 'github-actions.yml', 'gitlab-ci.yml']);
    for (const name of FILES) {
      const commands = linesOf(name).flatMap((line) => muluArguments(line)?.[0] ?? []);
      expect(commands, name).toEqual(['check', 'fmt', 'build', 'diff']);
    }
  });

  it('use commands and options that are there, and no variable in a command unquoted', () => {
    for (const name of FILES) {
      for (const line of linesOf(name)) {
        expect(spawnSync('sh', ['-n', '-c', line]).status, `${name}: ${line}`).toBe(0);
        expect(line.replace(/"[^"]*"/gu, ''), name).not.toContain('$');
        const args = muluArguments(line);
        // What is built is tested elsewhere; here it is enough that the words are understood.
        if (args) expect(run([...args, '--help']).status, `${name}: ${line}`).toBe(0);
      }
    }
  });

  it('say what changed, as text for a comment', () => {
    const line = linesOf('github-actions.yml').find((one) => one.startsWith('npx mulu diff'));
    const { status, stdout, stderr } = run(muluArguments(line ?? '') ?? []);
    expect(stderr).toBe('');
    expect(status).toBe(0);
    expect(stdout.trim()).not.toBe('');
  });
});

describe('the guide for staff', () => {
  const guide = readFileSync(join(ROOT, 'docs/staff.zh-CN.md'), 'utf8');

  it('names only commands and options that are there', () => {
    const lines = [...guide.matchAll(/^npx mulu .*$/gmu)].map(([line]) => line);
    expect(lines.length).toBeGreaterThan(8);
    for (const line of lines) {
      expect(run([...(muluArguments(line) ?? []), '--help']).status, line).toBe(0);
    }
  });

  it('shows pictures that are there and small', () => {
    const pictures = [...guide.matchAll(/!\[[^\]]+\]\(([^)]+)\)/gu)].map(([, path = '']) => path);
    expect(pictures.length).toBeGreaterThan(5);
    for (const path of pictures) {
      expect(statSync(join(ROOT, 'docs', path)).size, path).toBeLessThan(80_000);
    }
  });
});

describe('the hook', () => {
  it('can be run by git', () => {
    const hook = join(ROOT, '.githooks/pre-commit');
    expect(statSync(hook).mode & 0o111).not.toBe(0);
    expect(spawnSync('sh', ['-n', hook]).status).toBe(0);
  });

  it('lets pass what does not touch the catalogue, without asking npm', () => {
    const hook = join(project, '.githooks/pre-commit');
    const path = { ...process.env, PATH: '/usr/bin:/bin' };
    expect(spawnSync('sh', [hook], { cwd: project, env: path }).status).toBe(0);
  });
});
