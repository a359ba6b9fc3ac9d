import { resolve } from 'node:path';
import type { Effects, Terminal } from '../../src/cli/effects.ts';
import type { CatalogueFolder } from '../../src/core/ports.ts';

/** A catalogue that lies nowhere but in the test. */
export function folderOf(files: Readonly<Record<string, string>>): CatalogueFolder {
  const bytes = new TextEncoder();
  return {
    list: () =>
      Promise.resolve(
        Object.entries(files).map(([path, text]) => ({
          path,
          type: 'file' as const,
          size: bytes.encode(text).length,
        })),
      ),
    read: (path) => Promise.resolve(bytes.encode(files[path] ?? '')),
  };
}

export interface FakeEffects extends Effects {
  /** Everything written so far. */
  readonly written: { out: string; err: string };
  readonly interrupt: () => void;
}

interface Fakes {
  readonly cwd?: string;
  /** Catalogues by their path. */
  readonly catalogues?: Readonly<Record<string, CatalogueFolder>>;
  readonly terminal?: Partial<Terminal>;
}

/** A machine on which every look at the clock is 100 ms after the last. */
export function fakeEffects({
  cwd = '/project',
  catalogues = {},
  terminal,
}: Fakes = {}): FakeEffects {
  const written = { out: '', err: '' };
  const controller = new AbortController();
  const folders = new Map(
    Object.entries(catalogues).map(([path, folder]) => [resolve(cwd, path), folder]),
  );
  let time = 0;
  return {
    written,
    interrupt: () => {
      controller.abort();
    },
    terminal: {
      out: (text) => (written.out += text),
      err: (text) => (written.err += text),
      interactive: false,
      width: 80,
      colour: false,
      ...terminal,
    },
    cwd,
    isFolder: (path) => folders.has(path),
    catalogueFolder: (path) => folders.get(path) ?? folderOf({}),
    today: () => '2026-11-24',
    cache: undefined,
    cores: 1,
    now: () => (time += 100),
    signal: controller.signal,
  };
}
