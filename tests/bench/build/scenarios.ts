import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { generateCatalogue } from '../../helpers/generate-catalogue.ts';
import { editEntry, editPeerEntry } from './edit-entry.ts';
import { installPeer } from './install.ts';
import { type Command, measure } from './measure.ts';
import {
  buildCommand,
  checkCommand,
  hasRenderer,
  madeOfContent,
  needPagesOnly,
  type OurBuild,
  ROOT,
} from './tools/ours.ts';
import { setAside } from './set-aside.ts';
import type { Peer } from './tools/peer.ts';
import { PEERS } from './tools/registry.ts';
import { LOCALES } from '../../../src/core/read/source-file.ts';
import { readWork } from './work/work.ts';

/** One thing that is measured, once a round. */
export interface Variant {
  readonly id: string;
  readonly command: Command;
  /** Puts everything into the state to start from; not measured. */
  readonly prepare: (round: number) => Promise<void> | void;
  /** Folder whose pages and bytes are counted. */
  readonly out?: string;
  /** Whether Pagefind takes part, so that memory is also taken without it. */
  readonly withPagefind?: boolean;
  /** After the last round: whether the output equals a cold build. */
  readonly verify?: () => Promise<boolean>;
}

export interface Setting {
  readonly scratch: string;
  /** Ids of the tools that take part: `ours` and those of the peers. */
  readonly tools: readonly string[];
}

type Kind = 'pages' | 'complete' | 'edit' | 'check' | 'growth';

const MAKERS: Readonly<Record<Kind, (size: number, setting: Setting) => Promise<Variant[]>>> = {
  pages,
  complete,
  edit,
  check: (size, { scratch }) => Promise.resolve(check(size, scratch)),
  growth,
};

/** The variants of `kind:size`, such as `pages:1000`; throws for a name that does not exist. */
export async function variantsOf(scenario: string, setting: Setting): Promise<Variant[]> {
  const [, kind = '', size = ''] = /^([a-z]+):(\d+)$/u.exec(scenario) ?? [];
  if (!Object.hasOwn(MAKERS, kind)) throw new Error(`there is no scenario ${scenario}`);
  if (['pages', 'edit', 'growth'].includes(kind) && setting.tools.includes('ours')) needPagesOnly();
  return MAKERS[kind as Kind](Number(size), setting);
}

async function pages(size: number, setting: Setting): Promise<Variant[]> {
  const ours = setting.tools.includes('ours')
    ? [coldPages(size, setting), warmPages(size, setting)]
    : [];
  return [...ours, ...(await peersIn(setting, size)).map(peerBuild)];
}

/** Building twice as much in the same round, to see how time grows. */
async function growth(size: number, setting: Setting): Promise<Variant[]> {
  const peers = only(setting, 'hugo');
  const of = async (count: number, suffix: string): Promise<Variant[]> => {
    const ours = setting.tools.includes('ours') ? [warmPages(count, setting)] : [];
    const all = [...ours, ...(await peersIn(peers, count)).map(peerBuild)];
    return all.map((variant) => ({ ...variant, id: variant.id + suffix }));
  };
  return [...(await of(size, '')), ...(await of(2 * size, ' ×2'))];
}

function only(setting: Setting, peer: string): Setting {
  return { ...setting, tools: setting.tools.filter((id) => id === peer) };
}

async function complete(size: number, setting: Setting): Promise<Variant[]> {
  const ours = (id: string, warm: boolean): Variant => {
    const build = ourBuild(size, setting.scratch, { name: id, pagesOnly: false });
    return { ...ourVariant(id, build, warm, setting), withPagefind: true };
  };
  const peers = await peersIn(only(setting, 'hugo'), size);
  return [
    ...(setting.tools.includes('ours')
      ? [ours('ours, cold', false), ours('ours, warm', true)]
      : []),
    ...peers.map((project): Variant => {
      const plain = peerBuild(project);
      return { ...plain, id: 'hugo + pagefind', command: withPagefind(plain), withPagefind: true };
    }),
  ];
}

/** Both commands as one, so that their time and memory are taken together. */
function withPagefind({ command, out = '' }: Variant): Command {
  const program = join(ROOT, 'node_modules/pagefind/lib/runner/bin.cjs');
  const quoted = command.command.map((part) => `"${part}"`).join(' ');
  const index = `"${process.execPath}" "${program}" --site "${out}" --quiet`;
  return { ...command, command: ['/bin/sh', '-c', `${quoted} && ${index}`] };
}

async function edit(size: number, setting: Setting): Promise<Variant[]> {
  const ours = setting.tools.includes('ours')
    ? [
        editOurs('ours, pages', true, size, setting),
        editOurs('ours, complete', false, size, setting),
      ]
    : [];
  return [...ours, ...(await peersIn(setting, size)).map(editPeer)];
}

/** An entry in the middle of the catalogue: the first of the second half of the first sector. */
function editedFile(catalogue: string): string {
  const entries = join(catalogue, 'entries');
  const [sector = ''] = readdirSync(entries).sort();
  const files = readdirSync(join(entries, sector))
    .filter((name) => !name.endsWith('.en.md'))
    .sort();
  return join(entries, sector, files[Math.floor(files.length / 2)] ?? '');
}

