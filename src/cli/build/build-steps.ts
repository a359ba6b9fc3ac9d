import type { Drawing } from '../../site/draw-pages.ts';

/** The steps of a build that run foreign programs; tests pass their own. */
export interface BuildSteps {
  /** Writes the pages and assets into an empty folder. */
  readonly drawPages: (drawing: Drawing) => Promise<void>;
  /** Adds the full-text index; gives the number of pages in it. */
  readonly indexPages: (folder: string) => Promise<number>;
}

/** Astro and Pagefind, loaded only when a build needs them. */
export const nodeBuildSteps: BuildSteps = {
  drawPages: async (drawing) => (await import('../../site/draw-pages.ts')).drawPages(drawing),
  indexPages: async (folder) => (await import('../../site/index-pages.ts')).indexPages(folder),
};
