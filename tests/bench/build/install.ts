import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Peer } from './tools/peer.ts';

/**
 * Installs the packages of a generator below the scratch folder, unless they are there, and returns
 * its `node_modules`. They never become dependencies of this project.
 */
export function installPeer(
  { id, packages }: Pick<Peer, 'id' | 'packages'>,
  scratch: string,
): string {
  const folder = join(scratch, id);
  const modules = join(folder, 'node_modules');
  const wanted = JSON.stringify({ private: true, type: 'module', dependencies: packages });
  const stamp = join(folder, 'installed.json');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return modules;
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'package.json'), wanted);
  if (Object.keys(packages).length > 0) {
    const quiet = ['--no-audit', '--no-fund', '--loglevel=error'];
    execFileSync('npm', ['install', '--prefix', folder, ...quiet], { cwd: folder, stdio: 'pipe' });
  }
  writeFileSync(stamp, wanted);
  return modules;
}
