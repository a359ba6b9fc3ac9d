import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { handSiteOver } from '../../src/site/handover.ts';
import { loadSite } from '../../src/site/load-site.ts';
import { EMPTY_SITE } from '../../src/site/site.ts';
import { indexRoutes, pageRoutes } from '../../src/site/routes.ts';

const REAL = fileURLToPath(new URL('../../catalogue', import.meta.url));

afterEach(() => {
  handSiteOver(undefined);
  vi.unstubAllEnvs();
});

/** The real catalogue with an entry that names no class. */
function brokenCatalogue(): string {
  const folder = mkdtempSync(join(tmpdir(), 'mulu-pages-'));
  cpSync(REAL, folder, { recursive: true });
  writeFileSync(join(folder, 'entries/modern-finance/broken.md'), '---\ntitle: 坏的\n---\n');
  return folder;
}

describe('loadSite', { timeout: 60_000 }, () => {
  it('gives the site that was handed over', async () => {
    handSiteOver(EMPTY_SITE);
    expect(await loadSite()).toBe(EMPTY_SITE);
  });

  it('compiles the catalogue that the environment names', async () => {
    vi.stubEnv('MULU_CATALOGUE', REAL);
    const paths = (await loadSite()).pages.map(({ path }) => path);
    expect(paths).toContain('en/entries/vaccines.html');
    expect(new Set(paths).size).toBe(paths.length);
  });

  it('refuses a catalogue with errors and lists them, except in development', async () => {
    const folder = brokenCatalogue();
    vi.stubEnv('MULU_CATALOGUE', folder);
    vi.stubEnv('DEV', false);
    await expect(loadSite()).rejects.toThrow(
      /entries\/modern-finance\/broken\.md:2:1 {2}错误 {2}schema\/missing-field/u,
    );
    vi.stubEnv('DEV', true);
    expect((await loadSite()).pages.length).toBeGreaterThan(100);
    rmSync(folder, { recursive: true });
  });
});

describe('routes', { timeout: 60_000 }, () => {
  it('cover every page once, the indexes of folders by a route of their own', async () => {
    vi.stubEnv('MULU_CATALOGUE', REAL);
    const pages = await pageRoutes();
    const indexes = await indexRoutes();
    const paths = [
      ...pages.map(({ params }) => `${params.path}.html`),
      ...indexes.map(({ params }) => [params.folder, 'index.html'].filter(Boolean).join('/')),
    ];
    expect(paths.sort()).toEqual((await loadSite()).pages.map(({ path }) => path).sort());
    expect(indexes.map(({ params }) => params.folder)).toContain(undefined);
  });
});
