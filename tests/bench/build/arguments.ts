import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { PEERS } from './tools/registry.ts';

export const USAGE = `node tests/bench/build.ts [options]

  --only LIST      scenarios, such as pages:1000,edit:5000 (kinds: pages, complete, edit, check, growth)
  --tools LIST     of ${['ours', ...PEERS.map(({ id }) => id)].join(', ')}
  --rounds N       of every scenario (3)
  --scratch DIR    where generators are installed and everything is built
  --results FILE   one run a line; runs that are in it are not made again (DIR/results.jsonl)
  --fresh          forgets the results of the chosen scenarios first
  --render         only prints the tables of what has been measured
  --markdown FILE  also writes the tables there
  --bounds         exits with 1 when a bound does not hold or was not measured
`;

/** Enough for every bound, in an order in which the quick ones come first. */
const ALL = [
  ...['pages:100', 'pages:1000', 'complete:1000', 'check:1000', 'check:10000'],
  ...['pages:5000', 'edit:5000', 'growth:5000', 'complete:5000'],
];

export interface Options {
  readonly scenarios: readonly string[];
  /** Missing when the scenario decides. */
  readonly tools: readonly string[] | undefined;
  readonly rounds: number;
  readonly scratch: string;
  readonly results: string;
  readonly fresh: boolean;
  readonly render: boolean;
  readonly markdown: string | undefined;
  readonly bounds: boolean;
}

/** Reads the command line; throws on what it does not know. */
export function readOptions(args: readonly string[]): Options {
  const { values } = parseArgs({
    args: [...args],
    options: {
      only: { type: 'string', default: ALL.join(',') },
      tools: { type: 'string' },
      rounds: { type: 'string', default: '3' },
      scratch: { type: 'string', default: join(tmpdir(), 'mulu-bench') },
      results: { type: 'string' },
      fresh: { type: 'boolean', default: false },
      render: { type: 'boolean', default: false },
      markdown: { type: 'string' },
      bounds: { type: 'boolean', default: false },
    },
  });
  const rounds = Number(values.rounds);
  if (!Number.isInteger(rounds) || rounds < 1) throw new Error(`--rounds ${values.rounds}`);
  const tools = values.tools?.split(',');
  const unknown = tools?.find((id) => id !== 'ours' && !PEERS.some((peer) => peer.id === id));
  if (unknown !== undefined) throw new Error(`--tools ${unknown}`);
  const scratch = resolve(values.scratch);
  return {
    scenarios: values.only.split(','),
    ...{ tools, rounds, scratch },
    results: values.results ? resolve(values.results) : join(scratch, 'results.jsonl'),
    ...{ fresh: values.fresh, render: values.render, bounds: values.bounds },
    markdown: values.markdown,
  };
}

/** Which tools take part in a scenario: those that take minutes only in small ones. */
export function toolsOf(scenario: string, { tools }: Pick<Options, 'tools'>): readonly string[] {
  if (tools) return tools;
  const size = Number(scenario.split(':')[1]);
  const all = ['ours', ...PEERS.map(({ id }) => id)];
  if (scenario.startsWith('edit:')) return ['ours', 'hugo', 'eleventy'];
  return size > 1000 ? all.filter((id) => id !== 'starlight' && id !== 'vitepress') : all;
}
