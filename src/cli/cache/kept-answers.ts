import { hash } from 'node:crypto';
import { appendFileSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { crc32 } from 'node:zlib';

/** Answers kept from earlier runs, by the key of the question. */
export interface KeptAnswers<V> {
  readonly get: (key: string) => V | undefined;
  readonly set: (key: string, value: V) => void;
  /** Writes what is new. A disk that refuses is no error: the next run asks again. */
  readonly save: () => void;
}

/** Lines that were not asked for or have a later one, above which the file is written anew. */
const IDLE = 200;

/**
 * A file of kept answers: the stamp of the program that gave them, then a line an answer, each with
 * its checksum. New ones are appended, so that a run that is killed leaves at worst a torn line; such
 * a line, or one that was changed, is passed over, and a file of another stamp is begun anew. A line
 * is read and its sum compared when it is asked for; until then it is bytes. An answer that is set
 * as it is kept is not written a second time.
 */
export function openKeptAnswers<V>(
  file: string,
  stamp: string,
  { idle = IDLE }: { readonly idle?: number } = {},
): KeptAnswers<V> {
  const kept = readLines(file, stamp);
  let { whole } = kept;
  const used = new Map<string, Buffer>();
  const given = new Map<string, V>();
  const added: Buffer[] = [];
  return {
    get: (key) => {
      const line = used.get(key) ?? kept.lines.get(key);
      if (!line) return undefined;
      const json = readLine(line);
      if (json === undefined) {
        whole = false;
        return undefined;
      }
      const value = JSON.parse(json) as V;
      used.set(key, line);
      given.set(key, value);
      return value;
    },
    set: (key, value) => {
      if (given.get(key) === value) return;
      const line = toLine(key, JSON.stringify(value));
      const before = kept.lines.get(key);
      given.set(key, value);
      if (before?.equals(line)) {
        used.set(key, before);
        return;
      }
      kept.lines.set(key, line);
      used.set(key, line);
      added.push(line);
    },
    save: () => {
      try {
        mkdirSync(dirname(file), { recursive: true });
        const idleLines = kept.count + added.length - used.size;
        if (whole && idleLines < idle + used.size / 4) {
          if (added.length > 0) appendFileSync(file, Buffer.concat(added));
        } else {
          const beside = `${file}.${process.pid}`;
          writeFileSync(beside, Buffer.concat([Buffer.from(`${stamp}\n`), ...used.values()]));
          renameSync(beside, file);
        }
      } catch {
        // Nothing is kept.
      }
    },
  };
}

const SUM = 8;
const KEY = 20;
const KEY_AT = SUM + 1;
const VALUE_AT = KEY_AT + KEY + 1;
const LINE_FEED = 0x0a;

/** Sum, key and value, parted by blanks, and a line feed. */
function toLine(key: string, json: string): Buffer {
  const content = Buffer.from(`${key} ${json}`);
  return Buffer.concat([Buffer.from(`${sumOf(content)} `), content, Buffer.of(LINE_FEED)]);
}

/** The value of a line; `undefined` when the line is not as it was written. */
function readLine(line: Buffer): string | undefined {
  const end = line.length - 1;
  const sound = line.toString('latin1', 0, SUM) === sumOf(line.subarray(KEY_AT, end));
  return sound ? line.toString('utf8', VALUE_AT, end) : undefined;
}

/** Against what happens to files, not against forgery. */
function sumOf(content: Buffer): string {
  return crc32(content).toString(16).padStart(SUM, '0');
}

/** The key of a question by all that its answer depends on. */
export function answerKey(...parts: readonly string[]): string {
  return hash('sha1', parts.join('\0')).slice(0, KEY);
}

interface Lines {
  /** By key, line feeds included. */
  readonly lines: Map<string, Buffer>;
  /** Of the file, with those that have a later one of the same key. */
  readonly count: number;
  /** Whether the file ends where a line does. */
  readonly whole: boolean;
}

function readLines(file: string, stamp: string): Lines {
  const lines = new Map<string, Buffer>();
  let count = 0;
  const bytes = readBytes(file);
  const first = `${stamp}\n`;
  if (bytes?.toString('latin1', 0, first.length) !== first) return { lines, count, whole: false };
  let at = first.length;
  while (at < bytes.length) {
    const end = bytes.indexOf(LINE_FEED, at);
    if (end === -1) return { lines, count, whole: false };
    lines.set(
      bytes.toString('latin1', at + KEY_AT, at + VALUE_AT - 1),
      bytes.subarray(at, end + 1),
    );
    count += 1;
    at = end + 1;
  }
  return { lines, count, whole: true };
}

function readBytes(file: string): Buffer | undefined {
  try {
    return readFileSync(file);
  } catch {
    return undefined;
  }
}
