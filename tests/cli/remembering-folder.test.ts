import { mkdtempSync, renameSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { nodeFolder } from '../../src/cli/node-ports.ts';
import { rememberingFolder } from '../../src/cli/remembering-folder.ts';
import type { CatalogueFolder, FolderEntry } from '../../src/core/ports.ts';

let root = '';
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'mulu-remembering-'));
});
afterEach(() => {
  rmSync(root, { recursive: true });
});

async function textsOf(folder: CatalogueFolder): Promise<Record<string, string>> {
  const texts: Record<string, string> = {};
  for (const { path } of await folder.list()) {
    texts[path] = new TextDecoder().decode(await folder.read(path));
  }
  return texts;
}

describe('rememberingFolder', () => {
  it('reads only what was touched', async () => {
    let entries: FolderEntry[] = [
      { path: 'a.md', type: 'file', size: 1, stamp: '1' },
      { path: 'b.md', type: 'file', size: 1, stamp: '1' },
      { path: 'c.md', type: 'file', size: 1 },
    ];
    const reads: string[] = [];
    const folder = rememberingFolder({
      list: () => Promise.resolve(entries),
      read: (path) => {
        reads.push(path);
        return Promise.resolve(new Uint8Array([reads.length]));
      },
    });
    await textsOf(folder);
    await textsOf(folder);
    expect(reads).toEqual(['a.md', 'b.md', 'c.md', 'c.md']);
    entries = [{ path: 'a.md', type: 'file', size: 1, stamp: '2' }];
    await textsOf(folder);
    entries = [{ path: 'b.md', type: 'file', size: 1, stamp: '1' }];
    await textsOf(folder);
    expect(reads.slice(4)).toEqual(['a.md', 'b.md']);
  });

  it('sees each change on a disk, also one that leaves size and date as they were', async () => {
    const path = join(root, 'a.md');
    const day = new Date('2026-11-01');
    const folder = rememberingFolder(nodeFolder(root));
    const save = (text: string): void => {
      writeFileSync(path, text);
      utimesSync(path, day, day);
    };
    for (const text of ['one', 'two', 'six']) {
      save(text);
      expect(await textsOf(folder)).toEqual({ 'a.md': text });
    }
    renameSync(path, join(root, 'b.md'));
    expect(await textsOf(folder)).toEqual({ 'b.md': 'six' });
  });
});
