import { type Clauses, FIRST_CLAUSE, MOST_CLAUSES, type TextFile } from '../../finder/format.ts';
import type { SearchDocument } from './documents.ts';

/** Clauses that stand so often are written once. */
const LEAST_REPEATS = 4;
const SHORTEST_CLAUSE = 5;
/** UTF-8 bytes that one file of texts may have unpacked: about 8 KB over the wire. */
const FILE_SIZE = 40000;
const CLAUSE_END = /(?<=[，。；：、！？\n]|[,.;:!?] )/u;
const PRIVATE_USE = /[\uE000-\uF8FF]/gu;

export interface PackedTexts {
  readonly clauses: Clauses;
  /** First document of each file, ascending. */
  readonly files: readonly { readonly first: number; readonly content: TextFile }[];
}

interface Fields {
  readonly summary: { readonly zh: string; readonly en: string };
  readonly body: { readonly zh: string; readonly en: string };
}

/** Summaries and bodies in files of even size, repeated clauses written once. See `unpackText`. */
export function packTexts(documents: readonly SearchDocument[]): PackedTexts {
  const clauses = clausesOf(documents);
  const codes = new Map(
    clauses.map((clause, index) => [clause, String.fromCharCode(FIRST_CLAUSE + index)]),
  );
  const pack = (text: string): string =>
    text
      .split(CLAUSE_END)
      .map(
        (clause) =>
          codes.get(clause) ?? clause.replace(PRIVATE_USE, (unit) => codes.get(unit) ?? ''),
      )
      .join('');
  const packed = documents.map(({ summary, body }) => ({
    summary: { zh: pack(summary.zh), en: pack(summary.en) },
    body: { zh: pack(body.zh), en: pack(body.en) },
  }));
  return { clauses, files: filesOf(packed) };
}

/** Repeated clauses, and every character of private use that a text itself holds. */
function clausesOf(documents: readonly SearchDocument[]): string[] {
  const counts = new Map<string, number>();
  const own = new Set<string>();
  const fields = ({ summary, body }: Fields): string[] =>
    [summary, body].flatMap(({ zh, en }) => [zh, en]);
  for (const text of documents.flatMap(fields)) {
    for (const unit of text.match(PRIVATE_USE) ?? []) own.add(unit);
    for (const clause of text.split(CLAUSE_END)) {
      if (clause.length >= SHORTEST_CLAUSE) counts.set(clause, (counts.get(clause) ?? 0) + 1);
    }
  }
  const repeated = [...counts].filter(([, count]) => count >= LEAST_REPEATS);
  const saving = ([clause, count]: readonly [string, number]): number =>
    clause.length * (count - 1);
  repeated.sort((a, b) => saving(b) - saving(a) || (a[0] < b[0] ? -1 : 1));
  const kept = repeated.slice(0, MOST_CLAUSES - own.size).map(([clause]) => clause);
  return [...[...own].sort(), ...kept.sort()];
}

function filesOf(documents: readonly Fields[]): PackedTexts['files'] {
  const files: { first: number; content: TextFile }[] = [];
  let members: Fields[] = [];
  let size = 0;
  const close = (next: number): void => {
    if (members.length > 0) files.push({ first: next - members.length, content: byField(members) });
    members = [];
    size = 0;
  };
  documents.forEach((one, index) => {
    const length = [one.summary.zh, one.body.zh, one.summary.en, one.body.en].reduce(
      (sum, text) => sum + bytesOf(text),
      0,
    );
    if (size + length > FILE_SIZE) close(index);
    members.push(one);
    size += length;
  });
  close(documents.length);
  return files;
}

/** Texts of one kind side by side pack better. */
function byField(members: readonly Fields[]): TextFile {
  return {
    summary: {
      zh: members.map(({ summary }) => summary.zh),
      en: members.map(({ summary }) => summary.en),
    },
    body: { zh: members.map(({ body }) => body.zh), en: members.map(({ body }) => body.en) },
  };
}

const encoder = new TextEncoder();

function bytesOf(text: string): number {
  return encoder.encode(text).length;
}
