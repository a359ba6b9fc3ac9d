import { copyFileSync, existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { openScratch } from './scratch.ts';

/** What a file is to be: its text, or `undefined` where it goes. */
export interface FileChange {
  /** Below the folder, POSIX. */
  readonly path: string;
  readonly text: string | undefined;
}

/**
 * Changes several files of a folder together. New texts are written beside the folder first, then
 * renamed into place, and files go last: if anything fails, all is as before. Throws what failed.
 */
export function changeFiles(folder: string, changes: readonly FileChange[]): void {
  const { path: scratch } = openScratch(folder);
  const undo: (() => void)[] = [];
  try {
    const ready = changes.map(({ path, text }, at) => {
      const fresh = join(scratch, `new-${at}`);
      const old = join(scratch, `was-${at}`);
      const target = join(folder, path);
      if (text !== undefined) writeFileSync(fresh, text);
      if (existsSync(target)) copyFileSync(target, old);
      return { fresh, old, target, goes: text === undefined };
    });
    for (const { fresh, old, target } of ready.filter(({ goes }) => !goes)) {
      mkdirSync(dirname(target), { recursive: true });
      renameSync(fresh, target);
      undo.push(() => {
        if (existsSync(old)) renameSync(old, target);
        else rmSync(target);
      });
    }
    for (const { old, target } of ready.filter(({ goes }) => goes)) {
      rmSync(target);
      undo.push(() => {
        renameSync(old, target);
      });
    }
  } catch (error) {
    for (const step of undo.reverse()) step();
    throw error;
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
}
