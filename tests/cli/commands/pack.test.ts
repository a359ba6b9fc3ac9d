import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { strFromU8, unzipSync } from 'fflate';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { packCommand } from '../../../src/cli/commands/pack.ts';
import { nodeFolder } from '../../../src/cli/node-ports.ts';
import { run } from '../../../src/cli/run.ts';
import { fakeEffects } from '../../helpers/fake-effects.ts';
import { realCatalogue } from '../../helpers/real-catalogue.ts';

const CATALOGUE = fileURLToPath(new URL('../../../catalogue', import.meta.url));
const MULU = fileURLToPath(new URL('../../../bin/mulu.mjs', import.meta.url));
const REAL = nodeFolder(CATALOGUE);
const FIVE = [
  'implantable-and-interventional-devices',
  'M-11',
  'rehabilitation-and-wearable-devices',
  'cdmo-services',
  'specialty-active-ingredients',
].join(',');

let cwd = '';
beforeEach(() => {
  cwd = mkdtempSync(join(tmpdir(), 'mulu-pack-'));
});
afterEach(() => {
  rmSync(cwd, { recursive: true });
});

async function pack(...argv: string[]) {
  const effects = fakeEffects({ cwd, catalogues: { catalogue: REAL } });
  const code = await run(['pack', ...argv], effects, [packCommand]);
  return { code, ...effects.written };
}

/** As a process of its own: Astro draws one site a process. */
function packAlone(...argv: string[]): void {
  const args = [MULU, 'pack', '--catalogue', CATALOGUE, ...argv];
  execFileSync(process.execPath, args, { cwd, stdio: 'pipe' });
}

describe('mulu pack', { timeout: 120_000 }, () => {
  it('makes a site of five entries in which nothing tells of the others, twice the same', async () => {
    writeFileSync(
      join(cwd, '致语.md'),
      '尊敬的客人：重点请看[器械](entry:implantable-and-interventional-devices)。\n',
    );
    const argv = [
      '--entries',
      FIVE,
      '--for',
      '威高集团',
      '--note',
      '致语.md',
      '--date',
      '2026-12-08',
    ];
    const first = await pack(...argv);
    expect(first.err).toBe('');
    expect(first.code).toBe(0);
    const file = join(cwd, 'packs/威高集团-2026.zip');
    const bytes = readFileSync(file);
    expect(bytes.length).toBeLessThan(1_100_000);
    expect(readdirSync(join(cwd, 'packs'))).toEqual(['威高集团-2026.zip']);

    const files = unzipSync(bytes);
    const paths = Object.keys(files);
    expect(paths.filter((path) => /^entries\/(?!index)/u.test(path))).toHaveLength(5);
    expect(paths.every((path) => /^[\x20-\x7e]+$/u.test(path))).toBe(true);
    expect(strFromU8(files['index.html'] ?? new Uint8Array())).toMatch(
      /威高集团[^]*2026年12月8日/u,
    );

    const all = paths.map((path) => strFromU8(files[path] ?? new Uint8Array())).join('\n');
    const { entries } = await realCatalogue();
    const kept = new Set(paths.flatMap((path) => /^entries\/(.+)\.html$/u.exec(path)?.[1] ?? []));
    for (const { id, title, summary } of entries.filter((one) => !kept.has(one.id))) {
      for (const text of [title.zh, title.en, summary.zh, summary.en, `entries/${id}.html`]) {
        expect(text !== undefined && all.includes(text), `${id}: ${text ?? ''}`).toBe(false);
      }
    }

    expect((await pack(...argv)).code).toBe(2);
    packAlone(...argv, '--force');
    expect(readFileSync(file).equals(bytes)).toBe(true);
  });

  it('makes a pack in English, with a cover at the root, and a page for paper', () => {
    const link = 'https://a.example/en/shortlist.html?entries=vaccines,cdmo-services#top';
    packAlone('--list', link, '--for', 'Example Pharma', '--lang', 'en', '--out', 'a.zip');
    const files = unzipSync(readFileSync(join(cwd, 'a.zip')));
    expect(Object.keys(files)).toContain('index.html');
    expect(Object.keys(files).filter((path) => path.startsWith('entries/'))).toEqual([]);
    const base = ['--base', 'https://www.example.gov.cn/mulu'];
    packAlone('--facet', 'sector=modern-finance', '--for', '甲', '--to', 'print', ...base);
    const page = readFileSync(join(cwd, 'packs/甲-2026-zh.html'), 'utf8');
    expect(page).toContain('<svg class="qr"');
    expect(page).not.toMatch(/ (?:href|src)="(?!https?:|mailto:|#)/u);
    expect(existsSync(join(cwd, 'packs/甲-2026-en.html'))).toBe(true);
  });

  it.each([
    [['--entries', 'vaccines'], '--for'],
    [['--for', '甲'], '写且只写一个'],
    [['--for', '甲', '--entries', 'vaccine'], '是不是 vaccines？'],
    [['--for', '甲', '--entries', ','], '没有选中'],
    [['--for', '甲', '--facet', 'sectr=x'], '是不是 sector？'],
    [['--for', '甲', '--list', 'https://a.example/'], '我的菜单'],
    [['--for', '甲', '--entries', 'vaccines', '--date', '2026-02-30'], '--date'],
    [['--for', '甲', '--entries', 'vaccines', '--note', 'no.md'], '没有致语文件'],
    [['--for', '甲', '--entries', 'vaccines', '--lang', 'fr'], '--lang'],
    [['--for', '甲', '--entries', 'vaccines', '--out', 'catalogue/a.zip'], '公开网站'],
  ])('refuses %j and says why', async (argv, words) => {
    const { code, err } = await pack(...argv);
    expect(code).toBe(2);
    expect(err).toContain(words);
    expect(readdirSync(cwd).filter((name) => name !== 'packs')).toEqual([]);
  });

  it('refuses a note with HTML, with its line', async () => {
    writeFileSync(join(cwd, 'n.md'), '好\n\n<script>alert(1)</script>\n');
    const { code, out } = await pack('--for', '甲', '--entries', 'vaccines', '--note', 'n.md');
    expect(code).toBe(1);
    expect(out).toMatch(/n\.md:3:1/u);
  });
});
