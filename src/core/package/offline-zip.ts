import { type Zippable, zipSync } from 'fflate';
import type { OutputFolder } from '../output/output-folder.ts';

/**
 * The earliest date that a zip can hold, in local time: fflate writes local time, so that a date in
 * UTC would give other bytes in other time zones.
 */
const DATE = new Date(1980, 0, 1);
/** Already compressed. */
const STORED = /\.(?:png|jpe?g|webp|avif|woff2|zip|pf_\w+|pagefind)$/u;

/** A zip of all files of the folder but `download/`; the same bytes for the same files. */
export function toOfflineZip(folder: OutputFolder): Uint8Array {
  const files: Zippable = {};
  for (const path of folder.paths) {
    if (path.startsWith('download/')) continue;
    files[path] = [folder.read(path), { level: STORED.test(path) ? 0 : 6 }];
  }
  // fflate takes the system's mark from `os`; 0 is what every unpacker knows.
  return zipSync(files, { mtime: DATE, os: 0 });
}
