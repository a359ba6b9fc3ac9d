import type { Both, Language } from '../finder/format.ts';

/** What the files of entry facts hold. The build writes them, the shortlist and the comparison read them. */

/** The first file: groups and rows in their order, and which file holds which entries. */
export const FACTS_HEAD = 'entries';

/** One line of a cell, ready to be shown. */
export interface FactLine {
  readonly text: string;
  /** Set where the words are not in the language of the page. */
  readonly lang?: string;
  /** From the root of the language. */
  readonly href?: string;
  /** Made up for the demonstration. */
  readonly sample?: true;
  /** What must not be overlooked: that an instrument is superseded. */
  readonly mark?: string;
  /** Small print that belongs to the line: conditions, date of check. */
  readonly note?: string;
}

export interface FactRow {
  readonly id: string;
  readonly label: Both;
}

export interface FactGroup {
  readonly id: string;
  readonly label: Both;
  readonly rows: readonly FactRow[];
}

export interface FactsHead {
  readonly version: 1;
  readonly groups: readonly FactGroup[];
  /** First id and file of every shard of a language, ascending by code point. */
  readonly shards: Readonly<Partial<Record<Language, readonly (readonly [string, string])[]>>>;
}

/** Entries of one shard; lines that several of them share are written once. */
export interface FactsShard {
  readonly lines: readonly FactLine[];
  readonly entries: readonly PackedEntry[];
}

/** Numbers are indices into the lines of the shard. */
export interface PackedEntry {
  readonly id: string;
  /** As printed, e.g. `M-04`. */
  readonly number: string;
  readonly title: number;
  readonly summary: number;
  readonly tone: string;
  /** Titles of neighbours in the subsector. */
  readonly related: readonly number[];
  readonly email?: string;
  readonly cells: Readonly<Record<string, readonly number[]>>;
}

/** What is known of one entry in the language of the page. */
export interface EntryFacts {
  readonly id: string;
  readonly number: string;
  readonly title: FactLine;
  readonly summary: FactLine;
  /** Of the class, for its mark. */
  readonly tone: string;
  readonly related: readonly FactLine[];
  /** Of the desk in charge. */
  readonly email: string | undefined;
  /** Lines by row; a row without lines is missing. */
  readonly cells: Readonly<Record<string, readonly FactLine[]>>;
}

export function packEntries(entries: readonly EntryFacts[]): FactsShard {
  const lines: FactLine[] = [];
  const known = new Map<string, number>();
  const indexOf = (line: FactLine): number => {
    const key = JSON.stringify(line);
    const found = known.get(key);
    if (found !== undefined) return found;
    known.set(key, lines.length);
    return lines.push(line) - 1;
  };
  const packed = entries.map(({ title, summary, related, cells, email, ...rest }) => ({
    ...rest,
    ...(email === undefined ? {} : { email }),
    title: indexOf(title),
    summary: indexOf(summary),
    related: related.map(indexOf),
    cells: mapCells(cells, indexOf),
  }));
  return { lines, entries: packed };
}

/** The entry of a shard; `undefined` when it is not there. */
export function unpackEntry({ lines, entries }: FactsShard, id: string): EntryFacts | undefined {
  const packed = entries.find((entry) => entry.id === id);
  if (!packed) return undefined;
  const lineAt = (index: number): FactLine => lines[index] ?? { text: '' };
  return {
    ...packed,
    email: packed.email,
    title: lineAt(packed.title),
    summary: lineAt(packed.summary),
    related: packed.related.map(lineAt),
    cells: mapCells(packed.cells, lineAt),
  };
}

function mapCells<A, B>(
  cells: Readonly<Record<string, readonly A[]>>,
  change: (line: A) => B,
): Record<string, B[]> {
  return Object.fromEntries(Object.entries(cells).map(([row, lines]) => [row, lines.map(change)]));
}
