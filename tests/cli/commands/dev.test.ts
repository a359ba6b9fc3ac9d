import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { makeDevCommand } from '../../../src/cli/commands/dev.ts';
import { nodeFolder } from '../../../src/cli/node-ports.ts';
import { run } from '../../../src/cli/run.ts';
import type { CatalogueFolder } from '../../../src/core/ports.ts';
import type { PreviewOptions, PreviewState } from '../../../src/site/preview/preview-server.ts';
import { fakeEffects, folderOf } from '../../helpers/fake-effects.ts';

const REAL = nodeFolder(fileURLToPath(new URL('../../../catalogue', import.meta.url)));

/** A catalogue that can be changed as by a person at an editor. */
function changing(first: CatalogueFolder) {
  let folder = first;
  return {
    save: (next: CatalogueFolder) => {
      folder = next;
    },
    folder: { list: () => folder.list(), read: (path: string) => folder.read(path) },
  };
}

async function waitFor(condition: () => boolean): Promise<void> {
  while (!condition()) await new Promise((done) => setTimeout(done, 10));
}

describe('mulu dev', { timeout: 60_000 }, () => {
  it('shows the sound part, prints findings again after a save, and ends with Ctrl-C', async () => {
    const broken: CatalogueFolder = {
      list: async () => [...(await REAL.list()), { path: 'entries/x.txt', type: 'file', size: 1 }],
      read: (path) => REAL.read(path),
    };
    const catalogue = changing(broken);
    const effects = fakeEffects({ catalogues: { catalogue: catalogue.folder } });
    const states: PreviewState[] = [];
    let options: PreviewOptions | undefined;
    let stopped = false;
    const command = makeDevCommand((given) => {
      options = given;
      states.push(given.state);
      return Promise.resolve({
        address: 'http://127.0.0.1:4400/',
        update: (state) => states.push(state),
        stop: () => {
          stopped = true;
          return Promise.resolve();
        },
      });
    });
    const running = run(['dev', '--port', '4400'], effects, [command]);
    await waitFor(() => effects.written.out.includes('预览在 http://127.0.0.1:4400/'));
    expect(options).toMatchObject({ port: 4400, folder: '/project/catalogue' });
    expect(effects.written.out).toContain('catalogue/entries/x.txt:1:1  错误');
    expect(states[0]?.site.pages.length).toBeGreaterThan(100);
    expect(states[0]?.panel.title).toBe('目录检查：1 个错误，0 个警告');
    expect(states[0]?.panel.findings).toEqual([
      expect.objectContaining({
        place: 'catalogue/entries/x.txt:1:1',
        code: 'read/unexpected-file',
      }),
    ]);

    catalogue.save(REAL);
    options?.onChange();
    options?.onChange();
    await waitFor(() => states.length === 2);
    expect(effects.written.out).toMatch(/没有错误和警告/u);
    expect(states[1]?.panel.findings).toEqual([]);

    catalogue.save(folderOf({}));
    options?.onChange();
    await waitFor(() => states.length === 3);
    expect(states[2]?.site.pages).toEqual(states[1]?.site.pages);
    expect(states[2]?.panel.findings.length).toBeGreaterThan(3);

    effects.interrupt();
    expect(await running).toBe(0);
    expect(stopped).toBe(true);
  });

  it('ends with our bug when compiling breaks', async () => {
    const catalogue = changing(REAL);
    const effects = fakeEffects({ catalogues: { catalogue: catalogue.folder } });
    let change = (): void => undefined;
    const preview = { address: 'x', update: () => undefined, stop: () => Promise.resolve() };
    const command = makeDevCommand(({ onChange }) => {
      change = onChange;
      return Promise.resolve(preview);
    });
    const running = run(['dev'], effects, [command]);
    await waitFor(() => effects.written.out.includes('预览在'));
    catalogue.save({
      list: () => Promise.reject(new Error('disk gone')),
      read: (path) => REAL.read(path),
    });
    change();
    expect(await running).toBe(70);
    expect(effects.written.err).toContain('disk gone');
  });
});
