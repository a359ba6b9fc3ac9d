import { createHash } from 'node:crypto';
import { type CacheClass, cacheClassOf, contentTypeOf } from './content-type.ts';
import { isPacked, type PackedFile } from './pack-file.ts';

export interface ManifestFile {
  readonly path: string;
  /** Bytes. */
  readonly size: number;
  /** SHA-256 in hex. */
  readonly sha256: string;
  readonly type: string;
  readonly cache: CacheClass;
}

/** What lies in a built site: for uploading, for checking a copy, and to know the folder as ours. */
export interface Manifest {
  readonly generator: 'mulu';
  readonly version: 1;
  readonly zone: string;
  readonly edition: string;
  /**
   * Every file but this one and those of `download/`: the zip there holds this manifest, so that its
   * own sum stands beside it in `SHA256SUMS`.
   */
  readonly files: readonly ManifestFile[];
}

export const MANIFEST_PATH = 'manifest.json';

export interface Issue {
  /** Id of the zone. */
  readonly zone: string;
  /** Id of the edition. */
  readonly edition: string;
}

/** The manifest of a drawn site; the same for the same files, whatever machine and day. */
export function toManifest(packed: readonly PackedFile[], { zone, edition }: Issue): Manifest {
  const files = packed
    .filter(({ path }) => isPacked(path))
    .map(({ path, size, sha256: sum }) => ({
      ...{ path, size, sha256: sum },
      type: contentTypeOf(path),
      cache: cacheClassOf(path),
    }));
  return { generator: 'mulu', version: 1, zone, edition, files };
}

/** The manifest in a text; `undefined` when the text is no manifest of ours. */
export function parseManifest(text: string): Manifest | undefined {
  try {
    const data: unknown = JSON.parse(text);
    return isManifest(data) ? data : undefined;
  } catch {
    return undefined;
  }
}

function isManifest(data: unknown): data is Manifest {
  if (typeof data !== 'object' || data === null) return false;
  const { generator, version, files } = data as Partial<Record<keyof Manifest, unknown>>;
  return generator === 'mulu' && version === 1 && Array.isArray(files);
}

export function sha256(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}
