import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { openIndex } from '../../../src/cli/search/open-index.ts';
import { nodeFolder } from '../../../src/cli/node-ports.ts';
import { Finder } from '../../../src/finder/search.ts';
import { EXCERPTS, QUERIES } from './queries.ts';
import { total, zippedSizes } from './sizes.ts';

export interface Build {
  readonly seconds: number;
  readonly cpu: number;
  readonly megabytes: number;
}

/** Builds in a process of its own, so that the peak of its memory is its own. */
export function buildOurs(count: number, folder: string): Build {
  const child = fileURLToPath(new URL('build-child.ts', import.meta.url));
  const output = execFileSync(process.execPath, [child, String(count), folder], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  return JSON.parse(output) as Build;
}

export interface OurMeasures {
  readonly zipped: number;
  /** Head and names, which suggestions need as well. */
  readonly opening: number;
  readonly mostFiles: number;
  readonly mostBytes: number;
  readonly costliest: string;
  /** Milliseconds of the slowest query, warm. */
  readonly slowest: number;
}

/** Each query on a finder of its own that has only been opened, then again warm. */
export async function measureOurs(folder: string): Promise<OurMeasures> {
  const sizes = zippedSizes(folder);
  const site = nodeFolder(folder);
  let [mostFiles, mostBytes, slowest, opening, costliest] = [0, 0, 0, 0, ''];
  for (const text of QUERIES) {
    const read: string[] = [];
    const store = await openIndex({
      list: () => Promise.resolve([]),
      read: (path) => {
        read.push(path);
        return site.read(path);
      },
    });
    await store.foldedNames();
    const finder = new Finder(store);
    const bytes = (): number => read.reduce((sum, path) => sum + (sizes.get(path) ?? 0), 0);
    opening = bytes();
    const opened = read.length;
    const { hits } = await finder.search({ text, selection: new Map() });
    await Promise.all(hits.slice(0, EXCERPTS).map(({ document }) => store.text(document)));
    mostFiles = Math.max(mostFiles, read.length - opened);
    if (bytes() - opening > mostBytes) [mostBytes, costliest] = [bytes() - opening, text];
    const started = performance.now();
    await finder.search({ text, selection: new Map() });
    slowest = Math.max(slowest, performance.now() - started);
  }
  return { zipped: total(sizes), opening, mostFiles, mostBytes, costliest, slowest };
}
