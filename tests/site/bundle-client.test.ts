import { Script } from 'node:vm';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { bundleClient, type ClientScript } from '../../src/site/bundle-client.ts';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));

it.each([
  ['site', 12_000],
  ['finder', 27_000],
  ['finder-later', 13_000],
  ['suggest', 24_000],
  ['carry', 3_000],
  ['shortlist', 16_000],
  ['compare', 12_000],
] as const)(
  'bundleClient gives %s as a classic script, the same each time',
  { timeout: 60_000 },
  async (name, limit) => {
    const code = await bundleClient(name, ROOT);
    expect(code.length).toBeLessThan(limit);
    // Neither `import` nor `export` statements parse in a classic script.
    expect(() => new Script(code)).not.toThrow();
    expect(code).not.toContain('import.meta');
    expect(code).not.toMatch(/sourceMappingURL|modulepreload/u);
    expect(await bundleClient(name, ROOT)).toBe(code);
  },
);

const zipped = async (script: ClientScript): Promise<number> =>
  gzipSync(await bundleClient(script, ROOT)).length;

it('the script of every page stays tiny', { timeout: 60_000 }, async () => {
  expect(await zipped('site')).toBeLessThanOrEqual(1830);
});

it('the finder runs 12 KB before anyone touches its page', { timeout: 60_000 }, async () => {
  expect((await zipped('site')) + (await zipped('finder'))).toBeLessThanOrEqual(12 * 1024);
});
