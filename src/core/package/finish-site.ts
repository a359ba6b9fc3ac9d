import type { OutputFolder } from '../output/output-folder.ts';
import { LOCALES } from '../read/source-file.ts';
import { outputPath, PATHS, rootOf } from '../views/parts/paths.ts';
import { fillDownloads } from './fill-downloads.ts';
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

/**
 * Manifest, offline zip and sums for a folder whose pages and indexes are complete, and the pages
 * that tell them. The zip holds those pages as they were drawn, and a manifest that says so.
 */
export function finishSite(folder: OutputFolder, issue: Issue): OutputFile[] {
  const { zip: zipPath, sums } = finishedPaths(issue);
  const zip = toOfflineZip(withFiles(folder, [manifestOf(folder, issue)]));
  const kept = folder.paths.filter(
    (path) => path.startsWith('download/') && path !== sums && path !== zipPath,
  );
  const offered = [
    { path: zipPath, bytes: zip },
    ...kept.map((path) => ({ path, bytes: folder.read(path) })),
  ];
  const list = { path: sums, bytes: encode(sumsOf(offered)) };
  const facts = new Map(
    [...offered, list].map(({ path, bytes }) => [
      path,
      { size: bytes.length, sha256: sha256(bytes) },
    ]),
  );
  const pages = DOWNLOAD_PAGES.filter((path) => folder.paths.includes(path)).map((path) => ({
    path,
    bytes: encode(fillDownloads(new TextDecoder().decode(folder.read(path)), rootOf(path), facts)),
  }));
  const manifest = manifestOf(withFiles(folder, pages), issue);
  return [...pages, manifest, { path: zipPath, bytes: zip }, list];
}

const DOWNLOAD_PAGES = LOCALES.map((locale) => outputPath(locale, PATHS.downloads));

function manifestOf(folder: OutputFolder, issue: Issue): OutputFile {
  const text = `${JSON.stringify(toManifest(folder, issue), undefined, 1)}\n`;
  return { path: MANIFEST_PATH, bytes: encode(text) };
}

/** A folder in which some files are added or others. */
function withFiles(folder: OutputFolder, files: readonly OutputFile[]): OutputFolder {
  const own = new Map(files.map(({ path, bytes }) => [path, bytes]));
  return {
    paths: [...new Set([...folder.paths, ...own.keys()])].sort(),
    read: (path) => own.get(path) ?? folder.read(path),
  };
}

/** In the form that `sha256sum -c` reads, for the folder in which the files lie. */
function sumsOf(files: readonly OutputFile[]): string {
  return files
    .map(({ path, bytes }) => `${sha256(bytes)}  ${path.slice('download/'.length)}\n`)
    .join('');
}

function encode(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

function zipName({ zone, edition }: Issue): string {
  return `${zone}-${edition}.zip`;
}
