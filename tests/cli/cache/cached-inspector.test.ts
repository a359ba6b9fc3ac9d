import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { cachedInspector } from '../../../src/cli/cache/cached-inspector.ts';
import { nodeFolder } from '../../../src/cli/node-ports.ts';
import { noThreads, startThreads, type Threads } from '../../../src/cli/threads/threads.ts';
import { type Compilation, compileCatalogue } from '../../../src/core/pipeline.ts';
import type { CatalogueFolder } from '../../../src/core/ports.ts';
import { generateCatalogue } from '../../helpers/generate-catalogue.ts';
import { fixtureCases, TODAY } from '../../helpers/fixture-cases.ts';
import { memoryFolder } from '../../helpers/memory-folder.ts';
import { REAL_CATALOGUE } from '../../helpers/real-catalogue.ts';

let cache = '';
beforeAll(() => {
  cache = mkdtempSync(join(tmpdir(), 'mulu-cache-'));
});
afterAll(() => {
  rmSync(cache, { recursive: true });
});

interface Compiling {
  readonly folder: CatalogueFolder;
  readonly name: string;
  readonly threads?: Threads;
  readonly today?: string;
}

function compileCached({ folder, name, threads = noThreads(), today = TODAY }: Compiling) {
  const inspect = cachedInspector({ threads, cache, folder: name });
  return compileCatalogue({ folder, today, inspect });
}

/** What a compilation says, without functions. */
function said({ diagnostics, catalogue }: Compilation): unknown {
  return JSON.parse(JSON.stringify({ diagnostics, entries: catalogue?.entries }));
}

describe('cachedInspector', { timeout: 120_000 }, () => {
  it('says of every fixture what is said without a cache, the first time and again', async () => {
    for (const { name, files } of fixtureCases()) {
      const folder = memoryFolder(files);
      const plain = said(await compileCatalogue({ folder, today: TODAY }));
      expect(said(await compileCached({ folder, name }))).toEqual(plain);
      expect(said(await compileCached({ folder, name }))).toEqual(plain);
    }
  });

  it('tells that a date lies in the future only while it does', async () => {
    const folder = nodeFolder(REAL_CATALOGUE);
    const futures = async (today: string): Promise<number> => {
      const { diagnostics } = await compileCached({ folder, name: 'real', today });
      return diagnostics.filter(({ code }) => code === 'rule/date-order').length;
    };
    expect(await futures('2026-11-30')).toBe(0);
    expect(await futures('2020-01-01')).toBeGreaterThan(100);
    expect(await futures('2026-11-30')).toBe(0);
    expect(await futures('2030-01-01')).toBe(0);
  });

  it('says the same on threads', async () => {
    const generated = mkdtempSync(join(tmpdir(), 'mulu-many-'));
    generateCatalogue(generated, { count: 300, from: REAL_CATALOGUE });
    const folder = nodeFolder(generated);
    const threads = startThreads(2);
    try {
      const onThreads = await compileCached({ folder, name: 'many', threads });
      const plain = await compileCatalogue({ folder, today: TODAY });
      expect(said(onThreads)).toEqual(said(plain));
    } finally {
      await threads.stop();
      rmSync(generated, { recursive: true });
    }
  });
});
