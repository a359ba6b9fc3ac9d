/**
 * `node tests/bench/finder.ts [FOLDER OF PEERS]` measures the finder against plain Pagefind and, where
 * the folder has it installed, MiniSearch, and prints the table of docs/benchmarks.md. Exits with 1
 * when a bound is passed.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { generateDocuments } from '../helpers/generate-documents.ts';
import { measureFromFile, writePage } from './finder/browser.ts';
import { type Build, buildOurs, measureOurs, type OurMeasures } from './finder/ours.ts';
import type { PageMeasures } from './finder/page.ts';
import { measureMiniSearch, measurePlainPagefind, type PeerMeasures } from './finder/peers.ts';
import { QUERIES } from './finder/queries.ts';

const SIZES = [220, 10_000] as const;

interface Measures {
  readonly build: Build;
  readonly ours: OurMeasures;
  readonly page: PageMeasures;
  readonly pagefind: PeerMeasures;
  readonly miniSearch: PeerMeasures | undefined;
}

const scratch = mkdtempSync(join(tmpdir(), 'mulu-finder-'));
const modules = process.argv[2] ?? scratch;

async function measure(count: number): Promise<Measures> {
  const folder = join(scratch, String(count));
  const build = buildOurs(count, join(folder, 'ours'));
  const ours = await measureOurs(join(folder, 'ours'));
  await writePage(join(folder, 'ours'));
  const page = await measureFromFile(join(folder, 'ours'), QUERIES);
  const documents = generateDocuments(count);
  const pagefind = await measurePlainPagefind(documents, join(folder, 'pagefind'));
  const miniSearch = measureMiniSearch(documents, join(folder, 'minisearch'), modules);
  return { build, ours, page, pagefind, miniSearch };
}

type Row = readonly [
  what: string,
  bound: string,
  ours: string,
  ok: boolean,
  pagefind: string,
  mini: string,
];

const kilobytes = (bytes: number): string => `${(bytes / 1000).toFixed(0)} KB`;
const milliseconds = (time: number): string => `${time.toFixed(1)} ms`;
const slowestOf = ({ queries }: PageMeasures): readonly [string, number] =>
  queries.reduce((a, b) => (b[1] > a[1] ? b : a));

function rowsOf(small: Measures, large: Measures): Row[] {
  const [slowest, time] = slowestOf(large.page);
  const { ours, build, pagefind, miniSearch } = large;
  const none = '–';
  const size = ({ zipped }: PeerMeasures): string => kilobytes(zipped);
  return [
    [
      ...(['search files, 220 entries, zipped', '≤ 150 KB', kilobytes(small.ours.zipped)] as const),
      small.ours.zipped <= 150_000,
      size(small.pagefind),
      small.miniSearch ? size(small.miniSearch) : none,
    ],
    [
      ...(['search files, 10,000 entries, zipped', '≤ 4 MB', kilobytes(ours.zipped)] as const),
      ours.zipped <= 4_000_000,
      size(pagefind),
      miniSearch ? size(miniSearch) : none,
    ],
    ['opening the finder, 10,000 (head, names)', none, kilobytes(ours.opening), true, none, none],
    [
      ...(['files of one query with 5 excerpts, most', '≤ 15', String(ours.mostFiles)] as const),
      ours.mostFiles <= 15,
      none,
      none,
    ],
    [
      `bytes of one query with 5 excerpts, most (${ours.costliest})`,
      ...(['≤ 150 KB', kilobytes(ours.mostBytes), ours.mostBytes <= 150_000, none] as const),
      miniSearch ? size(miniSearch) : none,
    ],
    [
      `query, warm, 10,000, Chromium, slowest (${slowest})`,
      ...([
        '≤ 100 ms',
        milliseconds(time),
        time <= 100,
        milliseconds(pagefind.slowest),
        none,
      ] as const),
    ],
    [
      ...(['the same in Node', none, milliseconds(ours.slowest), true, none] as const),
      miniSearch ? milliseconds(miniSearch.slowest) : none,
    ],
    [
      ...([
        'facet recount, 10,000, Chromium',
        '≤ 10 ms',
        milliseconds(large.page.recount),
      ] as const),
      large.page.recount <= 10,
      none,
      none,
    ],
    [
      'index building, 10,000',
      '≤ 5 s',
      `${build.seconds.toFixed(1)} s (${build.cpu.toFixed(1)} s of processor)`,
      build.seconds <= 5,
      `${pagefind.seconds.toFixed(1)} s`,
      miniSearch ? `${miniSearch.seconds.toFixed(1)} s` : none,
    ],
    [
      ...(['peak memory of that', '≤ 700 MB', `${build.megabytes.toFixed(0)} MB`] as const),
      build.megabytes <= 700,
      none,
      none,
    ],
  ];
}

function table(rows: readonly Row[]): string {
  const lines = rows.map(([what, bound, ours, ok, pagefind, mini]) => {
    const verdict = bound === '–' ? '' : ok ? ' ok' : ' **over**';
    return `| ${what} | ${bound} | ${ours}${verdict} | ${pagefind} | ${mini} |`;
  });
  const head = '| | bound | finder | Pagefind 1.6.0 | MiniSearch, pairs |';
  return [head, '|---|---|---|---|---|', ...lines].join('\n');
}

try {
  const [small, large] = [await measure(SIZES[0]), await measure(SIZES[1])];
  const rows = rowsOf(small, large);
  process.stdout.write(
    `Node ${process.versions.node}, ${String(cpus().length)} × ${cpus()[0]?.model ?? ''}\n\n`,
  );
  process.stdout.write(`${table(rows)}\n`);
  process.exitCode = rows.every(([, , , ok]) => ok) ? 0 : 1;
} finally {
  rmSync(scratch, { recursive: true, force: true });
}
