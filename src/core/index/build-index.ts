import { createHash } from 'node:crypto';
import { folder } from '../../finder/fold.ts';
import { CALLBACK, type Facet, type Head, type Names } from '../../finder/format.ts';
import { isCjk } from '../../finder/terms.ts';
import { buildDictionary } from './dictionary.ts';
import type { SearchDocument } from './documents.ts';
import { foldTableFor, pinyinTable, WHOLE_FOLD_TABLE } from './tables.ts';
import { type PackedTexts, packTexts } from './texts.ts';

/** A file of the index: a classic script, named by the hash of its content (but for the head). */
export interface IndexFile {
  /** POSIX, relative to the folder it is written to. */
  readonly path: string;
  readonly text: string;
}

export const HEAD_FILE = 'head.js';

/**
 * The finder's index as classic scripts. Depends on nothing but its arguments: the same documents
 * give the same bytes.
 */
export function buildIndex(
  documents: readonly SearchDocument[],
  facets: readonly Facet[],
): IndexFile[] {
  const files: IndexFile[] = [];
  const write = (kind: string, content: unknown): string => {
    const json = scriptJson(content);
    const name = `${kind}-${createHash('sha256').update(json).digest('hex').slice(0, 12)}`;
    files.push({ path: `${name}.js`, text: `${CALLBACK}(${JSON.stringify(name)},${json});\n` });
    return name;
  };
  const fold = folder(WHOLE_FOLD_TABLE);
  const parts = documents.flatMap(partsOf).map((texts) => texts.map(fold));
  const characters = charactersOf(parts);
  const texts = packTexts(documents);
  const dictionary = buildDictionary(parts, filesOfParts(texts, documents.length));
  const dates = [...new Set(documents.map(({ reviewed }) => reviewed))].sort();
  const head: Head = {
    version: 1,
    size: documents.length,
    facets,
    investment: documents.map(({ investment }) => investment),
    dates,
    reviewed: documents.map(({ reviewed }) => dates.indexOf(reviewed)),
    fold: foldTableFor(characters),
    chunks: dictionary.chunks.map(({ first, content }) => [first, write('d', content)]),
    lists: dictionary.lists.map(({ first, content }) => [first, write('l', content)]),
    names: write('n', namesOf(documents)),
    pinyin: write('p', pinyinTable(characters)),
    clauses: write('c', texts.clauses),
    texts: texts.files.map(({ first, content }) => [first, write('t', content)]),
  };
  files.push({ path: HEAD_FILE, text: `${CALLBACK}("head",${scriptJson(head)});\n` });
  return files.sort((a, b) => (a.path < b.path ? -1 : 1));
}

/** JSON that is a script as well, for engines of before 2019. */
export function scriptJson(content: unknown): string {
  return JSON.stringify(content).replaceAll('\u2028', '\\u2028').replaceAll('\u2029', '\\u2029');
}

/** The file of texts of each part. */
function filesOfParts({ files }: PackedTexts, documents: number): number[] {
  const fileOf: number[] = [];
  files.forEach(({ first }, file) => {
    const end = files[file + 1]?.first ?? documents;
    for (let part = first * 2; part < end * 2; part += 1) fileOf.push(file);
  });
  return fileOf;
}

function namesOf(documents: readonly SearchDocument[]): Names {
  const shared = new Map<string, number>();
  const share = (texts: readonly string[]): number[] =>
    texts
      .filter((text) => text !== '')
      .map((text) => {
        const known = shared.get(text) ?? shared.size;
        shared.set(text, known);
        return known;
      });
  const first = documents.map((one) => share(one.first));
  const second = documents.map((one) => share(one.second));
  return {
    kinds: documents.map(({ kind }) => kind),
    ids: documents.map(({ id }) => id),
    numbers: documents.map(({ number }) => number),
    zh: documents.map(({ title }) => title.zh),
    en: documents.map(({ title }) => title.en),
    aliases: documents.map(({ aliases }) => aliases),
    shared: [...shared.keys()],
    first,
    second,
  };
}

/** Texts of the two parts of a document: those that `Store.partTexts` of the finder gives. */
function partsOf(one: SearchDocument): [string[], string[]] {
  return [
    [one.title.zh, one.title.en, ...one.aliases, ...one.first, one.summary.zh, one.summary.en],
    [one.body.zh, one.body.en, ...one.second],
  ];
}

/** Ideographs of folded texts. */
function charactersOf(parts: readonly (readonly string[])[]): Set<string> {
  const isThere = new Uint8Array(0x10000);
  for (const texts of parts) {
    for (const text of texts) {
      for (let at = 0; at < text.length; at += 1) isThere[text.charCodeAt(at)] = 1;
    }
  }
  const characters = new Set<string>();
  isThere.forEach((there, unit) => {
    const character = String.fromCharCode(unit);
    if (there === 1 && isCjk(character)) characters.add(character);
  });
  return characters;
}
