import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** What measures pages; none of it is a dependency of this project. */
export const MEASURERS = {
  lighthouse: { lighthouse: '13.5.0' },
  nu: { 'vnu-jar': '26.9.27' },
} as const;

/** Installs a measurer below the scratch folder, unless it is there, and returns its `node_modules`. */
export function installMeasurer(id: keyof typeof MEASURERS, scratch: string): string {
  const folder = join(scratch, id);
  const modules = join(folder, 'node_modules');
  const wanted = JSON.stringify({ private: true, dependencies: MEASURERS[id] });
  const stamp = join(folder, 'installed.json');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return modules;
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'package.json'), wanted);
  const quiet = ['--no-audit', '--no-fund', '--loglevel=error'];
  execFileSync('npm', ['install', '--prefix', folder, ...quiet], { cwd: folder, stdio: 'pipe' });
  writeFileSync(stamp, wanted);
  return modules;
}
