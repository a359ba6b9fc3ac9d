import { existsSync, readdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { join, sep } from 'node:path';
import { MANIFEST_PATH, parseManifest } from '../core/package/manifest.ts';
import { openScratch } from './scratch.ts';

/** A new folder that grows beside the one that it will replace. */
export interface Replacement {
  /** Absolute path of the new folder; it does not exist at first. */
  readonly folder: string;
  /** Puts the new folder in the place of the old one, which goes. */
  readonly commit: () => void;
  /** Removes what was made; the old folder stays as it is. Also to be called after `commit`. */
  readonly discard: () => void;
}

/** Begins to replace a folder, and clears away what killed runs left beside it. */
export function replaceFolder(target: string): Replacement {
  const { path: scratch, parked: old } = openScratch(target);
  const folder = join(scratch, 'new');
  const discard = () => {
    rmSync(scratch, { recursive: true, force: true });
  };
  // A drawing that failed may still be writing when it is discarded.
  process.once('exit', discard);
  return {
    folder,
    commit: () => {
      const replaced = existsSync(target);
      if (replaced) renameSync(target, old);
      try {
        renameSync(folder, target);
        process.off('exit', discard);
      } catch (error) {
        if (replaced) renameSync(old, target);
        throw error;
      }
    },
    discard,
  };
}

/** Whether a folder may be replaced: it is missing, empty or an earlier output. */
export function isReplaceable(target: string): boolean {
  if (!existsSync(target)) return true;
  try {
    if (readdirSync(target).length === 0) return true;
    return parseManifest(readFileSync(join(target, MANIFEST_PATH), 'utf8')) !== undefined;
  } catch {
    return false;
  }
}

/** Whether one of two absolute paths lies in the other, or both are one. */
export function overlap(a: string, b: string): boolean {
  const [left, right] = [join(a, sep), join(b, sep)];
  return left.startsWith(right) || right.startsWith(left);
}
