import { execFile, execFileSync, spawn } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { nodeOutput } from '../../../src/cli/node-output.ts';
import { nodeFolder } from '../../../src/cli/node-ports.ts';
import { compileCatalogue } from '../../../src/core/pipeline.ts';
import { generateCatalogue } from '../../helpers/generate-catalogue.ts';
import { type Random, seeded } from '../../helpers/random.ts';
import { editAtRandom } from '../../helpers/random-edits.ts';
import { REAL_CATALOGUE } from '../../helpers/real-catalogue.ts';

const ROOT = fileURLToPath(new URL('../../..', import.meta.url));
const MULU = join(ROOT, 'bin/mulu.mjs');
const run = promisify(execFile);

/** After every date of the catalogue. */
const LATER = '2027-01-01';

let cwd = '';
let catalogue = '';
beforeAll(async () => {
  cwd = mkdtempSync(join(tmpdir(), 'mulu-incremental-'));
  catalogue = join(cwd, 'catalogue');
  generateCatalogue(catalogue, { count: 20, from: REAL_CATALOGUE });
  await build('dist');
}, 120_000);
afterAll(() => {
  rmSync(cwd, { recursive: true });
});

async function build(out: string, ...options: readonly string[]): Promise<string> {
  const env = { ...process.env, MULU_CACHE: join(cwd, 'cache') };
  const args = [MULU, 'build', '--out', out, ...options];
  return (await run(process.execPath, args, { cwd, env, encoding: 'utf8' })).stdout;
}

/** Every file of an output with its bytes. */
function contents(out: string): ReadonlyMap<string, string> {
  const { paths, read } = nodeOutput(join(cwd, out));
  return new Map(paths.map((path) => [path, Buffer.from(read(path)).toString('latin1')]));
}

/** What a build without any cache makes of the catalogue as it is now; the renderer alone is kept. */
async function cold(): Promise<ReadonlyMap<string, string>> {
  rmSync(join(cwd, 'cache/outputs'), { recursive: true, force: true });
  rmSync(join(cwd, 'cache/inspections'), { recursive: true, force: true });
  await build('cold', '--jobs', '1');
  const made = contents('cold');
  rmSync(join(cwd, 'cold'), { recursive: true });
  return made;
}

function expectSame(
  got: ReadonlyMap<string, string>,
  wanted: ReadonlyMap<string, string>,
  story: string,
): void {
  expect([...got.keys()], story).toEqual([...wanted.keys()]);
  for (const [path, bytes] of wanted) {
    expect(got.get(path) === bytes, `${path} after ${story}`).toBe(true);
  }
}

/** An edit that the check accepts; one that empties a column, say, is taken back. */
async function editSoundly(random: Random, turn: number): Promise<string> {
  const before = join(cwd, 'before');
  for (let attempt = 0; attempt < 50; attempt += 1) {
    cpSync(catalogue, before, { recursive: true });
    const edit = editAtRandom(catalogue, random, turn);
    const { diagnostics } = await compileCatalogue({ folder: nodeFolder(catalogue), today: LATER });
    const refused = diagnostics.some(({ severity }) => severity === 'error');
    if (refused) {
      rmSync(catalogue, { recursive: true });
      cpSync(before, catalogue, { recursive: true });
    }
    rmSync(before, { recursive: true });
    if (!refused) return edit;
  }
  throw new Error('no edit is accepted: is the generated catalogue sound?');
}

