import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { installMeasurer } from './install.ts';

interface Message {
  readonly type: string;
  readonly subType?: string;
  readonly url?: string;
  readonly message: string;
}

export interface NuReport {
  readonly errors: readonly string[];
  readonly warnings: readonly string[];
}

/**
 * It takes JSON-LD for a script that is run, and knows no `'self'` of a file: neither is true in a
 * browser.
 */
const MISTAKEN = /violates Content Security Policy \(meta tag\)/u;

/** What the Nu checker, which the W3C's validator runs, says of every page below a folder; needs Java. */
export function runNu(folder: string, scratch: string): NuReport {
  const jar = join(installMeasurer('nu', scratch), 'vnu-jar/build/dist/vnu.jar');
  const args = ['-Xss4m', '-jar', jar, '--format', 'json', '--skip-non-html', folder];
  const { stderr, error } = spawnSync('java', args, { maxBuffer: 2 ** 28, encoding: 'utf8' });
  if (error) throw error;
  const { messages } = JSON.parse(stderr) as { messages: readonly Message[] };
  const rows = messages.filter(({ message }) => !MISTAKEN.test(message));
  const told = ({ url = '', message }: Message): string =>
    `${url.split(`${folder}/`).at(-1) ?? url}: ${message}`;
  const isError = ({ type }: Message): boolean => type !== 'info';
  return {
    errors: rows.filter(isError).map(told),
    warnings: rows.filter((one) => !isError(one)).map(told),
  };
}
