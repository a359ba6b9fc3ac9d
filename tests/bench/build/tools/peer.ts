import { cpSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Command } from '../measure.ts';
import type { Work } from '../work/work.ts';

/** A generator to compare with. */
export interface Peer {
  readonly id: string;
  readonly name: string;
  /** npm packages with their exact versions; none for a program of the system. */
  readonly packages: Readonly<Record<string, string>>;
  /** Where it writes and what it keeps between runs, below its project. */
  readonly out: string;
  readonly caches: readonly string[];
  /** Writes the work as a project of this generator. */
  readonly write: (work: Work, folder: string) => void;
  readonly build: (folder: string, modules: string) => Command;
  /** The file of an entry below the project. */
  readonly entryFile: (locale: string, id: string) => string;
  readonly version: (modules: string) => string;
}

const PEERS = fileURLToPath(new URL('../peers', import.meta.url));
const STYLES = fileURLToPath(new URL('../../../../src/styles', import.meta.url));

/** Copies the templates of a generator. */
export function copyTemplates(name: string, folder: string): void {
  cpSync(join(PEERS, name), folder, { recursive: true });
}

export function writeFile(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}

export function writeData(work: Work, folder: string): void {
  const site = Object.fromEntries(work.map((one) => [one.site.locale, one.site]));
  writeFile(join(folder, 'site.json'), JSON.stringify(site));
  writeFile(join(folder, 'pages.json'), JSON.stringify(pagesOf(work)));
}

/** All listings with the language they are in. */
export function pagesOf(work: Work) {
  return work.flatMap(({ site: { listings, locale, prefix } }) =>
    listings.map((listing) => ({ ...listing, locale, prefix })),
  );
}

/** The site's own style sheets, so that the pages could be looked at. */
export function siteCss(): string {
  return readdirSync(STYLES)
    .filter((name) => name.endsWith('.css'))
    .sort()
    .map((name) => readFileSync(join(STYLES, name), 'utf8'))
    .join('\n');
}

export function writeAssets(folder: string): void {
  writeFile(join(folder, 'assets/site.css'), siteCss());
  writeFile(join(folder, 'assets/site.js'), '');
  writeFile(join(folder, 'assets/favicon.svg'), '<svg xmlns="http://www.w3.org/2000/svg"/>');
}

/** `''` for Chinese, `en/` for English. */
export function folderOf(locale: string): string {
  return locale === 'zh' ? '' : `${locale}/`;
}

export function installedVersion(modules: string, name: string): string {
  const manifest = readFileSync(join(modules, name, 'package.json'), 'utf8');
  return (JSON.parse(manifest) as { version: string }).version;
}
