import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { steadyPdf } from './steady-pdf.ts';

const QUIET = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--host-resolver-rules=MAP * ~NOTFOUND',
];

export interface Printing {
  /** The browser. */
  readonly chromium: string;
  /** Absolute path of the page. */
  readonly page: string;
  /** A folder for what the browser writes. */
  readonly scratch: string;
  readonly signal: AbortSignal;
}

/** A page on paper, tagged and with an outline of its headings; the paper is that of the page's own styles. */
export async function printPdf({ chromium, page, scratch, signal }: Printing): Promise<Uint8Array> {
  const target = join(scratch, 'printed.pdf');
  const args = [
    ...QUIET,
    `--user-data-dir=${join(scratch, 'profile')}`,
    '--no-pdf-header-footer',
    '--generate-pdf-document-outline',
    `--print-to-pdf=${target}`,
    pathToFileURL(page).href,
  ];
  await promisify(execFile)(chromium, args, { signal, timeout: 300_000 });
  return steadyPdf(readFileSync(target));
}
