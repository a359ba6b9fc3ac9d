import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { BuildSteps } from '../../../src/cli/build/build-steps.ts';
import { makeBuildCommand } from '../../../src/cli/commands/build.ts';
import { nodeFolder } from '../../../src/cli/node-ports.ts';
import { run } from '../../../src/cli/run.ts';
import { toSize } from '../../../src/cli/to-size.ts';
import type { CatalogueFolder } from '../../../src/core/ports.ts';
import type { RelatedIndex } from '../../../src/site/index-pages.ts';
import type { Renderer } from '../../../src/site/renderer/open-renderer.ts';
import { BASE } from '../../helpers/fixture-cases.ts';
import { edited } from '../../helpers/describe-rule.ts';
import { type FakeEffects, fakeEffects, folderOf } from '../../helpers/fake-effects.ts';
import { production, SITE } from '../../helpers/official-site.ts';

const REAL = nodeFolder(fileURLToPath(new URL('../../../catalogue', import.meta.url)));
/** What these tests are about does not depend on how much there is to draw. */
const SMALL = folderOf(BASE);

let cwd = '';
beforeEach(() => {
  cwd = mkdtempSync(join(tmpdir(), 'mulu-build-'));
});
afterEach(() => {
  rmSync(cwd, { recursive: true });
});

function write(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}

/** Pages with nothing on them but what the check of the output asks for. */
const PLAIN_PAGE = `({ frame: { lang, twins } }) => {
  const policy = '<meta http-equiv="Content-Security-Policy" content="">';
  const head = '<head>' + policy + '<title>x</title></head>';
  const link = twins.map(({ href }) => '<a href="' + href + '">twin</a>').join('');
  return '<html lang="' + lang + '">' + head + '<body><h1>x</h1>' + link + '</body></html>';
}`;

/** A renderer that draws pages by the given function. */
function rendererOf(drawPage: string): Promise<Renderer> {
  const folder = mkdtempSync(join(tmpdir(), 'mulu-renderer-'));
  const module = join(folder, 'renderer.mjs');
  write(
    module,
    `export const drawPage = async (view) => (${drawPage})(view); export const stylesheet = () => 'a{}';`,
  );
  return Promise.resolve({
    ...{ module, fresh: true, assets: new Map([['assets/site.js', Buffer.from('0')]]) },
    discard: () => {
      rmSync(folder, { recursive: true });
    },
  });
}

function relatedIndex(index: Partial<RelatedIndex> = {}): Promise<RelatedIndex> {
  return Promise.resolve({
    add: () => Promise.resolve(),
    addPage: () => Promise.resolve(),
    write: (folder) => {
      write(join(folder, 'pagefind/pagefind.js'), '0');
      return Promise.resolve();
    },
    close: () => Promise.resolve(),
    ...index,
  });
}

const PLAIN: BuildSteps = {
  openRenderer: () => rendererOf(PLAIN_PAGE),
  openRelatedIndex: () => relatedIndex(),
  setBooks: ({ folder }) => {
    write(join(folder, 'sample-zone-2026-zh.pdf'), '%PDF');
    return Promise.resolve([{ locale: 'zh', name: 'sample-zone-2026-zh.pdf', bytes: 4 }]);
  },
};

interface Run {
  readonly argv?: readonly string[];
  readonly steps?: Partial<BuildSteps>;
  readonly folder?: CatalogueFolder;
  readonly prepare?: (effects: FakeEffects) => void;
}

async function build({ argv = [], steps, folder = SMALL, prepare }: Run = {}) {
  const effects = fakeEffects({ cwd, catalogues: { catalogue: folder } });
  prepare?.(effects);
  const code = await run(['build', ...argv], effects, [makeBuildCommand({ ...PLAIN, ...steps })]);
  return { code, ...effects.written };
}

function withoutNumbers(text: string): string {
  return text
    .replace(/\d+(?:\.\d+)? [kM]B/gu, 'N MB')
    .replace(/\d+(?:\.\d+)? (?=秒)/gu, 'N ')
    .replace(/\d+ (?=页|个文件)/gu, 'N ');
}

