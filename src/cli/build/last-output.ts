import { closeSync, linkSync, mkdirSync, openSync, readSync, rmSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { PackedFile } from '../../core/package/pack-file.ts';
import { answerKey, type KeptAnswers, openKeptAnswers } from '../cache/kept-answers.ts';
import { programStamp } from '../cache/program-stamp.ts';
import type { PageFacts } from './drawing.ts';

/** Where the content of a file lies in the last offline zip. */
interface Place {
  readonly at: number;
  readonly size: number;
  readonly crc: number;
  readonly stored: boolean;
}

/** A file of the last output, as it was when it was written. */
export interface KeptFile extends Omit<PackedFile, 'deflated'> {
  /** Milliseconds; a file that somebody changed is not used again. */
  readonly modified: number;
  readonly place?: Place | undefined;
}

export interface KeptPage extends PageFacts, Pick<KeptFile, 'place'> {
  /** What decided how it looks. */
  readonly key: string;
}

/** Files that are made together from one thing, such as an index. */
export interface KeptGroup {
  /** Hash of what they are made from. */
  readonly from: string;
  readonly files: readonly KeptFile[];
}

type Kept = KeptPage | KeptGroup;

/** What is known of the output that a build replaces, so that what has not changed is not made again. */
export interface LastOutput {
  readonly page: (path: string) => KeptPage | undefined;
  readonly keepPage: (page: KeptPage) => void;
  /** Whether the last output has a group of this name, made from whatever. */
  readonly hasGroup: (name: string) => boolean;
  /** The files of a group made from the same, put into the new output; `undefined` when they are not there. */
  readonly takeGroup: (name: string, from: string, out: string) => readonly KeptFile[] | undefined;
  readonly keepGroup: (name: string, group: KeptGroup) => void;
  /** With its content from the last zip, when that is as it was left. */
  readonly packed: (file: KeptFile) => PackedFile | undefined;
  /** The zip in which `place`s lie, where it is now. */
  readonly keepZip: (path: string, file: string) => void;
  readonly save: () => void;
  readonly close: () => void;
}

const ZIP = 'zip';

/** Opens what is kept of an output folder; without a cache nothing is known of it. */
export function openLastOutput(cache: string | undefined, folder: string): LastOutput {
  const kept: KeptAnswers<Kept> | undefined =
    cache === undefined
      ? undefined
      : openKeptAnswers(join(cache, 'outputs', `${answerKey(folder)}.jsonl`), programStamp());
  const group = (name: string): KeptGroup | undefined =>
    kept?.get(answerKey('group', name)) as KeptGroup | undefined;
  const zip = openZip(folder, group(ZIP)?.files[0]);
  return {
    page: (path) => kept?.get(answerKey('page', path)) as KeptPage | undefined,
    keepPage: (page) => kept?.set(answerKey('page', page.path), page),
    hasGroup: (name) => group(name) !== undefined,
    takeGroup: (name, from, out) => {
      const found = group(name);
      return found?.from === from && takeFiles(found.files, folder, out) ? found.files : undefined;
    },
    keepGroup: (name, made) => kept?.set(answerKey('group', name), made),
    packed: ({ path, size, sha256, place }) => {
      const bytes = place && zip?.read(place.at, place.size);
      if (!place || !bytes) return undefined;
      return { path, size, sha256, deflated: { bytes, crc: place.crc, stored: place.stored } };
    },
    keepZip: (path, file) => {
      const { size, mtimeMs } = statSync(file);
      const files = [{ path, size, sha256: '', modified: mtimeMs }];
      kept?.set(answerKey('group', ZIP), { from: '', files });
    },
    save: () => kept?.save(),
    close: () => {
      zip?.close();
    },
  };
}

/** Has all files in the new output by links; `false` when one was changed or the disk has no links. */
function takeFiles(files: readonly KeptFile[], from: string, to: string): boolean {
  if (!files.every((file) => isAsWritten(join(from, file.path), file))) return false;
  try {
    for (const { path } of files) {
      mkdirSync(dirname(join(to, path)), { recursive: true });
      linkSync(join(from, path), join(to, path));
    }
    return true;
  } catch {
    // What is written to a linked file would change the last output as well.
    for (const { path } of files) rmSync(join(to, path), { force: true });
    return false;
  }
}

function isAsWritten(path: string, { size, modified }: KeptFile): boolean {
  const found = statSync(path, { throwIfNoEntry: false });
  return found?.size === size && found.mtimeMs === modified;
}

interface OpenZip {
  readonly read: (at: number, size: number) => Uint8Array<ArrayBuffer> | undefined;
  readonly close: () => void;
}

function openZip(folder: string, kept: KeptFile | undefined): OpenZip | undefined {
  if (!kept || !isAsWritten(join(folder, kept.path), kept)) return undefined;
  let file: number | undefined = openSync(join(folder, kept.path), 'r');
  return {
    read: (at, size) => {
      if (file === undefined) return undefined;
      const bytes = Buffer.alloc(size);
      return readSync(file, bytes, 0, size, at) === size ? bytes : undefined;
    },
    close: () => {
      if (file !== undefined) closeSync(file);
      file = undefined;
    },
  };
}