describe('mulu build after a build', { timeout: 240_000 }, () => {
  it('gives the bytes of a cold build after any edits, renames and deletions', async () => {
    const random = seeded(20_261_124);
    const story: string[] = [];
    for (let round = 0; round < 2; round += 1) {
      for (let turn = 0; turn < 3; turn += 1) {
        story.push(await editSoundly(random, round * 3 + turn));
      }
      await build('dist');
      const kept = join(cwd, 'kept');
      cpSync(join(cwd, 'cache'), kept, { recursive: true, preserveTimestamps: true });
      expectSame(contents('dist'), await cold(), story.join(', '));
      // The next round goes on from the incremental build, not from the cold one.
      rmSync(join(cwd, 'cache'), { recursive: true });
      cpSync(kept, join(cwd, 'cache'), { recursive: true, preserveTimestamps: true });
      rmSync(kept, { recursive: true });
    }
  });

  it('draws only the pages that a change shows on', async () => {
    const [entry = ''] = readdirSync(join(catalogue, 'entries/modern-finance')).filter((name) =>
      name.endsWith('.en.md'),
    );
    const path = join(catalogue, 'entries/modern-finance', entry);
    await build('dist');
    writeFileSync(path, `${readFileSync(path, 'utf8')}\nOne more sentence for investors.\n`);
    const log = await build('dist');
    const page = `en/entries/${entry.replace('.en.md', '.html')}`;
    // The page, its booklet, and the two that tell the new sum of the zip.
    expect(log).toMatch(/其中重新绘制 [1-6] 页/u);
    expect(readFileSync(join(cwd, 'dist', page), 'utf8')).toContain('One more sentence');
  });

  it('draws a page anew that somebody has changed in the output', async () => {
    await build('dist');
    const page = join(cwd, 'dist/about.html');
    const before = readFileSync(page, 'utf8');
    writeFileSync(page, before.replace('<h1', '<h1 class="x"'));
    await build('dist');
    expect(readFileSync(page, 'utf8')).toBe(before);
  });

  it('makes everything anew when the cache is damaged', async () => {
    await build('dist');
    const before = contents('dist');
    for (const { parentPath, name } of readdirSync(join(cwd, 'cache'), {
      recursive: true,
      withFileTypes: true,
    }).filter((file) => file.isFile() && !file.parentPath.includes('compiled'))) {
      const path = join(parentPath, name);
      const text = readFileSync(path, 'latin1');
      writeFileSync(path, text.slice(0, Math.floor(text.length / 2)), 'latin1');
    }
    await build('dist');
    expectSame(contents('dist'), before, 'a damaged cache');
  });

  it('killed at any moment leaves the last complete output, and the cache of use', async () => {
    await build('dist');
    const before = contents('dist');
    await editSoundly(seeded(7), 77);
    for (const delay of [300, 900]) {
      rmSync(join(cwd, 'cache/outputs'), { recursive: true, force: true });
      const child = spawn(process.execPath, [MULU, 'build'], {
        cwd,
        env: { ...process.env, MULU_CACHE: join(cwd, 'cache') },
        stdio: 'ignore',
      });
      const ended = new Promise((resolve) => child.on('exit', resolve));
      setTimeout(() => child.kill('SIGKILL'), delay);
      await ended;
      if (child.signalCode === 'SIGKILL') expectSame(contents('dist'), before, `${delay} ms`);
      if (child.signalCode !== 'SIGKILL') break;
    }
    await build('dist');
    const after = contents('dist');
    expectSame(after, await cold(), 'a killed build');
    expect(existsSync(join(cwd, 'dist'))).toBe(true);
    expect(readdirSync(cwd).filter((name) => name.startsWith('.mulu-build-'))).toEqual([]);
  });
});

describe('astro build', { timeout: 240_000 }, () => {
  it('gives the same bytes for every page as the renderer', async () => {
    await build('dist');
    const out = join(cwd, 'astro');
    execFileSync(
      process.execPath,
      [join(ROOT, 'node_modules/astro/bin/astro.mjs'), 'build', '--outDir', out, '--silent'],
      { cwd: ROOT, env: { ...process.env, MULU_CATALOGUE: catalogue }, stdio: 'pipe' },
    );
    const mine = contents('dist');
    const pages = [...contents('astro')].filter(([path]) => path.endsWith('.html'));
    expect(pages.length).toBeGreaterThan(200);
    expect([...mine.keys()].filter((path) => path.endsWith('.html'))).toEqual(
      pages.map(([path]) => path),
    );
    // The downloads are told of once the zip is made.
    const drawn = pages.filter(([path]) => !path.endsWith('downloads.html'));
    for (const [path, bytes] of drawn) expect(mine.get(path) === bytes, path).toBe(true);
    expect(mine.get('assets/site.css')).toBe(
      readFileSync(join(out, 'assets/site.css')).toString('latin1'),
    );
    expect(statSync(join(out, 'assets/finder.js')).size).toBeGreaterThan(1000);
  });
});
