import { mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { OutputFault } from '../../core/output/output-fault.ts';
import type { PackedFile } from '../../core/package/pack-file.ts';
import { type PageKeys, pageKeys } from '../../core/views/page-keys.ts';
import { planPages } from '../../core/views/site-pages.ts';
import type { DrawnPage, PageMark } from './drawing.ts';
import { readShares } from './groups.ts';
import type { KeptPage } from './last-output.ts';
import { takeOver } from './take-over.ts';
import type { Writing } from './write-site.ts';

/** Pages that a thread gets at a time; the first of a plan are the long lists. */
const SHARE = 48;

/** The pages of the plan that need not be looked at, and the places of the others. */
export interface TakenPages {
  /** Of all pages, in the order of the plan. */
  readonly paths: readonly string[];
  readonly taken: readonly KeptPage[];
  /** Places in the plan. */
  readonly missing: readonly number[];
  readonly keyOf: PageKeys;
}

/** Has the pages in the new output whose keys are those of the last one. */
export function takeUnchanged(input: Writing): TakenPages {
  const { catalogue, base, downloads, pictures, last, out, old } = input;
  const options = { base, downloads, pictures: pictures.sizes };
  const paths = planPages(catalogue, options).map(({ path }) => path);
  const keyOf = pageKeys(catalogue, options);
  const taken: KeptPage[] = [];
  const folders = new Set<string>();
  const isTaken = (path: string): boolean => {
    const before = last.page(path);
    if (before?.key !== keyOf(path)) return false;
    const target = join(out, path);
    const folder = dirname(target);
    if (!folders.has(folder)) mkdirSync(folder, { recursive: true });
    folders.add(folder);
    if (!takeOver(join(old, path), target, before)) return false;
    taken.push(before);
    return true;
  };
  const missing = paths.flatMap((path, place) => (isTaken(path) ? [] : [place]));
  return { paths, taken, missing, keyOf };
}

export interface DrawnPages {
  readonly kept: readonly KeptPage[];
  readonly packed: readonly PackedFile[];
  readonly drawn: number;
  readonly faults: readonly OutputFault[];
}

interface Drawing extends TakenPages {
  /** Told of pages as soon as they lie in the new output, in no order. */
  readonly onDrawn?: ((pages: readonly KeptPage[]) => void) | undefined;
}

/** Draws the other pages, on all threads. */
export async function drawMissing(
  input: Writing,
  site: number,
  { paths, taken, missing, keyOf, onDrawn }: Drawing,
): Promise<DrawnPages> {
  const { last, stages, threads, pagesOnly } = input;
  const done = stages.begin('draw', missing.length);
  const kept: KeptPage[] = [...taken];
  const packed: PackedFile[] = [];
  const faults: OutputFault[] = [];
  const same: KeptPage[] = [...taken];
  const take = (page: DrawnPage, before: KeptPage | undefined): void => {
    if (!page.same) {
      const { path, size, sha256 } = page.facts;
      kept.push({ ...page.facts, key: keyOf(path) });
      packed.push({ path, size, sha256, deflated: page.deflated });
      faults.push(...page.faults);
    } else if (before) {
      kept.push({ ...before, key: keyOf(before.path) });
      same.push(before);
    }
  };
  const shares = Array.from({ length: Math.ceil(missing.length / SHARE) }, async (_one, index) => {
    const places = missing.slice(index * SHARE, (index + 1) * SHARE);
    const before = places.map((place) => last.page(paths[place] ?? ''));
    const pages = await threads.run('drawPages', { site, places, marks: before.map(toMark) });
    done.add(pages.length);
    const known = kept.length;
    pages.forEach((page, at) => {
      take(page, before[at]);
    });
    onDrawn?.(kept.slice(known));
  });
  await Promise.all(shares);
  const drawn = kept.length - same.length;
  const again = same.flatMap((page) => {
    const file = pagesOnly ? page : last.packed(page);
    if (file) packed.push(file);
    return file ? [] : [page.path];
  });
  // Pages that are the same but cannot be had from the last zip.
  packed.push(...(await readShares(threads, site, again)));
  done.end(drawn);
  return { kept: sorted(kept, paths), packed, drawn, faults };
}

/** In the order of the plan, on which the index of all texts depends. */
function sorted(pages: readonly KeptPage[], paths: readonly string[]): KeptPage[] {
  const places = new Map(paths.map((path, place) => [path, place]));
  const placeOf = ({ path }: KeptPage): number => places.get(path) ?? 0;
  return pages.toSorted((a, b) => placeOf(a) - placeOf(b));
}

function toMark(page: KeptPage | undefined): PageMark | undefined {
  return page && { sha256: page.sha256, size: page.size, modified: page.modified };
}
