import { mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { serialize } from 'node:v8';
import type { Catalogue } from '../../core/model/catalogue.ts';
import { withoutLookups } from '../../core/model/to-catalogue.ts';
import { checkAnchors, checkFile, sorted } from '../../core/output/check-output.ts';
import type { OutputFault } from '../../core/output/output-fault.ts';
import { packFile, type PackedFile } from '../../core/package/pack-file.ts';
import { contactCards } from '../../core/views/contact-cards.ts';
import { editionFiles } from '../../core/views/editions/edition-files.ts';
import type { RelatedIndex } from '../../site/index-pages.ts';
import type { DownloadId } from '../../core/views/parts/downloads.ts';
import type { Renderer } from '../../site/renderer/open-renderer.ts';
import { noThreads, type Threads } from '../threads/threads.ts';
import { drawMissing, takeUnchanged } from './draw-pages.ts';
import { beginData, beginScripts, writePictures } from './groups.ts';
import type { KeptPage, LastOutput } from './last-output.ts';
import { commonFiles, STYLESHEET } from './own-files.ts';
import { beginRelated } from './related.ts';
import { writeShares } from './shares.ts';
import type { Pictures } from './pictures.ts';
import type { Stages } from './stages.ts';

/** Pages above which threads pay: each has to start and to load the whole program first. */
const THREADS_ABOVE = 1200;

export interface Writing {
  readonly catalogue: Catalogue;
  /** Hash of all files of the catalogue. */
  readonly content: string;
  readonly pictures: Pictures;
  readonly base: string | undefined;
  /** What the build makes for download beside the offline bundle. */
  readonly downloads: readonly DownloadId[];
  /** Absolute path of the folder to fill, and of the output that it will replace. */
  readonly out: string;
  readonly old: string;
  /** Files that are added when the site is complete. */
  readonly planned: readonly string[];
  /** Pages, styles and scripts alone: no search, nothing compressed. */
  readonly pagesOnly: boolean;
  readonly renderer: Renderer;
  readonly threads: Threads;
  readonly last: LastOutput;
  readonly stages: Stages;
  readonly openRelatedIndex: () => Promise<RelatedIndex>;
}

/** The pages and files that were written, and what is wrong with them. */
export interface WrittenSite {
  readonly pages: readonly KeptPage[];
  /** How many pages were drawn; the others are as in the last output. */
  readonly drawn: number;
  /** Every file of the site but those that finishing adds. */
  readonly packed: readonly PackedFile[];
  /** Groups of files by their name, for the next build. */
  readonly groups: ReadonlyMap<
    string,
    { readonly from: string; readonly paths: readonly string[] }
  >;
  readonly faults: readonly OutputFault[];
}

let lastId = 0;

/** Fills a folder with a site: on all threads at once, in the order that keeps them busy longest. */
export async function writeSite(given: Writing): Promise<WrittenSite> {
  const taken = takeUnchanged(given);
  // What is not a page is made of all records, unless nothing but pages is wanted.
  const work = given.pagesOnly ? taken.missing.length : taken.paths.length;
  const threads = work > THREADS_ABOVE ? given.threads : noThreads();
  const input = { ...given, threads };
  const { out, last } = input;
  const id = (lastId += 1);
  const own = await writeOwnFiles(input, !input.pagesOnly);
  const made = [...own, ...input.pictures.files].map(({ path }) => path);
  const opened = openOnEach(input, id, [...made, STYLESHEET, ...input.planned]);
  opened.catch(() => undefined);
  const related = input.pagesOnly ? undefined : beginRelated(input, id, taken.paths);
  related?.take(taken.taken);
  try {
    // The longest job goes first: the others fill the other threads beside it.
    const scripts = input.pagesOnly ? undefined : await beginScripts(input, id);
    // Told of when it is waited for, whatever fails first.
    scripts?.done.catch(() => undefined);
    const styles = threads.run('writeStylesheet', { site: id, path: STYLESHEET });
    const scaling = writePictures(input, id);
    scaling.catch(() => undefined);
    const data = beginData(input, id);
    const sharing = writeShares(input, id);
    sharing.catch(() => undefined);
    // A thread that could not open the site says why before its first page fails.
    const [pages] = await Promise.all([
      drawMissing(input, id, { ...taken, onDrawn: related?.take }),
      opened,
    ]);
    const index = await related?.finish();
    const found = await scripts?.done;
    const [pictures, open, shares] = [await scaling, await data, await sharing];
    const groups = [pictures, ...(found ?? []), open, index, ...shares].flatMap((one) => one ?? []);
    const packed = [
      ...[...own, await styles],
      ...pages.packed,
      ...groups.flatMap((group) => group.packed),
    ];
    const anchors = new Map(pages.kept.map((page) => [page.path, page]));
    const others = packed.filter(({ path }) => !path.endsWith('.html'));
    const faults = [
      ...pages.faults,
      ...checkAnchors(anchors),
      ...others.flatMap(({ path }) => checkFile(path, () => readFileSync(join(out, path), 'utf8'))),
    ];
    return {
      pages: pages.kept,
      drawn: pages.drawn,
      packed,
      groups: new Map(groups.map((group) => [group.name, group])),
      faults: sorted(faults),
    };
  } finally {
    last.close();
    await related?.close();
    await threads.runOnEach('closeSite', id);
  }
}

/** This thread has the catalogue; for the others it is packed once and unpacked on each. */
async function openOnEach(input: Writing, id: number, files: readonly string[]): Promise<void> {
  const { catalogue, base, downloads, out, old, threads } = input;
  const job = {
    ...{ id, catalogue, base, downloads, out, old, files },
    ...{ pictures: input.pictures.sizes, module: input.renderer.module },
    compress: !input.pagesOnly,
  };
  const packed = threads.count > 1 ? packCatalogue(catalogue) : catalogue;
  await threads.runOnEach('openSite', { ...job, catalogue: packed }, job);
}

function packCatalogue(catalogue: Catalogue): SharedArrayBuffer {
  const records = withoutLookups(catalogue);
  const bytes = serialize(records);
  const shared = new SharedArrayBuffer(bytes.length);
  new Uint8Array(shared).set(bytes);
  return shared;
}

/** Scripts, icons, public files, vCards and data of frozen editions. */
async function writeOwnFiles(
  { renderer, catalogue, out }: Writing,
  compress: boolean,
): Promise<PackedFile[]> {
  const contents = await commonFiles(renderer, catalogue.zone.theme.primary);
  for (const { path, text } of [...contactCards(catalogue), ...editionFiles(catalogue)]) {
    contents.set(path, Buffer.from(text));
  }
  return [...contents].map(([path, bytes]) => {
    mkdirSync(dirname(join(out, path)), { recursive: true });
    writeFileSync(join(out, path), bytes);
    return packFile(path, bytes, compress);
  });
}

/** When a file was written, in milliseconds. */
export function modifiedAt(path: string): number {
  return statSync(path).mtimeMs;
}
