import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { git } from '../../../src/cli/git/git.ts';
import { lastChanges } from '../../../src/cli/git/last-changes.ts';

let root = '';
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'mulu-changes-'));
  mkdirSync(join(root, 'catalogue', '条目'), { recursive: true });
});
afterEach(() => {
  rmSync(root, { recursive: true });
});

function commit(day: string, files: Readonly<Record<string, string>>): void {
  for (const [path, text] of Object.entries(files)) {
    writeFileSync(join(root, 'catalogue', path), text);
  }
  git(root, ['add', '-A']);
  const person = ['-c', 'user.name=clerk', '-c', 'user.email=clerk@example.org'];
  const before = process.env['GIT_COMMITTER_DATE'];
  process.env['GIT_COMMITTER_DATE'] = `${day}T09:00:00+08:00`;
  try {
    git(root, [...person, '-c', 'commit.gpgsign=false', 'commit', '-q', '-m', day]);
  } finally {
    if (before === undefined) delete process.env['GIT_COMMITTER_DATE'];
    else process.env['GIT_COMMITTER_DATE'] = before;
  }
}

it('tells the last day of each file below the folder, Chinese names too', () => {
  git(root, ['init', '-q']);
  commit('2026-03-01', { 'zone.yaml': 'a', '条目/疫苗 1.md': 'a', '../README.md': 'a' });
  commit('2026-05-02', { '条目/疫苗 1.md': 'b' });
  expect(lastChanges(join(root, 'catalogue'))).toEqual(
    new Map([
      ['条目/疫苗 1.md', '2026-05-02'],
      ['zone.yaml', '2026-03-01'],
    ]),
  );
});

it('knows nothing outside a repository and before the first commit', () => {
  expect(lastChanges(join(root, 'catalogue'))).toBeUndefined();
  git(root, ['init', '-q']);
  expect(lastChanges(join(root, 'catalogue'))).toBeUndefined();
});
