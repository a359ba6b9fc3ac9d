import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { feedPaths } from '../../core/exports/open-data/feed.ts';
import type { Catalogue } from '../../core/model/catalogue.ts';
import type { OutputFault } from '../../core/output/output-fault.ts';
import { bookName } from '../../core/package/book-name.ts';
import { finishedPaths, finishSite, writeManifest } from '../../core/package/finish-site.ts';
import { type Issue, MANIFEST_PATH } from '../../core/package/manifest.ts';
import type { Renderer } from '../../site/renderer/open-renderer.ts';
import type { Workshop } from '../compile-folder.ts';
import type { Effects } from '../effects.ts';
import { writeOutput } from '../node-output.ts';
import { replaceFolder } from '../replace-folder.ts';
import { unlessAborted } from '../unless-aborted.ts';
import type { BuildSteps } from './build-steps.ts';
import { type KeptFile, type LastOutput, openLastOutput } from './last-output.ts';
import type { Pictures } from './pictures.ts';
import type { Stages } from './stages.ts';
import { modifiedAt, writeSite, type WrittenSite } from './write-site.ts';

export interface SiteInput {
  readonly catalogue: Catalogue;
  /** Hash of all files of the catalogue. */
  readonly content: string;
  readonly pictures: Pictures;
  /** Absolute path of the folder that is replaced. */
  readonly out: string;
  readonly base: string | undefined;
  /** Pages alone: no search, no zip. */
  readonly pagesOnly: boolean;
  /** Whether the catalogue is also set as a book in each of its languages. */
  readonly books: boolean;
  readonly renderer: Renderer;
}

export interface BuildContext {
  readonly effects: Effects;
  readonly steps: BuildSteps;
  readonly workshop: Workshop;
  readonly stages: Stages;
}

export interface BuiltSite {
  readonly pages: number;
  /** How many of them were drawn; the others are as in the last output. */
  readonly drawn: number;
  /** Size of the site without `download/`. */
  readonly bytes: number;
  /** The offline zip, relative to the site, and its size. */
  readonly zip?: { readonly path: string; readonly bytes: number } | undefined;
}

/** The drawn pages do not keep what the output promises. */
export class OutputRefused extends Error {
  override readonly name = 'OutputRefused';
  readonly faults: readonly OutputFault[];

  constructor(faults: readonly OutputFault[]) {
    super('output refused');
    this.faults = faults;
  }

  /** An error with the first faults in its message. */
  describe(title: (count: number) => string): Error {
    const rows = this.faults.slice(0, 20).map((one) => `  ${one.path}  ${one.code}  ${one.detail}`);
    const more = this.faults.length > rows.length ? ['  …'] : [];
    return new Error([title(this.faults.length), ...rows, ...more].join('\n'), { cause: this });
  }
}

/**
 * Writes, checks and packs a site beside the old one and puts it in its place at the end. What has
 * not changed is taken from the old one. Throws when a step fails; the old site is then as it was.
 */
export async function buildSite(input: SiteInput, context: BuildContext): Promise<BuiltSite> {
  const { effects, steps, workshop, stages } = context;
  const { out, catalogue, pagesOnly } = input;
  const issue = { zone: catalogue.zone.id, edition: catalogue.edition.id };
  const replacement = replaceFolder(out);
  const { folder } = replacement;
  const last = openLastOutput(workshop.cache, out);
  try {
    mkdirSync(folder);
    const locales = input.books ? catalogue.zone.languages : [];
    const bookPaths = locales.map((locale) => `download/${bookName(issue, locale)}`);
    const work = writeSite({
      ...input,
      ...{ last, stages, out: folder, old: out },
      downloads: locales.map((locale) => `book-${locale}` as const),
      planned: [
        ...Object.values(finishedPaths(issue)),
        ...[MANIFEST_PATH, ...bookPaths, ...feedPaths(catalogue, input.base)],
      ],
      threads: workshop.threads,
      openRelatedIndex: steps.openRelatedIndex,
    });
    const site = await unlessAborted(work, effects.signal);
    if (site.faults.length > 0) throw new OutputRefused(site.faults);
    const offered = input.books
      ? await unlessAborted(setBooks(input, { context, folder }), effects.signal)
      : [];
    const packing = stages.begin('package', 0);
    const { places, zip } = pagesOnly
      ? finishPages(folder, site, issue)
      : finish(folder, site, { issue, offered });
    packing.end(site.packed.length);
    effects.signal.throwIfAborted();
    remember(last, { site, places, folder, zip: zip?.path });
    replacement.commit();
    last.save();
    const bytes = site.packed.reduce((sum, { size }) => sum + size, 0);
    return { pages: site.pages.length, drawn: site.drawn, bytes, zip };
  } finally {
    last.close();
    replacement.discard();
  }
}

interface Finished {
  readonly places: ReadonlyMap<string, number>;
  readonly zip?: { readonly path: string; readonly bytes: number };
}

/** Sets the books; gives their paths. */
async function setBooks(
  { catalogue, base }: SiteInput,
  { context, folder }: { readonly context: BuildContext; readonly folder: string },
): Promise<string[]> {
  const stage = context.stages.begin('books', 0);
  const job = { catalogue, base, folder: join(folder, 'download') };
  const books = await context.steps.setBooks(job);
  stage.end(books.length);
  return books.map(({ name }) => `download/${name}`);
}

interface Finishing {
  readonly issue: Issue;
  /** Paths of what already lies in `download/`. */
  readonly offered: readonly string[];
}

function finish(folder: string, { packed }: WrittenSite, { issue, offered }: Finishing): Finished {
  const read = (path: string): Uint8Array => readFileSync(join(folder, path));
  const { files, places } = finishSite(packed, issue, {
    read,
    offered: offered.map((path) => ({ path, bytes: read(path) })),
  });
  writeOutput(folder, files);
  const { zip: path } = finishedPaths(issue);
  const bytes = files.find((file) => file.path === path)?.bytes.length ?? 0;
  return { places, zip: { path, bytes } };
}

function finishPages(folder: string, { packed }: WrittenSite, issue: Issue): Finished {
  writeOutput(folder, [writeManifest(packed, issue)]);
  return { places: new Map() };
}

interface Remembering {
  readonly site: WrittenSite;
  readonly places: ReadonlyMap<string, number>;
  readonly folder: string;
  readonly zip: string | undefined;
}

/** Keeps for the next build what can be used again. */
function remember(last: LastOutput, { site, places, folder, zip }: Remembering): void {
  const packed = new Map(site.packed.map((file) => [file.path, file]));
  const placeOf = (path: string): Pick<KeptFile, 'place'> => {
    const deflated = packed.get(path)?.deflated;
    const at = places.get(path);
    if (!deflated || at === undefined) return {};
    const { bytes, crc, stored } = deflated;
    return { place: { at, size: bytes.length, crc, stored } };
  };
  for (const page of site.pages) {
    const { place = page.place } = placeOf(page.path);
    // The very page that was kept is not written again.
    last.keepPage(isDeepStrictEqual(place, page.place) ? page : { ...page, place });
  }
  for (const [name, { from, paths }] of site.groups) {
    const files = paths.flatMap((path) => {
      const file = packed.get(path);
      if (!file) return [];
      const { size, sha256 } = file;
      return [{ path, size, sha256, modified: modifiedAt(join(folder, path)), ...placeOf(path) }];
    });
    last.keepGroup(name, { from, files });
  }
  if (zip !== undefined) last.keepZip(zip, join(folder, zip));
}
