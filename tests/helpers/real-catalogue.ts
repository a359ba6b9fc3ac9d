import { nodeFolder } from '../../src/cli/node-ports.ts';
import type { Catalogue } from '../../src/core/model/catalogue.ts';
import { compileCatalogue } from '../../src/core/pipeline.ts';

/** The catalogue of this repository. */
export async function realCatalogue(): Promise<Catalogue> {
  const folder = nodeFolder(new URL('../../catalogue', import.meta.url).pathname);
  const { catalogue } = await compileCatalogue({ folder, today: '2026-11-24' });
  if (!catalogue) throw new Error('the catalogue cannot be read');
  return catalogue;
}
