import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { basename } from 'node:path';

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

/** Chromium without the windows of a desktop, which take more of the processor than the pages. */
const SHELL = '/usr/bin/chromium-headless-shell';

/** What the tests drive: Chromium's headless shell, else a whole Chromium. */
export function browserForTests(): string | undefined {
  return firstOf([process.env['MULU_CHROMIUM'] ?? '', SHELL]) ?? chromiumPath();
}

/** The system's Firefox; its tests are left out when there is none. */
export function firefoxPath(): string | undefined {
  return firstOf(FIREFOX);
}

/**
 * Makes sure that browsers are there: the system's, else Debian's packages, else Playwright's
 * Chromium. True when there is a Chromium. A machine of CI gets the headless shell beside the
 * Chromium that it may have.
 */
export function ensureBrowsers(): boolean {
  const whole = chromiumPath() !== undefined;
  const shell = browserForTests() === SHELL || (whole && process.env['CI'] === undefined);
  const missing = [...(shell ? [] : [basename(SHELL)]), ...(firefoxPath() ? [] : ['firefox-esr'])];
  if (missing.length > 0 && existsSync('/usr/bin/apt-get')) {
    aptGet(['update', '-qq']);
    // One by one: a release that has no package of one name has that of the other.
    for (const name of missing) aptGet(['install', '-y', '-qq', name]);
    if (browserForTests() === undefined) aptGet(['install', '-y', '-qq', 'chromium']);
  }
  if (browserForTests() !== undefined) return true;
  const install = ['playwright', 'install', '--with-deps', 'chromium'];
  return spawnSync('npx', install, { stdio: ['ignore', 'inherit', 'inherit'] }).status === 0;
}

function aptGet(args: readonly string[]): void {
  const isRoot = process.getuid?.() === 0;
  const [command = '', ...rest] = [...(isRoot ? [] : ['sudo', '-n']), 'apt-get', ...args];
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  spawnSync(command, rest, { stdio: ['ignore', 'ignore', 'inherit'], env });
}
