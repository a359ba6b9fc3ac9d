import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join, sep } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { writeDesignSystem } from '../../scripts/design-system/write-design-system.ts';
import { withForcedStates } from '../../src/design/forced-states.ts';

const ROOT = join(import.meta.dirname, '../..');
const out = mkdtempSync(join(tmpdir(), 'mulu-design-test-'));
let shown: readonly string[] = [];

beforeAll(async () => {
  ({ shown } = await writeDesignSystem(join(ROOT, 'catalogue'), out));
}, 120_000);

afterAll(() => {
  rmSync(out, { recursive: true, force: true });
});

/** Components that are parts of pages, not pages. */
function reusable(): string[] {
  return readdirSync(join(ROOT, 'src/components'), { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.astro') && !path.startsWith(`pages${sep}`))
    .map((path) => basename(path, '.astro'));
}

test('every component is shown', () => {
  expect(reusable().length).toBeGreaterThan(50);
  expect(reusable().filter((name) => !shown.includes(name))).toEqual([]);
});

test('both pages show tokens, states and nothing undefined', () => {
  for (const page of ['index.html', 'en.html']) {
    const html = readFileSync(join(out, page), 'utf8');
    for (const state of ['hover', 'focus', 'dark', 'empty', 'long title', 'long English word']) {
      expect(html, page).toContain(`<figcaption lang="en">${state}</figcaption>`);
    }
    expect(html).toContain('--text-3xl');
    expect(html).toMatch(/on page \d+\.\d\d \(≥ 4\.5\)/u);
    expect(html).not.toMatch(/undefined|NaN|\[object/u);
  }
});

test('rules for the pointer and the keyboard hold where a state is forced', () => {
  expect(withForcedStates('a:hover{color:red}:focus-visible{outline:0}')).toBe(
    'a:is(:hover,.is-hover *){color:red}:is(:focus-visible,.is-focus :is(a,button,input,summary)){outline:0}',
  );
  expect(readFileSync(join(out, 'assets/site.css'), 'utf8')).toContain('.is-hover');
});
