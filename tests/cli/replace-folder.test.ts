import { spawnSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { isReplaceable, overlap, replaceFolder } from '../../src/cli/replace-folder.ts';

let root = '';
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'mulu-replace-'));
});
afterEach(() => {
  rmSync(root, { recursive: true });
});

function write(path: string, text: string): void {
  mkdirSync(join(root, path, '..'), { recursive: true });
  writeFileSync(join(root, path), text);
}

describe('replaceFolder', () => {
  it('puts the new folder in the place of the old one and leaves nothing behind', () => {
    write('dist/old.html', 'old');
    const replacement = replaceFolder(join(root, 'dist'));
    mkdirSync(replacement.folder);
    writeFileSync(join(replacement.folder, 'new.html'), 'new');
    expect(readdirSync(join(root, 'dist'))).toEqual(['old.html']);
    replacement.commit();
    replacement.discard();
    expect(readdirSync(join(root, 'dist'))).toEqual(['new.html']);
    expect(readdirSync(root)).toEqual(['dist']);
  });

  it('clears away what a killed run left, and gives back what it had parked', () => {
    const { pid } = spawnSync(process.execPath, ['--version']);
    write(`.mulu-build-${pid}-a1b2c3/old/dist/old.html`, 'old');
    write(`.mulu-build-${pid}-a1b2c3/new/half.html`, 'half');
    write(`.mulu-build-${process.pid}-d4e5f6/new/mine.html`, 'of a run that goes on');
    write('.mulu-builder/notes.txt', 'of somebody else');
    const replacement = replaceFolder(join(root, 'dist'));
    expect(readFileSync(join(root, 'dist/old.html'), 'utf8')).toBe('old');
    replacement.discard();
    expect(readdirSync(root).sort()).toEqual([
      `.mulu-build-${process.pid}-d4e5f6`,
      '.mulu-builder',
      'dist',
    ]);
  });

  it('never puts what a killed run parked over a newer folder', () => {
    const { pid } = spawnSync(process.execPath, ['--version']);
    write(`.mulu-build-${pid}-a1b2c3/old/dist/old.html`, 'old');
    write('dist/new.html', 'new');
    replaceFolder(join(root, 'dist')).discard();
    expect(readdirSync(root)).toEqual(['dist']);
    expect(readdirSync(join(root, 'dist'))).toEqual(['new.html']);
  });

  it('makes folders above one that did not exist', () => {
    const target = join(root, 'a/b/dist');
    const replacement = replaceFolder(target);
    mkdirSync(replacement.folder);
    replacement.commit();
    replacement.discard();
    expect(existsSync(target)).toBe(true);
  });

  it('leaves the old folder as it was when discarded or when there is nothing new', () => {
    write('dist/old.html', 'old');
    const replacement = replaceFolder(join(root, 'dist'));
    expect(replacement.commit).toThrow('ENOENT');
    replacement.discard();
    expect(readFileSync(join(root, 'dist/old.html'), 'utf8')).toBe('old');
    expect(readdirSync(root)).toEqual(['dist']);
  });
});

describe('isReplaceable', () => {
  it('allows a missing, an empty and an earlier folder, and nothing else', () => {
    mkdirSync(join(root, 'empty'));
    write('ours/manifest.json', '{"generator":"mulu","version":1,"files":[]}');
    write('theirs/manifest.json', '{"name":"A web app"}');
    write('documents/a.docx', '');
    write('file', '');
    const answers = ['none', 'empty', 'ours', 'theirs', 'documents', 'file'].map((name) => [
      name,
      isReplaceable(join(root, name)),
    ]);
    expect(Object.fromEntries(answers)).toEqual({
      none: true,
      empty: true,
      ours: true,
      theirs: false,
      documents: false,
      file: false,
    });
  });
});

it('overlap knows a folder in another from one with a longer name', () => {
  expect(overlap('/a/b', '/a/b')).toBe(true);
  expect(overlap('/a', '/a/b')).toBe(true);
  expect(overlap('/a/b', '/')).toBe(true);
  expect(overlap('/a/b', '/a/bc')).toBe(false);
});
