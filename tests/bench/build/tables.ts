import type { Verdict } from './bounds.ts';
import { type Result, secondsOf } from './results.ts';
import { median, medianRatio } from './statistics.ts';

/** What a scenario is called in the document. */
const TITLES: Readonly<Record<string, string>> = {
  pages: 'Pages alone',
  complete: 'Complete build with both searches',
  edit: 'One entry changed',
  check: '`check`',
  growth: 'Growth',
};

/** The tables of all measured scenarios, then the bounds, as Markdown. */
export function renderTables(results: readonly Result[], verdicts: readonly Verdict[]): string {
  const scenarios = [...new Set(results.map(({ scenario }) => scenario))].sort(byKindAndSize);
  const tables = scenarios.map((scenario) => {
    const rows = scenarioRows(results, scenario);
    return `### ${titleOf(scenario)}\n\n${markdownTable(HEAD, rows)}`;
  });
  const bounds = markdownTable(['bound', 'most', 'measured', ''], verdicts.map(verdictRow));
  return `${[...tables, `### Bounds\n\n${bounds}`].join('\n\n')}\n`;
}

const HEAD = [
  ...['', 'wall s', 'range', '× first row', 'CPU s', 'peak MB'],
  ...['pages', 'MB written', 'KB an entry page', 'rounds'],
];

function scenarioRows(results: readonly Result[], scenario: string): string[][] {
  const own = results.filter((one) => one.scenario === scenario);
  const variants = [...new Set(own.map(({ variant }) => variant))];
  return variants.map((variant) => {
    const runs = own.filter((one) => one.variant === variant);
    const seconds = runs.map((run) => run.seconds);
    const ratio = medianRatio(
      secondsOf(results, scenario, variant),
      secondsOf(results, scenario, variants[0] ?? ''),
    );
    const output = runs.find((run) => run.output)?.output;
    return [
      variant,
      shown(median(seconds)),
      `${shown(Math.min(...seconds))} to ${shown(Math.max(...seconds))}`,
      ratio === undefined ? '–' : ratio.toFixed(2),
      shown(median(runs.map(({ cpu }) => cpu))),
      memoryOf(runs),
      output ? grouped(output.pages) : '–',
      output ? (output.bytes / 1e6).toFixed(1) : '–',
      output ? (output.entryBytes / 1000).toFixed(1) : '–',
      `${runs.length}${identityOf(runs)}`,
    ];
  });
}

function memoryOf(runs: readonly Result[]): string {
  const most = Math.max(...runs.map(({ megabytes }) => megabytes));
  const own = Math.max(...runs.map(({ ownMegabytes }) => ownMegabytes ?? 0));
  return own === 0 ? grouped(most) : `${grouped(most)} (without Pagefind ${grouped(own)})`;
}

function identityOf(runs: readonly Result[]): string {
  const verified = runs.filter(({ identical }) => identical !== undefined);
  if (verified.length === 0) return '';
  return verified.every(({ identical }) => identical) ? ', same bytes' : ', **other bytes**';
}

function verdictRow({ label, bound, unit, measured, holds }: Verdict): string[] {
  if (measured === undefined) return [label, `${bound} ${unit}`, '–', 'not measured'];
  return [
    label,
    `${bound} ${unit}`,
    `${shown(measured)} ${unit}`,
    holds ? 'holds' : '**does not hold**',
  ];
}

export function markdownTable(
  head: readonly string[],
  rows: readonly (readonly string[])[],
): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}

function titleOf(scenario: string): string {
  const [kind = '', size = ''] = scenario.split(':');
  const count = grouped(Number(size));
  const upTo = kind === 'growth' ? ` to ${grouped(2 * Number(size))}` : '';
  return `${TITLES[kind] ?? kind}, ${count}${upTo} entries`;
}

function byKindAndSize(a: string, b: string): number {
  const [kindA = '', sizeA = ''] = a.split(':');
  const [kindB = '', sizeB = ''] = b.split(':');
  const kinds = Object.keys(TITLES);
  return kinds.indexOf(kindA) - kinds.indexOf(kindB) || Number(sizeA) - Number(sizeB);
}

function shown(value: number): string {
  return value.toFixed(value < 10 ? 2 : 1);
}

/** Whole numbers with commas between the thousands. */
export function grouped(value: number): string {
  return value.toFixed(0).replace(/\B(?=(?:\d{3})+$)/gu, ',');
}
