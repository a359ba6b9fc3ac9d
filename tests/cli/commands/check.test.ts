import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { nodeFolder } from '../../../src/cli/node-ports.ts';
import { run } from '../../../src/cli/run.ts';
import type { CatalogueFolder } from '../../../src/core/ports.ts';
import { fakeEffects, folderOf } from '../../helpers/fake-effects.ts';

const REAL = nodeFolder(fileURLToPath(new URL('../../../catalogue', import.meta.url)));
const BROKEN = folderOf({
  'zone.yaml': 'id: haikou\nnmae: 海口\n',
  'entries/x/疫苗.md': 'title: 疫苗\n',
});

async function check(folder: CatalogueFolder, ...argv: string[]) {
  const effects = fakeEffects({ catalogues: { catalogue: folder, 'other/data': folder } });
  const code = await run(['check', ...argv], effects);
  return { code, ...effects.written };
}

/** The real catalogue with one translation that is older than its Chinese text. */
const STALE: CatalogueFolder = {
  list: () => REAL.list(),
  read: async (path) => {
    const bytes = await REAL.read(path);
    if (!path.endsWith('/vaccines.en.md')) return bytes;
    const text = new TextDecoder().decode(bytes);
    return new TextEncoder().encode(
      text.replace(/translationOf: .*/u, 'translationOf: "0123456789ab"'),
    );
  },
};

describe('mulu check', { timeout: 60_000 }, () => {
  it('says that a sound catalogue is sound, with counts and time', async () => {
    const { code, out, err } = await check(REAL);
    expect(out).toMatch(/^检查了 \d+ 个文件，没有错误和警告（\d+\.\d 秒）。\n另有 1 处按/u);
    expect(err).toBe('');
    expect(code).toBe(0);
  });

  it('prints findings with paths relative to the working directory and exits with 1', async () => {
    const { code, out } = await check(BROKEN);
    expect(code).toBe(1);
    expect(out).toContain('catalogue/entries/x/疫苗.md:1:1  错误  read/no-front-matter');
    expect(out).toMatch(/\d+ 个错误，共 \d+ 处，涉及 \d+ 个文件\n$/u);
    expect((await check(BROKEN, 'other/data')).out).toContain(
      'other/data/zone.yaml:2:1  错误  schema/',
    );
  });

  it('prints the same findings as json', async () => {
    const { code, out } = await check(BROKEN, '--format', 'json');
    expect(code).toBe(1);
    const output = JSON.parse(out) as {
      version: number;
      findings: { file: string; code: string }[];
    };
    expect(output.version).toBe(1);
    expect(output.findings).toContainEqual(
      expect.objectContaining({
        file: 'catalogue/zone.yaml',
        code: 'schema/unknown-field',
        line: 2,
      }),
    );
  });

  it('prints the same findings for GitHub', async () => {
    const { code, out } = await check(BROKEN, '--format=github', '--lang', 'en');
    expect(code).toBe(1);
    expect(out).toMatch(/^(?:::error file=catalogue\/.*::.+\n)+$/u);
    expect(out).toContain('title=schema/unknown-field::The field “nmae” is not known');
  });

  it('prints nothing for GitHub when all is well', async () => {
    expect(await check(REAL, '--format=github')).toEqual({ code: 0, out: '', err: '' });
  });

  it('lets warnings pass up to the number allowed', async () => {
    const { code, out, err } = await check(STALE);
    expect(out).toContain('vaccines.en.md:');
    expect(out).toMatch(/^1 个警告，共 1 处，涉及 1 个文件$/mu);
    expect([code, err]).toEqual([0, '']);
    expect((await check(STALE, '--max-warnings', '1')).code).toBe(0);
    const strict = await check(STALE, '--max-warnings=0');
    expect([strict.code, strict.err]).toEqual([1, '警告有 1 个，超过 --max-warnings 0。\n']);
  });

  it('names the rule of the domain in json', async () => {
    const { out } = await check(STALE, '--format=json');
    const output = JSON.parse(out) as { findings: unknown[] };
    expect(output.findings).toEqual([
      expect.objectContaining({
        code: 'rule/stale-translation',
        rule: expect.stringMatching(/^[A-Z]\d\d$/u) as string,
        severity: 'warning',
      }),
    ]);
  });

  it('refuses a number of warnings that is none', async () => {
    const { code, err } = await check(REAL, '--max-warnings', 'few');
    expect(code).toBe(2);
    expect(err).toContain('--max-warnings');
  });
});
