import { hash } from 'node:crypto';
import { appendFileSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

/** Answers kept from earlier runs, by the key of the question. */
export interface KeptAnswers<V> {
  readonly get: (key: string) => V | undefined;
  readonly set: (key: string, value: V) => void;
  /** Writes what is new. A disk that refuses is no error: the next run asks again. */
  readonly save: () => void;
}

/** Lines that were not asked for, above which the file is written anew without them. */
const IDLE = 200;

/**
 * A file of kept answers: the stamp of the program that gave them, then a line an answer, each with
 * its checksum. New ones are appended, so that a run that is killed leaves at worst a torn line; such
 * a line, or one that was changed, is passed over, and a file of another stamp is begun anew.
 */
export function openKeptAnswers<V>(file: string, stamp: string): KeptAnswers<V> {
  const { lines, whole } = readLines(file, stamp);
  const used = new Map<string, string>();
  const added: string[] = [];
  return {
    get: (key) => {
      const line = lines.get(key);
      if (line === undefined) return undefined;
      used.set(key, line);
      return JSON.parse(line.slice(VALUE_AT)) as V;
    },
    set: (key, value) => {
      const line = toLine(key, JSON.stringify(value));
      lines.set(key, line);
      used.set(key, line);
      added.push(line);
    },
    save: () => {
      try {
        mkdirSync(dirname(file), { recursive: true });
        if (whole && lines.size - used.size < IDLE + used.size / 4) {
          if (added.length > 0) appendFileSync(file, added.join(''));
        } else {
          const beside = `${file}.${process.pid}`;
          writeFileSync(beside, [`${stamp}\n`, ...used.values()].join(''));
          renameSync(beside, file);
        }
      } catch {
        // Nothing is kept.
      }
    },
  };
}

const SUM = 16;
const KEY = 20;
const VALUE_AT = SUM + 1 + KEY + 1;

function toLine(key: string, json: string): string {
  const content = `${key} ${json}`;
  return `${sumOf(content)} ${content}\n`;
}

function sumOf(content: string): string {
  return hash('sha1', content).slice(0, SUM);
}

/** The key of a question by all that its answer depends on. */
export function answerKey(...parts: readonly string[]): string {
  return hash('sha1', parts.join('\0')).slice(0, KEY);
}

function readLines(
  file: string,
  stamp: string,
): { readonly lines: Map<string, string>; readonly whole: boolean } {
  const lines = new Map<string, string>();
  let text = '';
  try {
    text = readFileSync(file, 'utf8');
  } catch {
    return { lines, whole: false };
  }
  if (!text.startsWith(`${stamp}\n`)) return { lines, whole: false };
  let at = stamp.length + 1;
  let whole = true;
  while (at < text.length) {
    const end = text.indexOf('\n', at);
    const line = text.slice(at, end === -1 ? text.length : end);
    at += line.length + 1;
    if (end !== -1 && line.slice(0, SUM) === sumOf(line.slice(SUM + 1))) {
      lines.set(line.slice(SUM + 1, VALUE_AT - 1), `${line}\n`);
    } else whole = false;
  }
  return { lines, whole };
}
