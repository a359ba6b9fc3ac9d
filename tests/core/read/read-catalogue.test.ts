import { describe, expect, test } from 'vitest';
import type { Diagnostic } from '../../../src/core/diagnostics/diagnostic.ts';
import { readCatalogue } from '../../../src/core/read/read-catalogue.ts';
import { type MemoryFile, memoryFolder } from '../../helpers/memory-folder.ts';

const REQUIRED = { 'zone.yaml': '', 'sectors.yaml': '', 'classes.yaml': '', 'targets.yaml': '' };

async function read(files: Readonly<Record<string, MemoryFile>>) {
  const found: Diagnostic[] = [];
  const folder = memoryFolder({ ...REQUIRED, ...files });
  const result = await readCatalogue(folder, (one) => found.push(one));
  return { ...result, found: found.map(({ code, file }) => `${file} ${code}`) };
}

describe('readCatalogue', () => {
  test('gives the files in code-point order, pictures apart, without hidden files and notices', async () => {
    const { files, media, found } = await read({
      'policies/b-law.yaml': 'b',
      'entries/health/vaccines.md': 'v',
      'media/gate.jpg': 'g',
      '.git/config': '',
      'entries/.DS_Store': '',
      'README.md': '',
      'entries/README.zh-CN.md': '',
    });
    expect(found).toEqual([]);
    expect(media).toEqual(['media/gate.jpg']);
    expect(files.map(({ path }) => path)).toEqual([
      'classes.yaml',
      'entries/health/vaccines.md',
      'policies/b-law.yaml',
      'sectors.yaml',
      'targets.yaml',
      'zone.yaml',
    ]);
  });

  test('names what is present even when it cannot be read', async () => {
    const { files, present } = await read({ 'policies/law.yaml': Uint8Array.from([0xff]) });
    expect(files.some(({ path }) => path === 'policies/law.yaml')).toBe(false);
    expect(present.some(({ kind, id }) => kind === 'policy' && id === 'law')).toBe(true);
  });

  test.each([
    ['entries/health/Vaccines.md', 'read/bad-id'],
    ['entries/health/va_ccines.md', 'read/bad-id'],
    ['entries/health/con.md', 'read/bad-id'],
    ['entries/health/ab.md', 'read/bad-id'],
    [`entries/health/${'a'.repeat(61)}.md`, 'read/bad-id'],
    ['entries/health/-vaccines.md', 'read/bad-id'],
    ['entries/vaccines.md', 'read/unexpected-file'],
    ['entries/health/vaccines.docx', 'read/unexpected-file'],
    ['notes.txt', 'read/unexpected-file'],
  ])('%s: %s', async (path, code) => {
    const { found } = await read({ [path]: 'x' });
    expect(found).toEqual([`${path} ${code}`]);
  });

  test('refuses names that differ only in case, composed or not', async () => {
    const { found } = await read({ 'media/Gate.jpg': '', 'media/gate.jpg': '' });
    expect(found).toEqual(['media/gate.jpg read/case-collision']);
    const composed = await read({ 'media/caf\u00e9.jpg': '', 'media/cafe\u0301.jpg': '' });
    expect(composed.found).toHaveLength(1);
  });

  test('says which required file is missing', async () => {
    const found: Diagnostic[] = [];
    await readCatalogue(memoryFolder({}), (one) => found.push(one));
    expect(found.map(({ file }) => file)).toEqual(Object.keys(REQUIRED));
  });
});
