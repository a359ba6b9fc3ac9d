import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { close, createIndex, type PagefindIndex } from 'pagefind';
import type { RelatedPage } from '../core/views/parts/related-page.ts';

/** The folder of the full-text index in the output. */
export const RELATED_FOLDER = 'pagefind';

/** What the search page loads; the rest of the bundle is Pagefind's own user interface. */
const NEEDED =
  /^(?:pagefind(?:-worker)?\.js|pagefind-entry\.json|wasm\..+|.+\.pf_meta|index|fragment|filter)$/u;
/** Files of page texts per language; above it they are bundled, or a large site has one file a page. */
const MAX_FRAGMENTS = 400;

/** Pagefind's index of a site, one per `lang`. It runs in a process of its own. */
export interface RelatedIndex {
  /**
   * Takes in a page by title and summary. The order of the pages decides the bytes of the index; the
   * next may be given before this one is taken in.
   */
  readonly add: (page: RelatedPage) => Promise<void>;
  /** Takes in a page with all its text; `path` from the root of the output. */
  readonly addPage: (path: string, html: string) => Promise<void>;
  /** Writes the index below a folder. */
  readonly write: (folder: string) => Promise<void>;
  readonly close: () => Promise<void>;
}

export async function openRelatedIndex(): Promise<RelatedIndex> {
  const { index, errors } = await createIndex({ keepIndexUrl: true, maxFragments: MAX_FRAGMENTS });
  if (!index) throw failed(errors);
  return {
    add: async (page) => {
      refuse(await index.addCustomRecord(toRecord(page)));
    },
    addPage: async (path, html) => {
      refuse(await index.addHTMLFile({ sourcePath: path, content: html }));
    },
    write: async (folder) => {
      await writeIndex(index, join(folder, RELATED_FOLDER));
    },
    close: async () => {
      await close();
    },
  };
}

function toRecord({ url, language, title, content, kind, facets }: RelatedPage) {
  return {
    url: `/${url}`,
    language,
    // Titles of records are not cut into words; only what is content is.
    content: `${title}\n${content}`,
    meta: { title, kind },
    filters: Object.fromEntries(Object.entries(facets).map(([name, value]) => [name, [value]])),
  };
}

async function writeIndex(index: PagefindIndex, output: string): Promise<void> {
  refuse(await index.writeFiles({ outputPath: output }));
  for (const name of readdirSync(output)) {
    if (!NEEDED.test(name)) rmSync(join(output, name), { recursive: true });
  }
}

function refuse({ errors }: { readonly errors: readonly string[] }): void {
  if (errors.length > 0) throw failed(errors);
}

function failed(errors: readonly string[]): Error {
  return new Error(`Pagefind: ${errors.join('; ')}`);
}
