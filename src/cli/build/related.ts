import { hash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { FULL_TEXT_ENTRIES } from '../../core/index/full-text.ts';
import { languageOf } from '../../core/views/parts/paths.ts';
import { RELATED_FOLDER, type RelatedIndex } from '../../site/index-pages.ts';
import { type Group, readShares, takeGroup } from './groups.ts';
import type { KeptPage } from './last-output.ts';
import type { Stage } from './stages.ts';
import type { Writing } from './write-site.ts';

/** The full-text index of a site: it is made in a process of its own while pages are still drawn. */
export interface Related {
  /** Pages that lie in the new output. */
  readonly take: (pages: readonly KeptPage[]) => void;
  /** The files of the index, once every page has been taken. */
  readonly finish: () => Promise<Group>;
  /** Ends the process, whatever has become of the site. */
  readonly close: () => Promise<void>;
}

/**
 * `paths` are those of all pages in the order of the plan, in which the index takes them. Up to
 * `FULL_TEXT_ENTRIES` pages are indexed as they are, above it by titles and summaries. Where the last
 * output has an index, it is only known at the end whether a new one is needed.
 */
export function beginRelated(input: Writing, site: number, paths: readonly string[]): Related {
  const { catalogue, out, last, threads, stages, openRelatedIndex } = input;
  const fullText = catalogue.entries.length <= FULL_TEXT_ENTRIES;
  // Pages in traditional characters are the Chinese ones letter by letter, and not indexed.
  const order = paths.filter((path) => languageOf(path).language !== 'zh-hant');
  const known = new Map<string, KeptPage>();
  let filling: Filling | undefined;
  let stage: Stage | undefined;
  const open = (): void => {
    stage = stages.begin('index', 0);
    filling = fill(openRelatedIndex(), { out, fullText, order, known });
  };
  if (!last.hasGroup(RELATED_FOLDER)) open();
  return {
    take: (pages) => {
      for (const page of pages) known.set(page.path, page);
      filling?.goOn();
    },
    finish: async () => {
      const indexed = order.flatMap((path) => known.get(path) ?? []).filter(isIndexed);
      const shown = indexed.map(({ sha256, related }) => (fullText ? sha256 : related));
      const made = { name: RELATED_FOLDER, from: hash('sha256', JSON.stringify(shown)) };
      const taken = filling ? undefined : await takeGroup(input, site, made);
      if (taken) return taken;
      if (!filling) open();
      await filling?.written();
      const files = filesBelow(out, RELATED_FOLDER);
      const packed = await readShares(threads, site, files);
      stage?.end(indexed.length);
      return { ...made, paths: files, packed };
    },
    close: async () => filling?.close(),
  };
}

interface Filling {
  /** Gives on the pages that follow, in their order, on those given before. */
  readonly goOn: () => void;
  readonly written: () => Promise<void>;
  readonly close: () => Promise<void>;
}

interface Pages {
  readonly out: string;
  readonly fullText: boolean;
  readonly order: readonly string[];
  /** The pages that lie in the new output; the caller adds to them. */
  readonly known: ReadonlyMap<string, KeptPage>;
}

function fill(index: Promise<RelatedIndex>, { out, fullText, order, known }: Pages): Filling {
  const given: Promise<void>[] = [];
  let next = 0;
  let written: Promise<void> | undefined;
  const add = async ({ path, related }: KeptPage): Promise<void> => {
    const open = await index;
    if (fullText) await open.addPage(path, readFileSync(join(out, path), 'utf8'));
    else if (related) await open.add(related);
  };
  const give = (page: KeptPage): void => {
    const adding = add(page);
    // Told of when the index is waited for; until then the other pages are still drawn.
    adding.catch(() => undefined);
    given.push(adding);
  };
  const goOn = (): void => {
    for (; next < order.length; next += 1) {
      const page = known.get(order[next] ?? '');
      if (!page) return;
      if (isIndexed(page)) give(page);
    }
    written ??= Promise.all(given).then(async () => (await index).write(out));
    // Told of when it is waited for, whatever fails first.
    written.catch(() => undefined);
  };
  index.catch(() => undefined);
  goOn();
  return {
    goOn,
    written: () => written ?? Promise.reject(new Error('a page of the plan was not drawn')),
    close: async () => (await index.catch(() => undefined))?.close(),
  };
}

function isIndexed({ related }: KeptPage): boolean {
  return related !== undefined;
}

function filesBelow(out: string, folder: string): string[] {
  const root = join(out, folder);
  return readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(out.length + 1))
    .map((path) => path.replaceAll('\\', '/'))
    .sort();
}
