import { type Chunk, type ListFile, packChunk, SHARED_LIST } from '../../finder/format.ts';
import { encodeIds } from '../../finder/postings.ts';
import { WORD_MARK, wordsOf } from '../../finder/terms.ts';
import { sequenceDictionary } from './sequences.ts';

/** Characters that one chunk of the dictionary or of its lists may have: 8 to 10 KB over the wire. */
const CHUNK_SIZE = 24_000;
/** A reference costs more than a list that is as short. */
const SHORTEST_SHARED = 6;

export interface Dictionary {
  /** By the first of their keys, which are in code-unit order. */
  readonly chunks: readonly { readonly first: string; readonly content: Chunk }[];
  /** By the number of their first list. */
  readonly lists: readonly { readonly first: number; readonly content: ListFile }[];
}

/**
 * Sequences and words of the folded texts with the parts that hold them. Characters that only
 * stand together, and the words of a passage that many texts share, have the same parts: such a
 * list is written once.
 */
export function buildDictionary(
  parts: readonly (readonly string[])[],
  fileOf: readonly number[],
): Dictionary {
  const packed: [string, string][] = [];
  for (const [key, ids] of sequenceDictionary(parts, fileOf)) packed.push([key, encodeIds(ids)]);
  for (const [word, ids] of wordPostings(parts)) packed.push([WORD_MARK + word, encodeIds(ids)]);
  packed.sort(([a], [b]) => (a < b ? -1 : 1));
  const shared = sharedLists(packed);
  const numbers = new Map(shared.map((list, number) => [list, number]));
  const entries = packed.map(([key, list]): [string, string] => {
    const number = numbers.get(list);
    return [key, number === undefined ? list : SHARED_LIST + encodeIds([number])];
  });
  return {
    chunks: bySize(entries, ([key, list]) => key.length + list.length + 2).map((members) => ({
      first: members[0]?.[0] ?? '',
      content: packChunk(members),
    })),
    lists: numbered(bySize(shared, (list) => list.length + 3)),
  };
}

/** Lists that several keys have, in code-unit order: similar ones side by side. */
function sharedLists(packed: readonly (readonly [string, string])[]): string[] {
  const seen = new Set<string>();
  const shared = new Set<string>();
  for (const [, list] of packed) {
    if (list.length < SHORTEST_SHARED) continue;
    if (seen.has(list)) shared.add(list);
    seen.add(list);
  }
  return [...shared].sort();
}

function numbered(files: readonly (readonly string[])[]): Dictionary['lists'] {
  let next = 0;
  return files.map((content) => {
    const first = next;
    next += content.length;
    return { first, content };
  });
}

function wordPostings(parts: readonly (readonly string[])[]): Map<string, number[]> {
  const postings = new Map<string, number[]>();
  parts.forEach((texts, part) => {
    for (const text of texts) {
      for (const word of wordsOf(text)) {
        const ids = postings.get(word);
        if (!ids) postings.set(word, [part]);
        else if (ids[ids.length - 1] !== part) ids.push(part);
      }
    }
  });
  return postings;
}

function bySize<T>(items: readonly T[], sizeOf: (item: T) => number): T[][] {
  const groups: T[][] = [];
  let group: T[] = [];
  let size = 0;
  for (const item of items) {
    const length = sizeOf(item);
    if (group.length === 0 || size + length > CHUNK_SIZE) {
      group = [];
      size = 0;
      groups.push(group);
    }
    group.push(item);
    size += length;
  }
  return groups;
}
