import { hash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { serialize } from 'node:v8';
import type { Catalogue } from '../../core/model/catalogue.ts';
import { checkAnchors, checkFile, sorted } from '../../core/output/check-output.ts';
import type { OutputFault } from '../../core/output/output-fault.ts';
import { packFile, type PackedFile } from '../../core/package/pack-file.ts';
import { FULL_TEXT_ENTRIES } from '../../core/index/full-text.ts';
import { contactCards } from '../../core/views/contact-cards.ts';
import { planPages } from '../../core/views/site-pages.ts';
import { type RelatedIndex, RELATED_FOLDER } from '../../site/index-pages.ts';
import { PROJECT_ROOT } from '../../site/project-root.ts';
import type { DownloadId } from '../../core/views/parts/downloads.ts';
import type { Renderer } from '../../site/renderer/open-renderer.ts';
import { noThreads, type Threads } from '../threads/threads.ts';
import type { KeptFile, KeptPage, LastOutput } from './last-output.ts';
import type { PageFacts } from './drawing.ts';
import type { Pictures } from './pictures.ts';
import type { Stages } from './stages.ts';

/** Pages above which threads pay: each has to start and to load the whole program first. */
const THREADS_ABOVE = 1200;
/** Pages that a thread gets at a time; the first of a plan are the long lists. */
const SHARE = 48;

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
  const count = planPages(given.catalogue, { base: given.base, downloads: given.downloads }).length;
  const threads = count > THREADS_ABOVE ? given.threads : noThreads();
  const input = { ...given, threads };
  const { out, last } = input;
  const id = (lastId += 1);
  const compress = !input.pagesOnly;
  const own = writeOwnFiles(input, compress);
  const made = [...own, ...input.pictures.files].map(({ path }) => path);
  await threads.runOnEach('openSite', {
    id,
    catalogue: threads.count === 1 ? input.catalogue : packCatalogue(input.catalogue),
    ...{ base: input.base, downloads: input.downloads, pictures: input.pictures.sizes },
    module: input.renderer.module,
    ...{ out, old: input.old, compress },
    files: [...made, STYLESHEET, ...input.planned],
  });
  try {
    // The longest job goes first: the others fill the other threads beside it.
    const finder = input.pagesOnly ? undefined : await beginFinder(input, id);
    // Told of when it is waited for, whatever fails first.
    finder?.done.catch(() => undefined);
    const styles = threads.run('writeStylesheet', { site: id, path: STYLESHEET });
    const scaling = writePictures(input, id);
    scaling.catch(() => undefined);
    const pages = await drawAll(input, id);
    const related = input.pagesOnly ? undefined : await writeRelated(input, id, pages.kept);
    const found = await finder?.done;
    const pictures = await scaling;
    const packed = [
      ...own,
      ...pictures.packed,
      await styles,
      ...pages.packed,
      ...(found?.packed ?? []),
      ...(related?.packed ?? []),
    ];
    const anchors = new Map(pages.kept.map((page) => [page.path, page]));
    const others = packed.filter(({ path }) => !path.endsWith('.html'));
    const faults = [
      ...pages.faults,
      ...checkAnchors(anchors),
      ...others.flatMap(({ path }) => checkFile(path, () => readFileSync(join(out, path), 'utf8'))),
    ];
    const groups = [pictures, found, related].flatMap((group) =>
      group ? [[group.name, group] as const] : [],
    );
    return {
      pages: pages.kept,
      drawn: pages.drawn,
      packed,
      groups: new Map(groups),
      faults: sorted(faults),
    };
  } finally {
    last.close();
    await threads.runOnEach('closeSite', id);
  }
}

/** Path of the one stylesheet. */
export const STYLESHEET = 'assets/site.css';

/** For threads: packed once, unpacked on each. */
function packCatalogue(catalogue: Catalogue): SharedArrayBuffer {
  const { byId: _byId, entriesBy: _entriesBy, opportunitiesBy: _by, ...records } = catalogue;
  const bytes = serialize(records);
  const shared = new SharedArrayBuffer(bytes.length);
  new Uint8Array(shared).set(bytes);
  return shared;
}

/** Scripts, public files and vCards. */
function writeOwnFiles({ renderer, catalogue, out }: Writing, compress: boolean): PackedFile[] {
  const contents = commonFiles(renderer);
  for (const { path, text } of contactCards(catalogue)) contents.set(path, Buffer.from(text));
  return [...contents].map(([path, bytes]) => {
    mkdirSync(dirname(join(out, path)), { recursive: true });
    writeFileSync(join(out, path), bytes);
    return packFile(path, bytes, compress);
  });
}

/** What every site has: scripts and public files, by their path. */
export function commonFiles(renderer: Renderer): Map<string, Uint8Array> {
  const contents = new Map(renderer.assets);
  for (const path of publicFiles()) contents.set(path, readFileSync(join(PUBLIC, path)));
  return contents;
}

const PUBLIC = join(PROJECT_ROOT, 'public');

function publicFiles(): string[] {
  return readdirSync(PUBLIC, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(PUBLIC.length + 1))
    .map((path) => path.replaceAll('\\', '/'))
    .sort();
}

interface DrawnPages {
  readonly kept: readonly KeptPage[];
  readonly packed: readonly PackedFile[];
  readonly drawn: number;
  readonly faults: readonly OutputFault[];
}

