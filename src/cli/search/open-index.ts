import type { CatalogueFolder } from '../../core/ports.ts';
import { CALLBACK } from '../../finder/format.ts';
import { guessesAtHand } from '../../finder/guesses.ts';
import { Store } from '../../finder/store.ts';

/** A file of the index is not there or is something else. */
export class IndexFileError extends Error {
  override readonly name = 'IndexFileError';
}

/** The finder's index of a built site. Reading it rejects with an `IndexFileError` where it is not whole. */
export function openIndex(site: CatalogueFolder): Promise<Store> {
  return Store.open(async (name): Promise<unknown> => {
    const path = `finder/${name}.js`;
    const text = new TextDecoder().decode(await readFile(site, path));
    const begin = `${CALLBACK}(${JSON.stringify(name)},`;
    if (!text.startsWith(begin)) throw new IndexFileError(`${path} is not a file of the index`);
    return JSON.parse(text.slice(begin.length, text.lastIndexOf(')')));
  }, guessesAtHand);
}

async function readFile(site: CatalogueFolder, path: string): Promise<Uint8Array> {
  try {
    return await site.read(path);
  } catch (cause) {
    throw new IndexFileError(`${path} cannot be read`, { cause });
  }
}
