import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { joinSheets } from '../../src/styles/join-sheets.ts';

const SRC = join(import.meta.dirname, '../../src');
const NAMES = readdirSync(join(SRC, 'styles')).filter((name) => name.endsWith('.css'));
const css = joinSheets(
  ['layers.css', ...NAMES.filter((name) => name !== 'layers.css')].map((name) =>
    readFileSync(join(SRC, 'styles', name), 'utf8'),
  ),
  { primary: '#0b5563' },
);

function textsBelow(...folders: string[]): string {
  return folders
    .flatMap((folder) =>
      readdirSync(join(SRC, folder), { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map((entry) => readFileSync(join(entry.parentPath, entry.name), 'utf8')),
    )
    .join('\n');
}

describe('joinSheets', () => {
  it('opens with the order of the layers and ends with the colours of the zone, light and dark', () => {
    expect(css).toMatch(/^@layer tokens,reset,base,layout,components,utilities,print;/u);
    expect(css).toMatch(
      /@layer tokens\{:root\{[^{}]*--color-fill:#0b5563[^{}]*\}@media screen and \(prefers-color-scheme:dark\)\{:root\{[^{}]*\}\}\}$/u,
    );
  });

  it('keeps what stands in quotes and drops comments', () => {
    expect(css).toContain("content: ', '");
    expect(css).not.toContain('/*');
  });

  it('stays below 15 KB gzipped', () => {
    expect(gzipSync(css).length).toBeLessThan(15 * 1024);
  });

  it('joins every sheet of the folder', () => {
    const joined = readFileSync(join(SRC, 'styles/stylesheet.ts'), 'utf8');
    for (const name of NAMES) expect(joined).toContain(`'./${name}?raw'`);
  });

  it('loads nothing from elsewhere', () => {
    expect(css).not.toMatch(/@import|https?:/u);
  });

  it('has no rule for a class that no component uses', () => {
    const markup = textsBelow('components', 'layouts', 'client', 'core/views', 'finder');
    const classes = new Set(
      [...css.matchAll(/\.(?=[a-z])((?:[a-z0-9]|-(?!-)|__)+)/gu)].map((match) => match[1] ?? ''),
    );
    const unused = [...classes].filter(
      (name) => !markup.includes(name) && !/^(?:svg|shape-)/u.test(name),
    );
    expect(unused).toEqual([]);
  });
});