async function drawAll(input: Writing, site: number): Promise<DrawnPages> {
  const { catalogue, base, downloads, threads, last, stages } = input;
  const paths = planPages(catalogue, { base, downloads }).map(({ path }) => path);
  const done = stages.begin('draw', paths.length);
  const shares = Array.from({ length: Math.ceil(paths.length / SHARE) }, async (_one, index) => {
    const from = index * SHARE;
    const to = Math.min(from + SHARE, paths.length);
    const before = paths.slice(from, to).map((path) => last.page(path));
    const pages = await threads.run('drawPages', {
      ...{ site, from, to },
      marks: before.map(toMark),
    });
    done.add(pages.length);
    return pages.map((page, at) => ({ page, before: before[at] }));
  });
  const all = (await Promise.all(shares)).flat();
  const kept: KeptPage[] = [];
  const packed: PackedFile[] = [];
  const faults: OutputFault[] = [];
  let drawn = 0;
  const again: KeptPage[] = [];
  for (const { page, before } of all) {
    if (!page.same) {
      const { same: _same, faults: own, deflated, ...facts } = page;
      drawn += 1;
      kept.push(facts);
      packed.push({ path: facts.path, size: facts.size, sha256: facts.sha256, deflated });
      faults.push(...own);
    } else if (before) {
      const same = input.pagesOnly ? before : last.packed(before);
      if (same) packed.push(same);
      else again.push(before);
      kept.push(before);
    }
  }
  const missing = await readAgain(input, site, again);
  done.end(drawn);
  return { kept, packed: [...packed, ...missing], drawn, faults };
}

/** Pages that are the same but cannot be had from the last zip. */
function readAgain(
  { threads }: Writing,
  site: number,
  pages: readonly PageFacts[],
): Promise<PackedFile[]> {
  return readShares(
    threads,
    site,
    pages.map(({ path }) => path),
  );
}

async function readShares(
  threads: Threads,
  site: number,
  paths: readonly string[],
): Promise<PackedFile[]> {
  const shares = Array.from({ length: Math.ceil(paths.length / SHARE) }, (_one, index) =>
    threads.run('readWritten', { site, paths: paths.slice(index * SHARE, (index + 1) * SHARE) }),
  );
  return (await Promise.all(shares)).flat();
}

function toMark(
  page: KeptPage | undefined,
): Pick<PageFacts, 'view' | 'size' | 'modified'> | undefined {
  return page && { view: page.view, size: page.size, modified: page.modified };
}

interface Group {
  readonly name: string;
  readonly from: string;
  readonly paths: readonly string[];
  readonly packed: readonly PackedFile[];
}

/** The pictures, scaled once and then taken from the last output until one of them changes. */
async function writePictures(input: Writing, site: number): Promise<Group> {
  const { pictures, out, threads } = input;
  const { from, files } = pictures;
  const taken = await takeGroup(input, site, { name: 'pictures', from });
  if (taken) return taken;
  for (const { path, read } of files) {
    mkdirSync(dirname(join(out, path)), { recursive: true });
    writeFileSync(join(out, path), await read());
  }
  const paths = files.map(({ path }) => path);
  return { ...{ name: 'pictures', from, paths }, packed: await readShares(threads, site, paths) };
}

/** Takes the finder's files from the last output, or has begun to make them when it returns. */
async function beginFinder(
  input: Writing,
  site: number,
): Promise<{ readonly done: Promise<Group> }> {
  const from = `${input.content} ${input.base ?? ''}`;
  const taken = await takeGroup(input, site, { name: 'finder', from });
  if (taken) return { done: Promise.resolve(taken) };
  const stage = input.stages.begin('finder', 0);
  const made = input.threads.run('writeFinder', { site }).then((packed): Group => {
    stage.end(packed.length);
    return { name: 'finder', from, paths: packed.map(({ path }) => path), packed };
  });
  return { done: made };
}

/** The full-text index: of the pages as they are, or of titles and summaries where there are many. */
async function writeRelated(
  input: Writing,
  site: number,
  pages: readonly KeptPage[],
): Promise<Group> {
  const { catalogue, out, threads, stages, openRelatedIndex } = input;
  const indexed = pages.filter(({ related }) => related !== undefined);
  const fullText = catalogue.entries.length <= FULL_TEXT_ENTRIES;
  const from = hash(
    'sha256',
    JSON.stringify(indexed.map(({ sha256, related }) => (fullText ? sha256 : related))),
  );
  const taken = await takeGroup(input, site, { name: RELATED_FOLDER, from });
  if (taken) return taken;
  const done = stages.begin('index', 0);
  const index = await openRelatedIndex();
  try {
    if (fullText) await index.addFolder(out);
    else for (const { related } of indexed) if (related) await index.add(related);
    await index.write(out);
  } finally {
    await index.close();
  }
  const paths = filesBelow(out, RELATED_FOLDER);
  const packed = await readShares(threads, site, paths);
  done.end(indexed.length);
  return { ...{ name: RELATED_FOLDER, from, paths }, packed };
}

/** A group of the last output that was made from the same. */
async function takeGroup(
  { last, out, threads }: Writing,
  site: number,
  { name, from }: Pick<Group, 'name' | 'from'>,
): Promise<Group | undefined> {
  const files = last.takeGroup(name, from, out);
  if (!files) return undefined;
  const known = files.map((file: KeptFile) => last.packed(file));
  const paths = files.map(({ path }) => path);
  const unknown = paths.filter((_path, at) => known[at] === undefined);
  const packed = [
    ...known.flatMap((file) => file ?? []),
    ...(await readShares(threads, site, unknown)),
  ];
  return { name, from, paths, packed };
}

function filesBelow(out: string, folder: string): string[] {
  const root = join(out, folder);
  return readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(out.length + 1))
    .map((path) => path.replaceAll('\\', '/'))
    .sort();
}

/** When a file was written, in milliseconds. */
export function modifiedAt(path: string): number {
  return statSync(path).mtimeMs;
}
