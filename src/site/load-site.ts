import { resolve } from 'node:path';
import { handedSite } from './handover.ts';
import type { Site } from './site.ts';

/**
 * The site that Astro draws: the one handed over by `mulu build` and `mulu dev`. Run by Astro's own
 * commands, the catalogue of `MULU_CATALOGUE` (by default `catalogue`) is compiled; an error in it
 * throws with the list of all findings, except in development, where what is sound is drawn.
 */
export async function loadSite(): Promise<Site> {
  return handedSite() ?? (await compileSite());
}

async function compileSite(): Promise<Site> {
  const { openPictures, openSoundPictures } = await import('../cli/build/pictures.ts');
  const { nodeFolder } = await import('../cli/node-ports.ts');
  const { formatPretty } = await import('../core/diagnostics/reporters/pretty.ts');
  const { compileCatalogue } = await import('../core/pipeline.ts');
  const { toSite } = await import('./site.ts');
  const folder = resolve(process.env['MULU_CATALOGUE'] ?? 'catalogue');
  const today = new Date().toISOString().slice(0, 10);
  const files = nodeFolder(folder);
  const compiled = await compileCatalogue({ folder: files, today });
  const { catalogue, diagnostics, sources } = compiled;
  const refused = !import.meta.env.DEV && diagnostics.some(({ severity }) => severity === 'error');
  if (!catalogue || refused) {
    const report = { diagnostics, sources, pathOf: (file: string) => file };
    throw new Error(
      `The catalogue ${folder} has errors:\n${formatPretty(report, { lang: 'zh', width: 80, colour: false })}`,
    );
  }
  const open = import.meta.env.DEV ? openPictures : openSoundPictures;
  return toSite(catalogue, { pictures: await open(catalogue, files) });
}
