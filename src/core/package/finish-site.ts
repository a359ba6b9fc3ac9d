import { type Issue, MANIFEST_PATH, sha256, toManifest } from './manifest.ts';
import { toOfflineZip } from './offline-zip.ts';
import { packFile, type PackedFile } from './pack-file.ts';

/** One file to be added to the output. */
export interface OutputFile {
  readonly path: string;
  readonly bytes: Uint8Array;
}

export interface FinishedSite {
  readonly files: readonly OutputFile[];
  /** Where the content of each file begins in the zip. */
  readonly places: ReadonlyMap<string, number>;
}

/** Paths of the files that `finishSite` adds, known before they exist so that pages can link to them. */
export function finishedPaths(issue: Issue): { readonly zip: string; readonly sums: string } {
  return { zip: `download/${zipName(issue)}`, sums: 'download/SHA256SUMS' };
}

/** Manifest, offline zip and its sum for the files of a complete site. */
export function finishSite(packed: readonly PackedFile[], issue: Issue): FinishedSite {
  const text = new TextEncoder();
  const manifest = writeManifest(packed, issue);
  const all = [...packed, packFile(MANIFEST_PATH, manifest.bytes)];
  const { bytes: zip, places } = toOfflineZip(all.sort(byPath));
  const { zip: zipPath, sums } = finishedPaths(issue);
  const files = [
    manifest,
    { path: zipPath, bytes: zip },
    { path: sums, bytes: text.encode(`${sha256(zip)}  ${zipName(issue)}\n`) },
  ];
  return { files, places };
}

/** The manifest alone, as it is written. */
export function writeManifest(packed: readonly PackedFile[], issue: Issue): OutputFile {
  const manifest = toManifest([...packed].sort(byPath), issue);
  const bytes = new TextEncoder().encode(`${JSON.stringify(manifest, undefined, 1)}\n`);
  return { path: MANIFEST_PATH, bytes };
}

function byPath(a: PackedFile, b: PackedFile): number {
  return a.path < b.path ? -1 : 1;
}

function zipName({ zone, edition }: Issue): string {
  return `${zone}-${edition}.zip`;
}
