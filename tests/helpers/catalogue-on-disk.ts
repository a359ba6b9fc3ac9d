import { execFileSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Command } from '../../src/cli/command.ts';
import { nodeFolder } from '../../src/cli/node-ports.ts';
import { run } from '../../src/cli/run.ts';
import { fakeEffects } from './fake-effects.ts';
import { canonical } from './canonical.ts';
import { BASE, readFolder } from './fixture-cases.ts';

type Run = (
  commands: readonly Command[],
  ...argv: string[]
) => Promise<{ readonly code: number; readonly out: string; readonly err: string }>;

/** A project with a small catalogue, on which commands can work as they do for a clerk. */
export interface Project {
  readonly root: string;
  readonly read: (path: string) => string;
  readonly has: (path: string) => boolean;
  readonly write: (path: string, text: string) => void;
  /** Every file of the catalogue with its text. */
  readonly files: () => Record<string, string>;
  readonly git: (...args: string[]) => string;
  /** Runs a command line; `code` is its exit code. */
  readonly mulu: Run;
  /** The same where a person can be asked. */
  readonly atTerminal: Run;
  /** Names beside the catalogue: nothing may be left there. */
  readonly beside: () => string[];
}

/** Writes the base catalogue of the fixtures, with files of its own, to a new folder in git. */
export function projectOf(own: Readonly<Record<string, string>> = {}): Project {
  const root = mkdtempSync(join(tmpdir(), 'mulu-project-'));
  const at = (path: string): string => join(root, 'catalogue', path);
  const project: Project = {
    root,
    read: (path) => readFileSync(at(path), 'utf8'),
    has: (path) => existsSync(at(path)),
    write: (path, text) => {
      mkdirSync(dirname(at(path)), { recursive: true });
      writeFileSync(at(path), text);
    },
    files: () => readFolder(join(root, 'catalogue')),
    git: (...args) =>
      execFileSync('git', ['-c', 'user.name=文员', '-c', 'user.email=clerk@example.com', ...args], {
        cwd: root,
        encoding: 'utf8',
      }),
    mulu: runIn(root, false),
    atTerminal: runIn(root, true),
    beside: () => readdirSync(root).filter((name) => name !== '.git'),
  };
  for (const [path, text] of Object.entries({ ...BASE, ...own })) {
    project.write(path, canonical(path, text));
  }
  project.git('init', '-q');
  project.git('add', '-A');
  project.git('commit', '-q', '-m', 'first');
  return project;
}

function runIn(root: string, interactive: boolean): Run {
  return async (commands, ...argv) => {
    const catalogues = { catalogue: nodeFolder(join(root, 'catalogue')) };
    const effects = fakeEffects({ cwd: root, catalogues, terminal: { interactive } });
    const code = await run(argv, effects, commands);
    return { code, ...effects.written };
  };
}
