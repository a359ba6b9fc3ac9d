import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

const CHROMIUM = [
  process.env['MULU_CHROMIUM'] ?? '',
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
];
const FIREFOX = [process.env['MULU_FIREFOX'] ?? '', '/usr/bin/firefox-esr', '/usr/bin/firefox'];

function firstOf(paths: readonly string[]): string | undefined {
  return paths.find((path) => path !== '' && existsSync(path));
}

/** The system's Chromium; `undefined` when Playwright's own has to serve. */
export function chromiumPath(): string | undefined {
  return firstOf(CHROMIUM);
}

/** The system's Firefox; its tests are left out when there is none. */
export function firefoxPath(): string | undefined {
  return firstOf(FIREFOX);
}

/**
 * Makes sure that browsers are there: the system's, else Debian's packages, else Playwright's
 * Chromium. True when there is a Chromium.
 */
export function ensureBrowsers(): boolean {
  const missing = [
    ...(chromiumPath() ? [] : ['chromium']),
    ...(firefoxPath() ? [] : ['firefox-esr']),
  ];
  if (missing.length > 0 && existsSync('/usr/bin/apt-get')) {
    aptGet(['update', '-qq']);
    aptGet(['install', '-y', '-qq', ...missing]);
  }
  if (chromiumPath()) return true;
  const install = ['playwright', 'install', '--with-deps', 'chromium'];
  return spawnSync('npx', install, { stdio: ['ignore', 'inherit', 'inherit'] }).status === 0;
}

function aptGet(args: readonly string[]): void {
  const isRoot = process.getuid?.() === 0;
  const [command = '', ...rest] = [...(isRoot ? [] : ['sudo', '-n']), 'apt-get', ...args];
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  spawnSync(command, rest, { stdio: ['ignore', 'ignore', 'inherit'], env });
}
