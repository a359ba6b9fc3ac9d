import { existsSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';

/*
 * What an earlier run made is moved out of the way and deleted when everything has been measured:
 * for some minutes after ten thousand files were deleted, ext4 takes up to ten times as long to
 * create one, which would be counted as time of whoever builds next.
 */

function folderIn(scratch: string): string {
  return join(scratch, 'set-aside');
}

/** Moves files and folders of the same disk away; those that do not exist are passed over. */
export function setAside(scratch: string, ...paths: readonly string[]): void {
  const folder = folderIn(scratch);
  for (const path of paths) {
    if (!existsSync(path)) continue;
    mkdirSync(folder, { recursive: true });
    renameSync(path, join(folder, String(readdirSync(folder).length)));
  }
}

/** Deletes all that was moved away. */
export function clearSetAside(scratch: string): void {
  rmSync(folderIn(scratch), { recursive: true, force: true });
}
