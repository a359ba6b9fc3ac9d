/** What the files of the index hold. The build writes them, the browser and `mulu search` read them. */

export type Language = 'zh' | 'en';
export interface Both {
  readonly zh: string;
  readonly en: string;
}

export interface FacetValue {
  readonly id: string;
  readonly label: Both;
  /** Documents that have the value, as `encodeIds`. */
  readonly docs: string;
  /** Value of the facet above it: the sector of a subsector. */
  readonly parent?: string;
}

export interface Facet {
  readonly id: string;
  readonly label: Both;
  readonly values: readonly FacetValue[];
}

/** First file: loaded when a visitor turns to the search box. */
export interface Head {
  readonly version: 1;
  /** Documents; each has two parts, `2n` (title, aliases, codes, places, summary) and `2n + 1` (body). */
  readonly size: number;
  readonly facets: readonly Facet[];
  /** Lowest investment in 万元 by document, -1 where none is stated. */
  readonly investment: readonly number[];
  /** Dates of review, `YYYY-MM-DD` or '', and the place of each document's in that list. */
  readonly dates: readonly string[];
  readonly reviewed: readonly number[];
  /** Folding table, see `folder`. */
  readonly fold: string;
  /** First key and file of every chunk of the dictionary, ascending. */
  readonly chunks: readonly (readonly [string, string])[];
  /** First number and file of the lists of parts that several keys share, ascending. */
  readonly lists: readonly (readonly [number, string])[];
  readonly names: string;
  readonly pinyin: string;
  readonly clauses: string;
  /** First document and file of every file of texts, ascending. */
  readonly texts: readonly (readonly [number, string])[];
}

/** Titles and other names by document; enough for suggestions and for ranking. */
export interface Names {
  readonly kinds: readonly string[];
  readonly ids: readonly string[];
  /** Printed numbers, e.g. `M-04`, or ''. */
  readonly numbers: readonly string[];
  readonly zh: readonly string[];
  readonly en: readonly string[];
  /** Aliases of both languages. */
  readonly aliases: readonly (readonly string[])[];
  /** Strings that many documents share: codes and their names, places, titles of instruments. */
  readonly shared: readonly string[];
  /** Indices into `shared`: of the first part (codes, places), of the second (instruments). */
  readonly first: readonly (readonly number[])[];
  readonly second: readonly (readonly number[])[];
}

/**
 * Keys of the dictionary (character sequences, and words behind `WORD_MARK`) with the parts they
 * stand in, grouped by how the keys begin: `{"高":" ids 新 ids 新区 ids "}`.
 */
export type Chunk = Readonly<Record<string, string>>;

/** Stands in no key, since blanks separate runs, and in no list of ids. */
const MARK = ' ';

/** Begins a reference to a list that several keys share: its number follows as one id. */
export const SHARED_LIST = '~';

/** Some of the shared lists, each as `encodeIds`. */
export type ListFile = readonly string[];

/** What the keys of one group begin with: one character, or the mark and first letter of a word. */
export function groupOf(key: string): string {
  return key.slice(0, key.startsWith('=') && key.length > 1 ? 2 : 1);
}

export function packChunk(entries: Iterable<readonly [string, string]>): Chunk {
  const groups = new Map<string, string>();
  for (const [key, ids] of entries) {
    const group = groupOf(key);
    const packed = `${key.slice(group.length)}${MARK}${ids}${MARK}`;
    groups.set(group, (groups.get(group) ?? '') + packed);
  }
  return Object.fromEntries(groups);
}

/** Keys of one group of a chunk with their packed ids, in the order of the dictionary. */
export function unpackGroup(chunk: Chunk, group: string): Map<string, string> {
  const entries = new Map<string, string>();
  const packed = Object.hasOwn(chunk, group) ? (chunk[group] ?? '') : '';
  for (let at = 0; at < packed.length;) {
    const middle = packed.indexOf(MARK, at);
    const end = packed.indexOf(MARK, middle + 1);
    entries.set(group + packed.slice(at, middle), packed.slice(middle + 1, end));
    at = end + 1;
  }
  return entries;
}

/** Texts of one document that the names do not hold. */
export interface DocumentText {
  readonly summary: Both;
  readonly body: Both;
}

/** Texts of some documents by field, each clause of the table as one character of private use. */
export interface TextFile {
  readonly summary: { readonly zh: readonly string[]; readonly en: readonly string[] };
  readonly body: { readonly zh: readonly string[]; readonly en: readonly string[] };
}

/** Clauses that many texts share; the first one is written U+E000. */
export type Clauses = readonly string[];
export const FIRST_CLAUSE = 0xe000;
export const MOST_CLAUSES = 0x1900;

/** Readings without tones, each with the characters that have it: `gao高告稿;ge歌…`. */
export type Pinyin = string;

/** Candidates in so many files of texts are verified by reading them; the dictionary tells of more. */
export const VERIFY_FILES = 7;

/** The callback through which every index file hands over its content. */
export const CALLBACK = '__mulu';
