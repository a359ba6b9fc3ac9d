import { hash } from 'node:crypto';
import { crc32 } from 'node:zlib';
import { deflate as deflateRaw } from 'libdeflate';
import type { OutputFolder } from '../output/output-folder.ts';

/** The content of a file as it lies in a zip. */
export interface Deflated {
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** CRC-32 of the content. */
  readonly crc: number;
  /** Whether `bytes` are the content itself. */
  readonly stored: boolean;
}

/** What manifest and zip have to know of a file. */
export interface PackedFile {
  /** POSIX, from the root of the output. */
  readonly path: string;
  /** Bytes. */
  readonly size: number;
  /** SHA-256 in hex. */
  readonly sha256: string;
  /** Missing where no zip is made. */
  readonly deflated?: Deflated | undefined;
}

/** Already compressed. */
const STORED = /\.(?:png|jpe?g|webp|avif|woff2|zip|pdf|xlsx|pf_\w+|pagefind)$/u;

/** Sums and, for the zip, compresses a file. */
export function packFile(path: string, content: Uint8Array, compress = true): PackedFile {
  const sum = { path, size: content.length, sha256: hash('sha256', content) };
  return compress ? { ...sum, deflated: deflate(path, content) } : sum;
}

/** The size of zlib's usual level, in two thirds of the time that it takes in JavaScript. */
const LEVEL = 5;

/** A file as it lies in a zip: by libdeflate in WebAssembly, which gives the same bytes on every processor. */
export function deflate(path: string, content: Uint8Array): Deflated {
  const stored = STORED.test(path);
  const bytes = new Uint8Array(stored ? content : deflateRaw(content, LEVEL));
  return { bytes, stored, crc: crc32(content) };
}

/** All files of a folder but those for download and the manifest. */
export function packFolder({ paths, read }: OutputFolder): PackedFile[] {
  return paths.filter(isPacked).map((path) => packFile(path, read(path)));
}

/** Pictures that messengers fetch: of no use to a reader without a network. */
export function isForNetwork(path: string): boolean {
  return /^(?:[a-z-]+\/)?share\//u.test(path);
}

/** Whether a file of the output belongs into manifest and zip. */
export function isPacked(path: string): boolean {
  return path !== 'manifest.json' && !path.startsWith('download/');
}
