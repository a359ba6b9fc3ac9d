import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { close, createIndex } from 'pagefind';

/** What the search page loads; the rest of the bundle is Pagefind's own user interface. */
const NEEDED =
  /^(?:pagefind(?:-worker)?\.js|pagefind-entry\.json|wasm\..+|.+\.pf_meta|index|fragment|filter)$/u;
/** Files of page texts per language; above it they are bundled, or a large site has one file a page. */
const MAX_FRAGMENTS = 400;

/** Adds Pagefind's full-text index to a folder of pages, one index per `lang`; gives the number of pages. */
export async function indexPages(folder: string): Promise<number> {
  const output = join(folder, 'pagefind');
  try {
    const { index, errors } = await createIndex({
      keepIndexUrl: true,
      maxFragments: MAX_FRAGMENTS,
    });
    if (!index) throw failed(errors);
    const added = await index.addDirectory({ path: folder });
    if (added.errors.length > 0) throw failed(added.errors);
    const written = await index.writeFiles({ outputPath: output });
    if (written.errors.length > 0) throw failed(written.errors);
    for (const name of readdirSync(output)) {
      if (!NEEDED.test(name)) rmSync(join(output, name), { recursive: true });
    }
    return added.page_count;
  } finally {
    await close();
  }
}

function failed(errors: readonly string[]): Error {
  return new Error(`Pagefind: ${errors.join('; ')}`);
}