describe('mulu build', { timeout: 60_000 }, () => {
  it('tells its stages, and where site and zip lie', async () => {
    const { code, out, err } = await build({ folder: REAL });
    expect(err).toBe('');
    expect(code).toBe(0);
    expect(`\n${withoutNumbers(out)}`).toMatchInlineSnapshot(`
      "
      检查目录：N 个文件（N 秒）
      编译页面组件：N 个文件（N 秒）
      绘制并核对页面：N 页（N 秒）
      生成开放数据：N 个文件（N 秒）
      建立检索索引：N 个文件（N 秒）
      建立全文索引：N 页（N 秒）
      制作离线包：N 个文件（N 秒）

      网站：dist（N 页，N MB）
      离线包：dist/download/haikou-hightech-2026.zip（N MB）
      用时 N 秒。查看：npx mulu serve
      "
    `);
    const zip = statSync(join(cwd, 'dist/download/haikou-hightech-2026.zip'));
    expect(out).toContain(`haikou-hightech-2026.zip（${toSize(zip.size)}）`);
    expect(readdirSync(cwd)).toEqual(['dist']);
    expect(readdirSync(join(cwd, 'dist/download'))).toEqual([
      'SHA256SUMS',
      'haikou-hightech-2026.zip',
    ]);
  });

  it('warns that the pages of an official site lack what its address gives', async () => {
    const sources =
      'sources: [{ title: 统计公报, url: "https://www.example.gov.cn/area", checked: 2026-11-02 }]';
    const sourced = { path: 'premises/park-one.yaml', from: 'sources: []', to: sources };
    const folder = folderOf(edited([...production(SITE), sourced]));
    const without = await build({ folder });
    expect(without.out + without.err).toContain('SiteDomain');
    expect(without.code).toBe(0);
    const address = ['--base', 'https://portal.example.gov.cn/catalogue/'];
    expect((await build({ folder, argv: address })).out).not.toContain('SiteDomain');
    expect((await build()).out).not.toContain('SiteDomain');
  });

  it('makes the same bytes twice and replaces the first site', async () => {
    await build();
    const zip = join(cwd, 'dist/download/sample-zone-2026.zip');
    const first = readFileSync(zip);
    write(join(cwd, 'dist/stale.html'), '');
    expect((await build()).code).toBe(0);
    expect(readFileSync(zip).equals(first)).toBe(true);
    expect(readdirSync(join(cwd, 'dist'))).not.toContain('stale.html');
  });

  it('sets the book only when asked, lists its sum, and leaves it out of zip and manifest', async () => {
    await build();
    expect(readdirSync(join(cwd, 'dist/download')).filter((name) => /pdf/u.test(name))).toEqual([]);
    const bundle = readFileSync(join(cwd, 'dist/download/sample-zone-2026.zip'));
    const { code, out } = await build({ argv: ['--pdf'] });
    expect(code).toBe(0);
    expect(out).toContain('排印PDF：1 个文件');
    expect(readFileSync(join(cwd, 'dist/download/sample-zone-2026.zip')).equals(bundle)).toBe(true);
    expect(readFileSync(join(cwd, 'dist/download/SHA256SUMS'), 'utf8')).toMatch(
      /^[0-9a-f]{64} {2}sample-zone-2026\.zip\n[0-9a-f]{64} {2}sample-zone-2026-zh\.pdf\n$/u,
    );
  });

  it('refuses a catalogue with errors, prints them and keeps the old site', async () => {
    await build();
    const before = readFileSync(join(cwd, 'dist/manifest.json'), 'utf8');
    const { code, out } = await build({ folder: folderOf({ 'zone.yaml': 'nmae: x\n' }) });
    expect(code).toBe(1);
    expect(out).toContain('catalogue/zone.yaml:1:1  错误  schema/');
    expect(out).toContain('无法生成网站');
    expect(readFileSync(join(cwd, 'dist/manifest.json'), 'utf8')).toBe(before);
    expect(readdirSync(cwd)).toEqual(['dist']);
  });

  it.each<[string, Partial<BuildSteps>, string]>([
    [
      'compiling the components',
      { openRenderer: () => Promise.reject(new Error('a component broke')) },
      'a component broke',
    ],
    [
      'drawing',
      { openRenderer: () => rendererOf('() => { throw new Error("no such view"); }') },
      'no such view',
    ],
    [
      'indexing',
      {
        openRelatedIndex: () => relatedIndex({ write: () => Promise.reject(new Error('no room')) }),
      },
      'no room',
    ],
    [
      'a page',
      {
        openRenderer: () =>
          rendererOf(`(view) => view.page === 'about'
            ? '<html><body><a href="/x">x</a></body></html>' : (${PLAIN_PAGE})(view)`),
      },
      'about.html  absolute-link  <a href="/x">',
    ],
    [
      'a link to nowhere within a page',
      {
        openRenderer: () =>
          rendererOf(`(view) => (${PLAIN_PAGE})(view)
            .replace('</h1>', view.page === 'about' ? '</h1><a href="#gone">x</a>' : '</h1>')`),
      },
      'about.html  dead-anchor  <a href="#gone">',
    ],
  ])('keeps the old site when %s fails', async (_what, steps, message) => {
    await build();
    const before = readFileSync(join(cwd, 'dist/manifest.json'), 'utf8');
    const { code, out, err } = await build({ steps });
    expect(code).toBe(70);
    expect(out).toContain('没有生成网站；原有的网站保持不动。');
    expect(err).toContain(message);
    expect(readFileSync(join(cwd, 'dist/manifest.json'), 'utf8')).toBe(before);
    expect(readdirSync(cwd)).toEqual(['dist']);
  });

  it('stops at Ctrl-C without waiting for the drawing', async () => {
    const { code, out } = await build({
      steps: { openRenderer: () => rendererOf('() => new Promise(() => undefined)') },
      prepare: ({ interrupt }) => setTimeout(interrupt, 300),
    });
    expect(code).toBe(130);
    expect(out).toContain('已中断');
    expect(readdirSync(cwd)).toEqual([]);
  });

  it('does not touch a folder that is not its own', async () => {
    write(join(cwd, 'dist/report.docx'), 'x');
    const { code, err } = await build();
    expect(code).toBe(2);
    expect(err).toContain('dist 里已有别的文件');
    expect(readdirSync(join(cwd, 'dist'))).toEqual(['report.docx']);
  });

  it.each([
    [['--out', 'catalogue'], '相互包含'],
    [['--out', 'catalogue/site'], '相互包含'],
    [['--out', '.'], '相互包含'],
    [['--base', 'www.example.gov.cn'], '--base'],
    [['--base', 'ftp://example.com/'], '--base'],
    [['--base', 'https://example.com/?q=1'], '--base'],
    [['--catalogue', 'nowhere'], '没有文件夹 nowhere'],
  ])('%j is wrong usage', async (argv, message) => {
    const { code, err } = await build({ argv });
    expect(code).toBe(2);
    expect(err).toContain(message);
  });
});
