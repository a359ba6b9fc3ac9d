import { Zip, type ZipInputFile } from 'fflate';
import type { PackedFile } from './pack-file.ts';

/**
 * The earliest date that a zip can hold, in local time: fflate writes local time, so that a date in
 * UTC would give other bytes in other time zones.
 */
const DATE = new Date(1980, 0, 1);
const METHOD = { stored: 0, deflated: 8 };

export interface OfflineZip {
  readonly bytes: Uint8Array;
  /** Where the content of each file begins: a later zip takes it from there when it is the same. */
  readonly places: ReadonlyMap<string, number>;
}

/** A zip of files in code-point order of their paths; the same bytes for the same files. */
export function toOfflineZip(files: readonly PackedFile[]): OfflineZip {
  const chunks: Uint8Array[] = [];
  const places = new Map<string, number>();
  let at = 0;
  const zip = new Zip((error, chunk) => {
    if (error) throw error;
    chunks.push(chunk);
    at += chunk.length;
  });
  for (const { path, size, deflated } of files) {
    if (!deflated) throw new Error(`${path} was not compressed`);
    const { bytes, crc, stored } = deflated;
    const compression = stored ? METHOD.stored : METHOD.deflated;
    // fflate takes the system's mark from `os`; 0 is what every unpacker knows.
    const file: ZipInputFile = { filename: path, size, crc, compression, mtime: DATE, os: 0 };
    zip.add(file);
    // The header has gone out with the first chunk.
    file.ondata?.(null, new Uint8Array(), false);
    places.set(path, at);
    file.ondata?.(null, bytes, true);
  }
  zip.end();
  return { bytes: Buffer.concat(chunks), places };
}
