import { mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join, sep } from 'node:path';
import type { Page } from '@playwright/test';

/*
 * A person picks a folder in a dialog that no driver can reach. Here the picker gives the browser's own
 * private file system, filled from a folder on disk, and every file that is put in place or removed
 * there is put in place or removed on disk before the editor is told: handles, writes and renames are
 * the browser's own.
 */

interface Mirror {
  mirrorFiles: () => Promise<[path: string, base64: string][]>;
  mirrorWrite: (path: string, base64: string) => Promise<void>;
  mirrorRemove: (path: string) => Promise<void>;
}

/** Gives the page a folder on disk as what the person picks. */
export async function giveFolder(page: Page, folder: string): Promise<void> {
  await page.exposeFunction('mirrorFiles', () => filesOf(folder));
  await page.exposeFunction('mirrorWrite', (path: string, base64: string) => {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), Buffer.from(base64, 'base64'));
  });
  await page.exposeFunction('mirrorRemove', (path: string) => {
    rmSync(join(folder, path), { force: true });
  });
  await page.addInitScript(installPicker);
}

/** Files below a folder but those of git; of `.git` only that it is there. */
function filesOf(folder: string): [path: string, base64: string][] {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => !path.startsWith('.git') && statSync(join(folder, path)).isFile())
    .map((path): [string, string] => [
      path.split(sep).join('/'),
      readFileSync(join(folder, path)).toString('base64'),
    ]);
  return [['.git/HEAD', ''], ...files];
}

function installPicker(): void {
  const mirror = globalThis as unknown as Mirror;
  const bytesOf = (base64: string): Uint8Array<ArrayBuffer> =>
    Uint8Array.from(atob(base64), (one) => one.charCodeAt(0));
  const base64Of = (bytes: Uint8Array): string =>
    btoa(Array.from(bytes, (one) => String.fromCharCode(one)).join(''));
  const pathOf = async (handle: FileSystemHandle): Promise<string> => {
    const root = await navigator.storage.getDirectory();
    return ((await root.resolve(handle)) ?? []).join('/');
  };
  const put = async (root: FileSystemDirectoryHandle, path: string, base64: string) => {
    const parts = path.split('/');
    const name = parts.pop() ?? '';
    let folder = root;
    for (const part of parts) folder = await folder.getDirectoryHandle(part, { create: true });
    const file = await folder.getFileHandle(name, { create: true });
    const writer = await file.createWritable();
    await writer.write(bytesOf(base64));
    await writer.close();
  };

  const prototype = FileSystemFileHandle.prototype as FileSystemFileHandle & {
    move: (folder: FileSystemDirectoryHandle, name: string) => Promise<void>;
  };

  const move = prototype.move;
  prototype.move = async function (folder, name) {
    await move.call(this, folder, name);
    const bytes = new Uint8Array(await (await this.getFile()).arrayBuffer());
    await mirror.mirrorWrite(await pathOf(this), base64Of(bytes));
  };
  // eslint-disable-next-line @typescript-eslint/unbound-method -- called with the handle below
  const remove = FileSystemDirectoryHandle.prototype.removeEntry;
  FileSystemDirectoryHandle.prototype.removeEntry = async function (name, options) {
    const path = await pathOf(this);
    await remove.call(this, name, options);
    await mirror.mirrorRemove(path === '' ? name : `${path}/${name}`);
  };
  Object.assign(globalThis, {
    showDirectoryPicker: async () => {
      const root = await navigator.storage.getDirectory();
      for (const [path, base64] of await mirror.mirrorFiles()) await put(root, path, base64);
      return root;
    },
  });
}
