/**
 * `node tests/bench/comparison.ts` sets one entry of the built site beside the same entry in
 * Starlight's default look and in a reconstruction of a page of the UK Investment Atlas: bytes over
 * the wire, requests, largest paint, and the way to five answers on a phone. Prints the tables of
 * docs/benchmarks.md.
 */
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { type Browser, chromium, type Page } from '@playwright/test';
import { chromiumPath } from '../../scripts/ensure-browser.ts';
import { writeAtlas } from './comparison/atlas.ts';
import { ENTRY, entryText } from './comparison/entry-text.ts';
import { buildStarlight } from './comparison/starlight.ts';
import { QUESTIONS, type Way, wayTo } from './comparison/steps.ts';
import { runLighthouse } from './pages/lighthouse.ts';
import { serve } from './pages/server.ts';

const { values } = parseArgs({
  options: {
    out: { type: 'string', default: 'dist' },
    rounds: { type: 'string', default: '3' },
    scratch: { type: 'string', default: join(tmpdir(), 'mulu-bench') },
  },
});
const scratch = resolve(values.scratch);

/** Bytes of the answers by what they are, as they come over the wire. */
type Sizes = Record<'document' | 'stylesheet' | 'script' | 'image' | 'other', number>;

interface Measured {
  readonly name: string;
  readonly sizes: Sizes;
  readonly requests: number;
  readonly largestPaint: number;
  readonly ways: readonly (Way | undefined)[];
}

async function weigh(page: Page, address: string): Promise<Pick<Measured, 'sizes' | 'requests'>> {
  const sizes: Sizes = { document: 0, stylesheet: 0, script: 0, image: 0, other: 0 };
  const waiting: Promise<void>[] = [];
  page.on('requestfinished', (request) => {
    const type = request.resourceType();
    const known = type in sizes ? (type as keyof Sizes) : 'other';
    waiting.push(
      request.sizes().then(({ responseBodySize }) => {
        sizes[known] += responseBodySize;
      }),
    );
  });
  await page.goto(address, { waitUntil: 'networkidle' });
  await Promise.all(waiting);
  return { sizes, requests: waiting.length };
}

async function measure(
  browser: Browser,
  { name, folder, page: path }: { name: string; folder: string; page: string },
): Promise<Measured> {
  const { address, close } = await serve(folder);
  const context = await browser.newContext({
    ...{ viewport: { width: 412, height: 823 }, isMobile: true, hasTouch: true, locale: 'en' },
  });
  try {
    const page = await context.newPage();
    const weight = await weigh(page, address + path);
    const ways: (Way | undefined)[] = [];
    for (const [, answer] of QUESTIONS) ways.push(await wayTo(page, answer));
    const rounds = Number(values.rounds);
    const [row] = await runLighthouse({ site: address, pages: [path], rounds, scratch });
    return { name, ...weight, largestPaint: row?.largestPaint ?? Number.NaN, ways };
  } finally {
    await context.close();
    close();
  }
}

function weightTable(rows: readonly Measured[]): string {
  const kb = (bytes: number): string => `${(bytes / 1000).toFixed(1)} KB`;
  return [
    '| page | html | css | script | pictures | other | in all | requests | largest paint |',
    '| --- | --- | --- | --- | --- | --- | --- | --- | --- |',
    ...rows.map(({ name, sizes, requests, largestPaint }) => {
      const all = Object.values(sizes);
      const cells = [...all, all.reduce((sum, one) => sum + one, 0)].map(kb);
      const paint = `${(largestPaint / 1000).toFixed(2)} s`;
      return `| ${[name, ...cells, requests, paint].join(' | ')} |`;
    }),
  ].join('\n');
}

function wayTable(rows: readonly Measured[]): string {
  const told = (way: Way | undefined): string => {
    if (!way) return 'not there';
    const taps = way.taps > 0 ? `, ${way.taps} tap${way.taps === 1 ? '' : 's'}` : '';
    return way.screens === 0 ? `at once${taps}` : `${way.screens.toFixed(1)} screens${taps}`;
  };
  return [
    `| question | ${rows.map(({ name }) => name).join(' | ')} |`,
    `| --- | ${rows.map(() => '---').join(' | ')} |`,
    ...QUESTIONS.map(
      ([question], at) => `| ${question} | ${rows.map(({ ways }) => told(ways[at])).join(' | ')} |`,
    ),
  ].join('\n');
}

const entry = await entryText();
const browser = await chromium.launch({
  executablePath: chromiumPath(),
  args: ['--no-sandbox', '--disable-gpu', '--disable-quic'],
});
try {
  const pages = [
    { name: 'Mulu', folder: resolve(values.out), page: `en/entries/${ENTRY}.html` },
    { name: 'Starlight, default look', ...buildStarlight(entry, scratch) },
    { name: 'Atlas-like, reconstructed', ...(await writeAtlas(entry, scratch)) },
  ];
  const rows: Measured[] = [];
  for (const page of pages) rows.push(await measure(browser, page));
  process.stdout.write(`${weightTable(rows)}\n\n${wayTable(rows)}\n`);
} finally {
  await browser.close();
}
