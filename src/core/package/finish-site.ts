import { outputPath, PATHS, rootOf, SITE_LANGUAGES } from '../views/parts/paths.ts';
import { type DownloadFact, fillDownloads } from './fill-downloads.ts';
import { type Issue, MANIFEST_PATH, sha256, toManifest } from './manifest.ts';
import { toOfflineZip } from './offline-zip.ts';
import { isForNetwork, packFile, type PackedFile } from './pack-file.ts';

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

export interface FinishOptions {
  /** The bytes of a page as it was drawn. */
  readonly read: (path: string) => Uint8Array;
  /** What lies in `download/` beside the zip. */
  readonly offered?: readonly OutputFile[];
}

/** Paths of the files that `finishSite` adds, known before they exist so that pages can link to them. */
export function finishedPaths(issue: Issue): { readonly zip: string; readonly sums: string } {
  return { zip: `download/${zipName(issue)}`, sums: 'download/SHA256SUMS' };
}

/**
 * Manifest, offline zip and sums for the files of a complete site, and the pages that tell them. The
 * zip cannot tell its own sum: its copy of those pages tells the open data, and its manifest says so.
 */
export function finishSite(
  packed: readonly PackedFile[],
  issue: Issue,
  { read, offered = [] }: FinishOptions,
): FinishedSite {
  const { zip: zipPath, sums } = finishedPaths(issue);
  const drawn = packed.filter(({ path }) => DOWNLOAD_PAGES.includes(path)).map(({ path }) => path);
  const html = new Map(drawn.map((path) => [path, new TextDecoder().decode(read(path))]));
  const fill = (path: string, facts: ReadonlyMap<string, DownloadFact>): OutputFile => ({
    path,
    bytes: encode(fillDownloads(html.get(path) ?? '', rootOf(path), facts)),
  });
  const data = new Map(packed.filter(({ path }) => path.startsWith('data/')).map(factOf));
  const inside = replaced(
    packed.filter(({ path }) => !isForNetwork(path)),
    drawn.map((path) => fill(path, data)),
    true,
  );
  const insideManifest = packFile(MANIFEST_PATH, writeManifest(inside, issue).bytes);
  const { bytes: zip, places } = toOfflineZip([...inside, insideManifest].sort(byPath));
  const downloads = [{ path: zipPath, bytes: zip }, ...offered];
  const list = { path: sums, bytes: encode(sumsOf(downloads)) };
  const facts = new Map([
    ...data,
    ...[...downloads, list].map(({ path, bytes }) =>
      factOf({ path, size: bytes.length, sha256: sha256(bytes) }),
    ),
  ]);
  const pages = drawn.map((path) => fill(path, facts));
  const manifest = writeManifest(replaced(packed, pages, false), issue);
  return { files: [...pages, manifest, { path: zipPath, bytes: zip }, list], places };
}

function factOf({ path, size, sha256: sum }: PackedFile): [string, DownloadFact] {
  return [path, { size, sha256: sum }];
}

/** The files with some of them in another version. */
function replaced(
  packed: readonly PackedFile[],
  files: readonly OutputFile[],
  compress: boolean,
): PackedFile[] {
  const others = new Map(files.map(({ path, bytes }) => [path, packFile(path, bytes, compress)]));
  return packed.map((file) => others.get(file.path) ?? file);
}

const DOWNLOAD_PAGES: readonly string[] = SITE_LANGUAGES.map((language) =>
  outputPath(language, PATHS.downloads),
);

/** The manifest alone, as it is written. */
export function writeManifest(packed: readonly PackedFile[], issue: Issue): OutputFile {
  const manifest = toManifest([...packed].sort(byPath), issue);
  return { path: MANIFEST_PATH, bytes: encode(`${JSON.stringify(manifest, undefined, 1)}\n`) };
}

/** In the form that `sha256sum -c` reads, for the folder in which the files lie. */
function sumsOf(files: readonly OutputFile[]): string {
  return files
    .map(({ path, bytes }) => `${sha256(bytes)}  ${path.slice('download/'.length)}\n`)
    .join('');
}

function byPath(a: PackedFile, b: PackedFile): number {
  return a.path < b.path ? -1 : 1;
}

function encode(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

function zipName({ zone, edition }: Issue): string {
  return `${zone}-${edition}.zip`;
}
