import { mkdirSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { close, createIndex } from 'pagefind';
import type { SearchDocument } from '../../../src/core/index/documents.ts';
import { measurePagefind } from './browser.ts';
import { QUERIES } from './queries.ts';
import { zippedSizes } from './sizes.ts';

export interface PeerMeasures {
  readonly zipped: number;
  readonly seconds: number;
  readonly slowest: number;
}

const LANGUAGES = ['zh', 'en'] as const;

function textOf(one: SearchDocument, lang: 'zh' | 'en'): string {
  const names = [...one.aliases, ...one.first, ...one.second];
  return [one.title[lang], ...names, one.summary[lang], one.body[lang]].join('\n');
}

/** Pagefind as it comes: a record a language, its filters, and only the files that a search needs. */
export async function measurePlainPagefind(
  documents: readonly SearchDocument[],
  folder: string,
): Promise<PeerMeasures> {
  const started = performance.now();
  const { index } = await createIndex({});
  if (!index) throw new Error('Pagefind did not start');
  for (const one of documents) {
    for (const language of LANGUAGES) {
      await index.addCustomRecord({
        url: `/${language}/${one.id}.html`,
        content: textOf(one, language),
        language,
        meta: { title: one.title[language] },
        filters: Object.fromEntries(
          Object.entries(one.facets).map(([id, values]) => [id, [...values]]),
        ),
      });
    }
  }
  await index.writeFiles({ outputPath: join(folder, 'pagefind') });
  const seconds = (performance.now() - started) / 1000;
  await close();
  const sizes = [...zippedSizes(folder)].filter(([path]) => !/ui|component|highlight/u.test(path));
  const zipped = sizes.reduce((sum, [, size]) => sum + size, 0);
  return { zipped, seconds, slowest: await measurePagefind(folder, QUERIES) };
}

interface MiniSearchLike {
  addAll: (documents: readonly object[]) => void;
  search: (text: string, options: object) => unknown[];
}

/** MiniSearch with pairs of characters as terms, all of them wanted; undefined where it is not installed. */
export function measureMiniSearch(
  documents: readonly SearchDocument[],
  folder: string,
  modules: string,
): PeerMeasures | undefined {
  let MiniSearch: new (options: object) => MiniSearchLike;
  try {
    MiniSearch = createRequire(join(modules, 'package.json'))('minisearch') as typeof MiniSearch;
  } catch {
    return undefined;
  }
  const tokenize = (text: string): string[] =>
    (text.toLowerCase().match(/[a-z0-9]+|\p{Script=Han}+/gu) ?? []).flatMap((run) =>
      /^[a-z0-9]/u.test(run) || run.length === 1
        ? [run]
        : Array.from({ length: run.length - 1 }, (_, at) => run.slice(at, at + 2)),
    );
  const started = performance.now();
  const index = new MiniSearch({
    fields: ['zh', 'en'],
    tokenize,
    processTerm: (term: string) => term,
  });
  index.addAll(documents.map((one, id) => ({ id, zh: textOf(one, 'zh'), en: textOf(one, 'en') })));
  const seconds = (performance.now() - started) / 1000;
  const json = JSON.stringify(index);
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'minisearch.json'), json);
  let slowest = 0;
  for (const text of QUERIES) {
    index.search(text, { combineWith: 'AND', prefix: true });
    const again = performance.now();
    index.search(text, { combineWith: 'AND', prefix: true });
    slowest = Math.max(slowest, performance.now() - again);
  }
  return { zipped: gzipSync(json, { level: 9 }).length, seconds, slowest };
}
