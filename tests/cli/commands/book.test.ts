import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { makeBookCommand } from '../../../src/cli/commands/book.ts';
import { nodeFolder } from '../../../src/cli/node-ports.ts';
import { run } from '../../../src/cli/run.ts';
import type { CatalogueFolder } from '../../../src/core/ports.ts';
import { fakeEffects, folderOf } from '../../helpers/fake-effects.ts';

const REAL = nodeFolder(fileURLToPath(new URL('../../../catalogue', import.meta.url)));

let cwd = '';
beforeEach(() => {
  cwd = mkdtempSync(join(tmpdir(), 'mulu-book-'));
});
afterEach(() => {
  rmSync(cwd, { recursive: true });
});

async function book(argv: readonly string[] = [], folder: CatalogueFolder = REAL) {
  const effects = fakeEffects({ cwd, catalogues: { catalogue: folder } });
  const command = makeBookCommand(({ document, sectors }) =>
    Promise.resolve(new TextEncoder().encode(`${document.title} ${sectors.length}`)),
  );
  const code = await run(['book', ...argv], effects, [command]);
  return { code, ...effects.written };
}

describe('mulu book', () => {
  it('writes one file a language and says where', async () => {
    const { code, out } = await book(['--out', 'print']);
    expect(code).toBe(0);
    expect(out).toContain('print/haikou-hightech-2026-zh.pdf（');
    expect(readdirSync(join(cwd, 'print'))).toEqual([
      'haikou-hightech-2026-en.pdf',
      'haikou-hightech-2026-zh.pdf',
    ]);
    expect(readFileSync(join(cwd, 'print/haikou-hightech-2026-en.pdf'), 'utf8')).toMatch(
      /^Industrial Development Guidance Catalogue .* 3$/u,
    );
  });

  it('writes one language when asked', async () => {
    expect((await book(['--only', 'en'])).code).toBe(0);
    expect(readdirSync(cwd)).toEqual(['haikou-hightech-2026-en.pdf']);
  });

  it('writes nothing for a catalogue with errors', async () => {
    const { code, out } = await book([], folderOf({ 'zone.yaml': 'nmae: x\n' }));
    expect(code).toBe(1);
    expect(out).toContain('catalogue/zone.yaml:1:1  错误  schema/');
    expect(out).toContain('无法排印');
    expect(readdirSync(cwd)).toEqual([]);
  });

  it.each([
    [['--only', 'fr'], '--only'],
    [['--base', 'example.org'], '--base'],
    [['--catalogue', 'nowhere'], '没有文件夹 nowhere'],
  ])('%j is wrong usage', async (argv, message) => {
    const { code, err } = await book(argv);
    expect(code).toBe(2);
    expect(err).toContain(message);
  });
});