function editOurs(id: string, pagesOnly: boolean, size: number, setting: Setting): Variant {
  const { scratch } = setting;
  const name = `edit-${pagesOnly ? 'pages' : 'complete'}`;
  const own = join(scratch, 'catalogues', `${size}-${name}`);
  const build = { ...ourBuild(size, scratch, { name, pagesOnly }), catalogue: own };
  setAside(scratch, own, build.out, build.cache);
  const cold = { ...build, out: `${build.out}-cold`, cache: `${build.cache}-cold` };
  return {
    id,
    command: buildCommand(build),
    out: build.out,
    withPagefind: !pagesOnly,
    async prepare(round) {
      makeCatalogue(size, own);
      if (!existsSync(build.out)) await measure(buildCommand(build), { scratch });
      editEntry(editedFile(own), round);
    },
    async verify() {
      setAside(scratch, cold.out, cold.cache);
      await measure(buildCommand(cold), { scratch });
      return sameFolders(build.out, cold.out);
    },
  };
}

/** None of the peers has a mode for one changed file that works here; they build again, with caches. */
function editPeer(project: Project): Variant {
  const { peer, folder, modules, scratch } = project;
  const id = /([^/]+)\.md$/u.exec(editedFile(catalogueFolder(project.size, scratch)))?.[1] ?? '';
  const changed = LOCALES.map((locale) => peer.entryFile(locale, id));
  const plain = peer.build(folder, modules);
  const out = join(folder, peer.out);
  return {
    id: peer.id,
    command: plain,
    out,
    async prepare(round) {
      if (!existsSync(out)) await measure(plain, { scratch });
      for (const file of changed) editPeerEntry(join(folder, file), round);
    },
  };
}

/** The first run, one with what the first has kept, and one after an entry was changed. */
function check(size: number, scratch: string): Variant[] {
  const catalogue = makeCatalogue(size, join(scratch, 'catalogues', `${size}-check`));
  const cache = join(scratch, 'ours', `check-${size}`, 'cache');
  const command = checkCommand(catalogue, cache);
  return [
    {
      id: 'first',
      command,
      prepare: () => {
        setAside(scratch, cache);
      },
    },
    { id: 'again', command, prepare: () => undefined },
    {
      id: 'one entry changed',
      command,
      prepare: () => {
        // Never what an earlier session wrote.
        editEntry(editedFile(catalogue), Date.now() % 1_000_000);
      },
    },
  ];
}

function coldPages(size: number, setting: Setting): Variant {
  const build = ourBuild(size, setting.scratch, { name: 'pages-cold', pagesOnly: true });
  return ourVariant('ours, cold', build, false, setting);
}

function warmPages(size: number, setting: Setting): Variant {
  const build = ourBuild(size, setting.scratch, { name: 'pages-warm', pagesOnly: true });
  return ourVariant('ours, warm', build, true, setting);
}

function ourVariant(id: string, build: OurBuild, warm: boolean, { scratch }: Setting): Variant {
  return {
    id,
    command: buildCommand(build),
    out: build.out,
    async prepare() {
      if (!warm) setAside(scratch, build.cache);
      else if (!hasRenderer(build.cache)) await measure(buildCommand(build), { scratch });
      setAside(scratch, ...madeOfContent(build.cache), build.out);
    },
  };
}

function ourBuild(
  size: number,
  scratch: string,
  { name, pagesOnly }: { readonly name: string; readonly pagesOnly: boolean },
): OurBuild {
  const folder = join(scratch, 'ours', `${name.replace(/\W+/gu, '-')}-${size}`);
  mkdirSync(folder, { recursive: true });
  return {
    catalogue: makeCatalogue(size, catalogueFolder(size, scratch)),
    out: join(folder, 'out'),
    cache: join(folder, 'cache'),
    pagesOnly,
  };
}

interface Project {
  readonly peer: Peer;
  readonly folder: string;
  readonly modules: string;
  readonly size: number;
  readonly scratch: string;
}

/** The chosen peers, installed, with the work written for each. */
async function peersIn({ tools, scratch }: Setting, size: number): Promise<Project[]> {
  const chosen = PEERS.filter(({ id }) => tools.includes(id));
  if (chosen.length === 0) return [];
  const work = await readWork(makeCatalogue(size, catalogueFolder(size, scratch)));
  return chosen.map((peer) => {
    const modules = installPeer(peer, scratch);
    const folder = join(scratch, peer.id, `n${size}`);
    setAside(scratch, folder);
    peer.write(work, folder);
    return { peer, folder, modules, size, scratch };
  });
}

function peerBuild({ peer, folder, modules, scratch }: Project): Variant {
  const below = (path: string): string => join(folder, path);
  return {
    id: peer.id,
    command: peer.build(folder, modules),
    out: below(peer.out),
    prepare: () => {
      setAside(scratch, ...[peer.out, ...peer.caches].map(below));
    },
  };
}

function catalogueFolder(size: number, scratch: string): string {
  return join(scratch, 'catalogues', String(size));
}

function makeCatalogue(count: number, folder: string): string {
  if (!existsSync(folder)) generateCatalogue(folder, { count, from: join(ROOT, 'catalogue') });
  return folder;
}

function sameFolders(one: string, other: string): boolean {
  try {
    execFileSync('diff', ['-rq', one, other], { stdio: 'pipe' });
    return true;
  } catch {
    return false;
  }
}
