import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { openPictures } from '../../src/cli/build/pictures.ts';
import { nodeFolder } from '../../src/cli/node-ports.ts';
import { compileCatalogue } from '../../src/core/pipeline.ts';
import { planPages } from '../../src/core/views/site-pages.ts';
import type { DesignSystem, drawDesignSystem } from '../../src/design/design-entry.ts';
import { compileComponents } from '../../src/site/renderer/compile-renderer.ts';
import { RENDERER_MODULE } from '../../src/site/renderer/renderer-module.ts';

interface DesignModule {
  readonly drawDesignSystem: typeof drawDesignSystem;
}

/** Draws the design system of a catalogue into a folder. */
export async function writeDesignSystem(
  catalogueFolder: string,
  out: string,
): Promise<DesignSystem> {
  const files = nodeFolder(catalogueFolder);
  const today = new Date().toISOString().slice(0, 10);
  const { catalogue } = await compileCatalogue({ folder: files, today });
  if (!catalogue) throw new Error(`${catalogueFolder} holds no catalogue that could be read.`);
  const { sizes } = await openPictures(catalogue, files);
  const plan = planPages(catalogue, { base: 'https://example.org/', pictures: sizes });
  const design = await withModule(({ drawDesignSystem: draw }) => draw(plan, catalogue.zone.theme));
  for (const [path, text] of design.files) {
    const target = join(out, path);
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(target, text);
  }
  return design;
}

async function withModule<T>(use: (module: DesignModule) => Promise<T>): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), 'mulu-design-'));
  try {
    await compileComponents(folder, {
      entry: 'src/design/design-entry.ts',
      runtime: 'src/design/recording-runtime.ts',
    });
    const module: unknown = await import(pathToFileURL(join(folder, RENDERER_MODULE)).href);
    return await use(module as DesignModule);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
