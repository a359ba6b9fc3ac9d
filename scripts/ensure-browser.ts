import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

const CHROMIUM = [
  process.env['MULU_CHROMIUM'] ?? '',
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
];

/** The system's Chromium; `undefined` when Playwright's own has to serve. */
export function chromiumPath(): string | undefined {
  return CHROMIUM.find((path) => path !== '' && existsSync(path));
}

/** Makes sure that a Chromium is there: the system's, else Debian's package, else Playwright's. */
export function ensureBrowser(): boolean {
  if (chromiumPath()) return true;
  const apt = (args: readonly string[]): boolean => {
    const root = process.getuid?.() === 0;
    const [command = '', ...rest] = root
      ? ['apt-get', ...args]
      : ['sudo', '-n', 'apt-get', ...args];
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
    return spawnSync(command, rest, { stdio: ['ignore', 'ignore', 'inherit'], env }).status === 0;
  };
  if (
    existsSync('/usr/bin/apt-get') &&
    apt(['update', '-qq']) &&
    apt(['install', '-y', '-qq', 'chromium'])
  ) {
    return chromiumPath() !== undefined;
  }
  const install = ['playwright', 'install', '--with-deps', 'chromium'];
  return spawnSync('npx', install, { stdio: ['ignore', 'inherit', 'inherit'] }).status === 0;
}
