import { hash } from 'node:crypto';
import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { FULL_TEXT_ENTRIES } from '../../core/index/full-text.ts';
import type { PackedFile } from '../../core/package/pack-file.ts';
import { RELATED_FOLDER } from '../../site/index-pages.ts';
import type { Threads } from '../threads/threads.ts';
import type { KeptFile, KeptPage } from './last-output.ts';
import type { Writing } from './write-site.ts';

/** Files that a thread gets at a time. */
const SHARE = 48;

/** Files of the output that are made together from one thing, with what manifest and zip need. */
export interface Group {
  readonly name: string;
  readonly from: string;
  readonly paths: readonly string[];
  readonly packed: readonly PackedFile[];
}

/** The pictures, scaled once and then taken from the last output until one of them changes. */
export async function writePictures(input: Writing, site: number): Promise<Group> {
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
export async function beginFinder(
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

/** Begins with the open data; a quick look has none. */
export function beginData(input: Writing, site: number): Promise<Group> | undefined {
  if (input.pagesOnly) return undefined;
  const done = writeData(input, site);
  // Told of when it is waited for, whatever fails first.
  done.catch(() => undefined);
  return done;
}

/** Takes the open data from the last output, or makes them: they come of the catalogue alone. */
async function writeData(input: Writing, site: number): Promise<Group> {
  const from = `${input.content} ${input.base ?? ''}`;
  const taken = await takeGroup(input, site, { name: 'data', from });
  if (taken) return taken;
  const stage = input.stages.begin('data', 0);
  const packed = await input.threads.run('writeData', { site });
  stage.end(packed.length);
  return { name: 'data', from, paths: packed.map(({ path }) => path), packed };
}

/** The full-text index: of the pages as they are, or of titles and summaries where there are many. */
export async function writeRelated(
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
    const records = fullText ? [] : indexed.flatMap(({ related }) => related ?? []);
    for (const record of records) await index.add(record);
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
export async function takeGroup(
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

/** Reads, sums and compresses files of the output, on all threads. */
export async function readShares(
  threads: Threads,
  site: number,
  paths: readonly string[],
): Promise<PackedFile[]> {
  const shares = Array.from({ length: Math.ceil(paths.length / SHARE) }, (_one, index) =>
    threads.run('readWritten', { site, paths: paths.slice(index * SHARE, (index + 1) * SHARE) }),
  );
  return (await Promise.all(shares)).flat();
}
