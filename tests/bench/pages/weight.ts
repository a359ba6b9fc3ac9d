import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

/** Bytes over the wire, as a server with gzip sends them, before any picture. */
export interface Weight {
  readonly page: string;
  readonly html: number;
  readonly css: number;
  /** What the page loads by itself. */
  readonly script: number;
  readonly pictures: number;
}

/** Bounds of docs: a page of an entry with its styles, the one stylesheet, scripts before a visitor acts. */
export const BOUNDS = { page: 30_000, css: 15_000, script: 12_000 } as const;

export function gzipped(bytes: Uint8Array): number {
  return gzipSync(bytes, { level: 6 }).length;
}

/** Of a page of a built site: its own HTML, the stylesheets and scripts it names. */
export function weigh(folder: string, page: string): Weight {
  const html = readFileSync(join(folder, page), 'utf8');
  const at = (address: string): string => new URL(address, `file:///${page}`).pathname.slice(1);
  const size = (address: string): number => gzipped(readFileSync(join(folder, at(address))));
  const sum = (pattern: RegExp): number =>
    [...html.matchAll(pattern)].reduce((total, [, address = '']) => total + size(address), 0);
  return {
    page,
    html: gzipped(Buffer.from(html)),
    css: sum(/<link[^>]+rel="stylesheet"[^>]+href="([^"]+)"/gu),
    script: sum(/<script[^>]+src="([^"]+)"/gu) + laterScripts(html, size),
    pictures: [...html.matchAll(/<img[^>]+src="(?!data:)([^"]+)"/gu)].length,
  };
}

/** Scripts that the one script of every page loads for the parts that the page has. */
function laterScripts(html: string, size: (address: string) => number): number {
  const root = /data-root="([^"]*)"/u.exec(html)?.[1] ?? '';
  return ['finder', 'law', 'check', 'look-up', 'shortlist', 'compare']
    .filter((name) => new RegExp(`\\sdata-${name}[\\s=>]`, 'u').test(html))
    .reduce((total, name) => total + size(`${root}assets/${name}.js`), 0);
}
