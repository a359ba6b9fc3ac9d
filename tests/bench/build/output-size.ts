import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { OutputSize } from './results.ts';

/** What a generator wrote. Pages of entries are the files `entries/<id>.html` of both languages. */
export function outputSize(folder: string): OutputSize {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name))
    .map((path) => ({ path: path.slice(folder.length + 1), bytes: statSync(path).size }));
  const pages = files.filter(({ path }) => path.endsWith('.html'));
  const entries = pages.filter(({ path }) =>
    /^(?:en\/)?entries\/(?!index\.html$)[^/]+\.html$/u.test(path),
  );
  return {
    pages: pages.length,
    files: files.length,
    bytes: sum(files),
    entryBytes: entries.length === 0 ? 0 : sum(entries) / entries.length,
  };
}

function sum(files: readonly { readonly bytes: number }[]): number {
  return files.reduce((total, { bytes }) => total + bytes, 0);
}
