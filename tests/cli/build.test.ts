import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { nodeOutput } from '../../src/cli/node-output.ts';
import { parseManifest } from '../../src/core/package/manifest.ts';
import { generateCatalogue } from '../helpers/generate-catalogue.ts';

const MULU = fileURLToPath(new URL('../../bin/mulu.mjs', import.meta.url));
const REAL = fileURLToPath(new URL('../../catalogue', import.meta.url));

let cwd = '';
beforeAll(() => {
  cwd = mkdtempSync(join(tmpdir(), 'mulu-site-'));
  generateCatalogue(join(cwd, 'catalogue'), { count: 20, from: REAL });
});
afterAll(() => {
  rmSync(cwd, { recursive: true });
});

function build(out: string, TZ: string): string {
  return execFileSync(process.execPath, [MULU, 'build', '--out', out], {
    cwd,
    env: { ...process.env, TZ },
    encoding: 'utf8',
  });
}

function sums(out: string): Record<string, string> {
  const { paths, read } = nodeOutput(join(cwd, out));
  return Object.fromEntries(
    paths.map((path) => [path, createHash('sha256').update(read(path)).digest('hex')]),
  );
}

/** The whole program as it is installed, with Astro and Pagefind, on a small catalogue. */
describe('mulu build', { timeout: 120_000 }, () => {
  it('makes the same site twice, in other folders and time zones, and packs all of it', () => {
    const log = build('one', 'Asia/Shanghai');
    expect(log).toMatch(/^网站：one（\d+ 页，/mu);
    build('deeper/two', 'America/St_Johns');
    const first = sums('one');
    expect(sums('deeper/two')).toEqual(first);
    expect(readdirSync(cwd).sort()).toEqual(['catalogue', 'deeper', 'one']);

    const paths = Object.keys(first);
    expect(paths).toEqual(
      expect.arrayContaining(['index.html', 'en/index.html', 'assets/site.js']),
    );
    expect(paths.filter((path) => /astro|prerender|\.map$/u.test(path))).toEqual([]);
    expect(paths.some((path) => /^pagefind\/pagefind\.zh-hans_\w+\.pf_meta$/u.test(path))).toBe(
      true,
    );

    const output = nodeOutput(join(cwd, 'one'));
    const zip = unzipSync(output.read('download/haikou-hightech-2026.zip'));
    expect(Object.keys(zip)).toEqual(paths.filter((path) => !path.startsWith('download/')));
    const manifest = parseManifest(new TextDecoder().decode(output.read('manifest.json')));
    expect(
      Object.fromEntries(manifest?.files.map(({ path, sha256 }) => [path, sha256]) ?? []),
    ).toEqual(
      Object.fromEntries(
        Object.entries(first).filter(
          ([path]) => path !== 'manifest.json' && !path.startsWith('download/'),
        ),
      ),
    );
  });
});
