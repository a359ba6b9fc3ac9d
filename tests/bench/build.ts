/**
 * `node tests/bench/build.ts` measures our build against Hugo, Eleventy, Astro, Starlight and
 * VitePress on the same work, in turn, and prints the tables of docs/benchmarks.md. See `--help`.
 */
import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { cpus, loadavg } from 'node:os';
import { join } from 'node:path';
import { type Options, readOptions, toolsOf, USAGE } from './build/arguments.ts';
import { verdictsOf } from './build/bounds.ts';
import { measure, needTime } from './build/measure.ts';
import { outputSize } from './build/output-size.ts';
import { addResult, forget, readResults, type Result } from './build/results.ts';
import { clearSetAside } from './build/set-aside.ts';
import { type Variant, variantsOf } from './build/scenarios.ts';
import { renderTables } from './build/tables.ts';
import { ROOT } from './build/tools/ours.ts';
import { PEERS } from './build/tools/registry.ts';

const say = (line: string): void => void process.stderr.write(`${line}\n`);
const commit = execFileSync('git', ['rev-parse', '--short', 'HEAD'], { cwd: ROOT })
  .toString()
  .trim();
let failures = 0;

async function run(scenario: string, options: Options): Promise<void> {
  const { scratch, rounds, results } = options;
  const tools = toolsOf(scenario, options);
  const done = readResults(results).filter((one) => one.scenario === scenario);
  const isDone = (variant: string, round: number): boolean =>
    done.some((one) => one.variant === variant && one.round === round);
  say(`${scenario} (${tools.join(', ')}): writing projects`);
  let variants = await variantsOf(scenario, { scratch, tools });
  for (let round = 1; round <= rounds; round += 1) {
    for (const variant of variants.filter(({ id }) => !isDone(id, round))) {
      const result = await attempt(variant, { scenario, round, last: round === rounds, scratch });
      if (result) addResult(results, result);
      else variants = variants.filter((one) => one !== variant);
    }
  }
}

interface Turn {
  readonly scenario: string;
  readonly round: number;
  readonly last: boolean;
  readonly scratch: string;
}

/** One measured run; `undefined`, with the reason said, when it failed. */
async function attempt(variant: Variant, turn: Turn): Promise<Result | undefined> {
  const { scenario, round, last, scratch } = turn;
  const label = `  ${scenario} ${round}: ${variant.id}`;
  try {
    await variant.prepare(round);
    const sample = variant.withPagefind ?? false;
    const measured = await measure(variant.command, { scratch, sample });
    const load = loadavg()[0]?.toFixed(1) ?? '';
    say(
      `${label} ${measured.seconds.toFixed(2)} s, ${measured.megabytes.toFixed(0)} MB (load ${load})`,
    );
    const output = variant.out === undefined ? undefined : outputSize(variant.out);
    const identical = last ? await variant.verify?.() : undefined;
    return { scenario, variant: variant.id, round, ...measured, output, identical, commit };
  } catch (error) {
    failures += 1;
    say(`${label} failed: ${error instanceof Error ? error.message : String(error)}`);
    return undefined;
  }
}

function versions(scratch: string): string {
  const peers = PEERS.flatMap(({ id, name, version }) => {
    try {
      return [`${name} ${version(join(scratch, id, 'node_modules'))}`];
    } catch {
      return [];
    }
  });
  const machine = `${cpus().length} × ${cpus()[0]?.model ?? ''}`;
  return [`Node ${process.versions.node}`, ...peers, machine, `commit ${commit}`].join(', ');
}

async function main(options: Options): Promise<void> {
  const { scenarios, scratch, results, fresh } = options;
  mkdirSync(scratch, { recursive: true });
  if (!options.render) {
    needTime();
    if (fresh) forget(results, scenarios);
    try {
      for (const scenario of scenarios) await run(scenario, options);
    } finally {
      clearSetAside(scratch);
    }
  }
  const all = readResults(results);
  const verdicts = verdictsOf(all);
  const document = `${versions(scratch)}.\n\n${renderTables(all, verdicts)}`;
  process.stdout.write(document);
  if (options.markdown !== undefined) writeFileSync(options.markdown, document);
  const broken = options.bounds && verdicts.some(({ holds }) => holds !== true);
  process.exitCode = failures > 0 || broken ? 1 : 0;
}

if (process.argv.includes('--help')) process.stdout.write(USAGE);
else await main(readOptions(process.argv.slice(2)));
