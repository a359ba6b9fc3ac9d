import { mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { deserialize } from 'node:v8';
import type { IndexFile } from '../../core/index/build-index.ts';
import type { Catalogue } from '../../core/model/catalogue.ts';
import type { PictureSizes } from '../../core/model/picture.ts';
import { type CatalogueRecords, withLookups } from '../../core/model/to-catalogue.ts';
import {
  checkPage,
  type KnownFiles,
  knownFiles,
  type PageReport,
} from '../../core/output/check-output.ts';
import { deflate, packFile, type PackedFile } from '../../core/package/pack-file.ts';
import type { Theme } from '../../core/theme/palette.ts';
import { type PageView, type PlannedPage, planPages } from '../../core/views/site-pages.ts';
import type { DownloadId } from '../../core/views/parts/downloads.ts';
import { type RelatedPage, toRelatedPage } from '../../core/views/parts/related-page.ts';
import { takeOver } from './take-over.ts';

/*
 * The part of a build that runs on threads: views are made, drawn, checked, compressed and written
 * where they are. Each thread has the whole catalogue and is told which pages of the plan are its.
 */

/** What a thread must know to draw pages of a site. */
export interface SiteJob {
  /** Tells sites of one process apart. */
  readonly id: number;
  /** The catalogue itself, or its records packed by `v8.serialize`. */
  readonly catalogue: Catalogue | SharedArrayBuffer;
  readonly base: string | undefined;
  readonly downloads: readonly DownloadId[];
  /** Sizes of the originals. */
  readonly pictures: PictureSizes;
  /** Absolute path of the renderer's module. */
  readonly module: string;
  /** Absolute path of the folder that is filled. */
  readonly out: string;
  /** Absolute path of the last output. */
  readonly old: string;
  /** Files of the output that are no pages, as far as pages refer to them. */
  readonly files: readonly string[];
  /** Whether files are also compressed for the offline zip. */
  readonly compress: boolean;
}

/** What is remembered of a page from build to build. */
export interface PageFacts extends Omit<PackedFile, 'deflated'>, Omit<PageReport, 'faults'> {
  /** Of the written file, in milliseconds: a file that somebody changed is not used again. */
  readonly modified: number;
  /** How the full-text search knows the page, from what its head and title say. */
  readonly related: RelatedPage | undefined;
}

/** A page that was drawn, or `same` as in the last output and taken from there. */
export type DrawnPage =
  | { readonly same: true; readonly path: string }
  | {
      readonly same: false;
      readonly facts: PageFacts;
      readonly faults: PageReport['faults'];
      readonly deflated: PackedFile['deflated'];
    };

/** What decides whether a page of the last output can be used again. */
export type PageMark = Pick<PageFacts, 'sha256' | 'size' | 'modified'>;

/** What a compiled renderer gives. */
export interface RendererModule {
  readonly drawPage: (view: PageView) => Promise<string>;
  readonly stylesheet: (theme: Theme) => string;
}

interface OpenSite {
  /** Without the packed records, which are large. */
  readonly job: Omit<SiteJob, 'catalogue'>;
  readonly catalogue: Catalogue;
  readonly plan: readonly PlannedPage[];
  readonly known: KnownFiles;
  readonly draw: (view: PageView) => Promise<string>;
  readonly stylesheet: RendererModule['stylesheet'];
  readonly folders: Set<string>;
}

const sites = new Map<number, OpenSite>();

export async function openSite({ catalogue: given, ...job }: SiteJob): Promise<void> {
  const catalogue = unpack(given);
  const { base, downloads, pictures } = job;
  const plan = planPages(catalogue, { base, downloads, pictures });
  const known = knownFiles([...plan.map(({ path }) => path), ...job.files], { base });
  const renderer = (await import(pathToFileURL(job.module).href)) as RendererModule;
  const draw = catalogue.zone.traditional
    ? await drawTraditional(renderer)
    : (view: PageView) => renderer.drawPage(view);
  const { stylesheet } = renderer;
  sites.set(job.id, { job, catalogue, plan, known, draw, stylesheet, folders: new Set() });
}

/** Tables of characters are loaded for the sites that need them alone. */
async function drawTraditional({ drawPage }: RendererModule): Promise<OpenSite['draw']> {
  const { inItsScript } = await import('../../core/output/traditional.ts');
  return async (view) => inItsScript(await drawPage(view), view.frame);
}

export function closeSite(id: number): void {
  sites.delete(id);
}

function unpack(catalogue: SiteJob['catalogue']): Catalogue {
  if (!(catalogue instanceof SharedArrayBuffer)) return catalogue;
  const records = deserialize(Buffer.from(catalogue)) as CatalogueRecords;
  return withLookups(records);
}

function siteOf(id: number): OpenSite {
  const site = sites.get(id);
  if (!site) throw new Error(`site ${id} is not open on this thread`);
  return site;
}

/** Pages by their places in the plan; `marks` are of the same pages in the last output. */
export async function drawPages(input: {
  readonly site: number;
  readonly places: readonly number[];
  readonly marks: readonly (PageMark | undefined)[];
}): Promise<DrawnPage[]> {
  const site = siteOf(input.site);
  const drawn: DrawnPage[] = [];
  for (const [index, place] of input.places.entries()) {
    // In between, what was begun by others on this thread goes on: pipes are filled and emptied.
    await new Promise((resolve) => setImmediate(resolve));
    const planned = site.plan[place];
    if (planned) drawn.push(await drawOne(site, planned, input.marks[index]));
  }
  return drawn;
}

async function drawOne(
  site: OpenSite,
  { path, view: makeView }: PlannedPage,
  mark: PageMark | undefined,
): Promise<DrawnPage> {
  const { job, known } = site;
  const view = makeView();
  const html = await site.draw(view);
  const bytes = encoded(html);
  const sum = packFile(path, bytes, false);
  const target = folderFor(site, path);
  if (mark?.sha256 === sum.sha256 && takeOver(join(job.old, path), target, mark)) {
    return { same: true, path };
  }
  const { ids, anchors, faults } = checkPage(path, bytes, known);
  writeFileSync(target, bytes);
  const modified = statSync(target).mtimeMs;
  const related = toRelatedPage(view.frame);
  return {
    same: false,
    facts: { ...sum, modified, ids, anchors, related },
    faults,
    deflated: job.compress ? deflate(path, bytes) : undefined,
  };
}

let page = Buffer.allocUnsafe(1 << 20);

/** A text in UTF-8, in memory that the next one takes over. */
function encoded(text: string): Buffer {
  const most = text.length * 3;
  if (page.length < most) page = Buffer.allocUnsafe(2 * most);
  return page.subarray(0, page.write(text));
}

/** The stylesheet of the site, written to `path`. */
export function writeStylesheet(input: {
  readonly site: number;
  readonly path: string;
}): PackedFile {
  const site = siteOf(input.site);
  const css = site.stylesheet(site.catalogue.zone.theme);
  return write(folderFor(site, input.path), input.path, Buffer.from(css), site.job.compress);
}

/** The finder's index and the data of the desk. */
export async function writeFinder(input: { readonly site: number }): Promise<PackedFile[]> {
  const site = siteOf(input.site);
  const { finderScripts } = await import('../../core/exports/site-scripts.ts');
  return writeScripts(site, finderScripts(site.catalogue));
}

/** The data of shortlist and comparison. */
export async function writeShelf(input: { readonly site: number }): Promise<PackedFile[]> {
  const site = siteOf(input.site);
  const { shelfScripts } = await import('../../core/exports/site-scripts.ts');
  return writeScripts(site, shelfScripts(site.catalogue, { base: site.job.base }));
}

/** What scripts of pages in traditional characters need for the files of the other scripts. */
export async function writeTraditional(input: {
  readonly site: number;
  /** Of those files, in their order. */
  readonly paths: readonly string[];
}): Promise<PackedFile[]> {
  const site = siteOf(input.site);
  if (!site.catalogue.zone.traditional) return [];
  const { traditionalFiles } = await import('../../core/exports/traditional-files.ts');
  const read = (path: string): string => readFileSync(join(site.job.out, path), 'utf8');
  const files = input.paths.map((path) => ({ path, text: read(path) }));
  return writeScripts(site, traditionalFiles(site.catalogue, files));
}

function writeScripts(site: OpenSite, files: readonly IndexFile[]): PackedFile[] {
  return files.map(({ path, text }) =>
    write(folderFor(site, path), path, Buffer.from(text), site.job.compress),
  );
}

/** The open data. */
export async function writeData(input: { readonly site: number }): Promise<PackedFile[]> {
  const site = siteOf(input.site);
  const { openDataFiles } = await import('../../core/exports/open-data/open-data-files.ts');
  const files = await openDataFiles(site.catalogue, { base: site.job.base });
  return files.map(({ path, bytes }) =>
    write(folderFor(site, path), path, Buffer.from(bytes), site.job.compress),
  );
}

/** Files that others have put into the output. */
export function readWritten(input: {
  readonly site: number;
  readonly paths: readonly string[];
}): PackedFile[] {
  const { job } = siteOf(input.site);
  return input.paths.map((path) => packFile(path, readFileSync(join(job.out, path)), job.compress));
}

function write(target: string, path: string, bytes: Buffer, compress: boolean): PackedFile {
  writeFileSync(target, bytes);
  return packFile(path, bytes, compress);
}

function folderFor({ job, folders }: OpenSite, path: string): string {
  const target = join(job.out, path);
  const folder = dirname(target);
  if (!folders.has(folder)) {
    mkdirSync(folder, { recursive: true });
    folders.add(folder);
  }
  return target;
}
