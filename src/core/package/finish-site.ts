import type { OutputFolder } from '../output/output-folder.ts';
import { type Issue, MANIFEST_PATH, sha256, toManifest } from './manifest.ts';
import { toOfflineZip } from './offline-zip.ts';

/** One file to be added to the output. */
export interface OutputFile {
  readonly path: string;
  readonly bytes: Uint8Array;
}

/** Paths of the files that `finishSite` adds, known before they exist so that pages can link to them. */
export function finishedPaths(issue: Issue): { readonly zip: string; readonly sums: string } {
  return { zip: `download/${zipName(issue)}`, sums: 'download/SHA256SUMS' };
}

/** Manifest, offline zip and its sum for a folder whose pages and indexes are complete. */
export function finishSite(folder: OutputFolder, issue: Issue): OutputFile[] {
  const text = new TextEncoder();
  const manifest = text.encode(`${JSON.stringify(toManifest(folder, issue), undefined, 1)}\n`);
  const withManifest: OutputFolder = {
    paths: [...folder.paths.filter((path) => path !== MANIFEST_PATH), MANIFEST_PATH].sort(),
    read: (path) => (path === MANIFEST_PATH ? manifest : folder.read(path)),
  };
  const zip = toOfflineZip(withManifest);
  const { zip: zipPath, sums } = finishedPaths(issue);
  return [
    { path: MANIFEST_PATH, bytes: manifest },
    { path: zipPath, bytes: zip },
    { path: sums, bytes: text.encode(`${sha256(zip)}  ${zipName(issue)}\n${bookSums(folder)}`) },
  ];
}

/** The sums of the books that are already there. */
function bookSums({ paths, read }: OutputFolder): string {
  return paths
    .filter((path) => /^download\/[^/]+\.pdf$/u.test(path))
    .map((path) => `${sha256(read(path))}  ${path.slice('download/'.length)}\n`)
    .join('');
}

function zipName({ zone, edition }: Issue): string {
  return `${zone}-${edition}.zip`;
}
