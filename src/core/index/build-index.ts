import { createHash } from 'node:crypto';
import { folder } from '../../finder/fold.ts';
import {
  CALLBACK,
  type Chunk,
  type DocumentText,
  type Facet,
  type Head,
  type Names,
  packChunk,
} from '../../finder/format.ts';
import { encodeIds } from '../../finder/postings.ts';
import { isCjk, WORD_MARK, wordsOf } from '../../finder/terms.ts';
import type { SearchDocument } from './documents.ts';
import { sequenceDictionary } from './sequences.ts';
import { foldTableFor, pinyinTable, WHOLE_FOLD_TABLE } from './tables.ts';

/** Characters that one chunk of the dictionary may have: about 10 KB over the wire. */
const CHUNK_SIZE = 24_000;
const DOCS_PER_TEXT = 8;

/** A file of the index: a classic script, named by the hash of its content (but for the head). */
export interface IndexFile {
  /** Relative to the folder of the index. */
  readonly path: string;
  readonly text: string;
}

export const HEAD_FILE = 'head.js';

/**
 * The finder's index as classic scripts. Depends on nothing but its arguments: the same documents
 * give the same bytes. Facets without a value are left out.
 */
export function buildIndex(documents: readonly SearchDocument[], facets: readonly Facet[]): IndexFile[] {
  const fold = folder(WHOLE_FOLD_TABLE);
  const files: IndexFile[] = [];
  const write = (kind: string, content: unknown): string => {
    const json = JSON.stringify(content).replaceAll('\u2028', '\\u2028').replaceAll('\u2029', '\\u2029');
    const hash = createHash('sha256').update(json).digest('hex').slice(0, 12);
    const name = `${kind}-${hash}`;
    files.push({ path: `${name}.js`, text: `${CALLBACK}(${JSON.stringify(name)},${json});\n` });
    return name;
  };
  const names = namesOf(documents);
  const characters = charactersOf(documents);
  const head: Head = {
    version: 1,
    size: documents.length,
    facets,
    investment: documents.map(({ investment }) => investment),
    reviewed: documents.map(({ reviewed }) => reviewed),
    numbers: documents.map(({ number }) => number),
    fold: foldTableFor(characters),
    chunks: chunksOf(dictionaryOf(documents, fold)).map(({ first, entries }) => [first, write('d', entries)]),
    names: write('n', names),
    pinyin: write('p', pinyinTable(characters)),
    texts: slices(documents.map(textOf), DOCS_PER_TEXT).map((shard) => write('t', shard)),
    docsPerText: DOCS_PER_TEXT,
  };
  files.push({ path: HEAD_FILE, text: `${CALLBACK}("head",${JSON.stringify(head)});\n` });
  return files.sort((a, b) => (a.path < b.path ? -1 : 1));
}

function namesOf(documents: readonly SearchDocument[]): Names {
  const shared = new Map<string, number>();
  const share = (texts: readonly string[]): number[] =>
    texts
      .filter((text) => text !== '')
      .map((text) => {
        const known = shared.get(text);
        if (known !== undefined) return known;
        shared.set(text, shared.size);
        return shared.size - 1;
      });
  const first = documents.map((one) => share(one.first));
  const second = documents.map((one) => share(one.second));
  return {
    kinds: documents.map(({ kind }) => kind),
    ids: documents.map(({ id }) => id),
    zh: documents.map(({ title }) => title.zh),
    en: documents.map(({ title }) => title.en),
    aliases: documents.map(({ aliases }) => aliases),
    shared: [...shared.keys()],
    first,
    second,
  };
}

function textOf({ summary, body }: SearchDocument): DocumentText {
  return {
    zh: { summary: summary.zh, body: body.zh },
    en: { summary: summary.en, body: body.en },
  };
}

/** Texts of the two parts of a document, in the order of `partOf` in the finder. */
function partsOf(one: SearchDocument): [string[], string[]] {
  return [
    [one.title.zh, one.title.en, ...one.aliases, ...one.first, one.summary.zh, one.summary.en],
    [one.body.zh, one.body.en, ...one.second],
  ];
}

function charactersOf(documents: readonly SearchDocument[]): Set<string> {
  const fold = folder(WHOLE_FOLD_TABLE);
  const characters = new Set<string>();
  for (const one of documents) {
    for (const text of partsOf(one).flat()) {
      for (const unit of fold(text)) if (isCjk(unit)) characters.add(unit);
    }
  }
  return characters;
}

function dictionaryOf(
  documents: readonly SearchDocument[],
  fold: (text: string) => string,
): [string, string][] {
  const parts = documents.flatMap(partsOf).map((texts) => texts.map(fold));
  // English needs words only; its sequences of letters would make the dictionary twice as long.
  const chinese = parts.map((texts) => texts.flatMap((text) => (/[^\n -~]/u.test(text) ? [text] : [])));
  const entries: [string, string][] = [];
  for (const [key, ids] of sequenceDictionary(chinese)) entries.push([key, encodeIds(ids)]);
  for (const [word, ids] of wordPostings(parts)) entries.push([WORD_MARK + word, encodeIds(ids)]);
  return entries.sort(([a], [b]) => (a < b ? -1 : 1));
}

function wordPostings(parts: readonly (readonly string[])[]): Map<string, number[]> {
  const postings = new Map<string, number[]>();
  parts.forEach((texts, id) => {
    for (const word of new Set(texts.flatMap(wordsOf))) {
      const ids = postings.get(word);
      if (ids) ids.push(id);
      else postings.set(word, [id]);
    }
  });
  return postings;
}

interface ChunkOfKeys {
  readonly first: string;
  readonly entries: Chunk;
}

function chunksOf(entries: readonly (readonly [string, string])[]): ChunkOfKeys[] {
  const chunks: ChunkOfKeys[] = [];
  let members: (readonly [string, string])[] = [];
  let size = 0;
  const close = (): void => {
    const first = members[0]?.[0];
    if (first !== undefined) chunks.push({ first, entries: packChunk(members) });
    members = [];
    size = 0;
  };
  for (const entry of entries) {
    const length = entry[0].length + entry[1].length + 6;
    if (size > 0 && size + length > CHUNK_SIZE) close();
    members.push(entry);
    size += length;
  }
  close();
  return chunks;
}

function slices<T>(items: readonly T[], length: number): T[][] {
  const parts: T[][] = [];
  for (let at = 0; at < items.length; at += length) parts.push(items.slice(at, at + length));
  return parts;
}
