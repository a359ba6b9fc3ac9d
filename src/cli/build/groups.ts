import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { PackedFile } from '../../core/package/pack-file.ts';
import type { Threads } from '../threads/threads.ts';
import type { KeptFile } from './last-output.ts';
import type { Stage } from './stages.ts';
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

/** Who makes which of the scripts' data, in the order in which their files are listed. */
const SCRIPTS = [
  ['finder', 'writeFinder'],
  ['shelf', 'writeShelf'],
] as const;

/** Takes the data of scripts from the last output, or has begun to make them when it returns. */
export async function beginScripts(
  input: Writing,
  site: number,
): Promise<{ readonly done: Promise<Group[]> }> {
  const { content, base, threads, stages } = input;
  const from = `${content} ${base ?? ''}`;
  let stage: Stage | undefined;
  const toGroup = (name: string, packed: readonly PackedFile[]): Group => {
    return { name, from, paths: packed.map(({ path }) => path), packed };
  };
  const made: Promise<Group>[] = [];
  for (const [name, job] of SCRIPTS) {
    const taken = await takeGroup(input, site, { name, from });
    if (!taken) stage ??= stages.begin('finder', 0);
    const make = async (): Promise<Group> => toGroup(name, await threads.run(job, { site }));
    const making = taken ? Promise.resolve(taken) : make();
    // Told of when all are waited for, whatever fails first.
    making.catch(() => undefined);
    made.push(making);
  }
  const finish = async (): Promise<Group[]> => {
    const groups = await Promise.all(made);
    const name = 'traditional';
    const paths = groups.flatMap((group) => group.paths);
    const last =
      (await takeGroup(input, site, { name, from })) ??
      toGroup(name, await threads.run('writeTraditional', { site, paths }));
    stage?.end(paths.length + last.paths.length);
    return [...groups, last];
  };
  return { done: finish() };
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
