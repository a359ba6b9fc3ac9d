import { fileURLToPath } from 'node:url';
import { nodeFolder } from '../../src/cli/node-ports.ts';
import type { Catalogue } from '../../src/core/model/catalogue.ts';
import { compileCatalogue } from '../../src/core/pipeline.ts';

/** Absolute path of the catalogue of this repository. */
export const REAL_CATALOGUE = fileURLToPath(new URL('../../catalogue', import.meta.url));

/** The catalogue of this repository. */
export async function realCatalogue(): Promise<Catalogue> {
  const folder = nodeFolder(REAL_CATALOGUE);
  const { catalogue } = await compileCatalogue({ folder, today: '2026-11-24' });
  if (!catalogue) throw new Error('the catalogue cannot be read');
  return catalogue;
}
