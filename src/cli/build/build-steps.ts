import type { BookJob, WrittenBook } from '../book/write-books.ts';
import type { Drawing } from '../../site/draw-pages.ts';

/** The steps of a build that run foreign programs; tests pass their own. */
export interface BuildSteps {
  /** Writes the pages and assets into an empty folder. */
  readonly drawPages: (drawing: Drawing) => Promise<void>;
  /** Adds the full-text index; gives the number of pages in it. */
  readonly indexPages: (folder: string) => Promise<number>;
  /** Sets the books into the folder of the downloads. */
  readonly setBooks: (job: BookJob) => Promise<readonly WrittenBook[]>;
}

/** Astro and Pagefind, loaded only when a build needs them. */
export const nodeBuildSteps: BuildSteps = {
  drawPages: async (drawing) => (await import('../../site/draw-pages.ts')).drawPages(drawing),
  indexPages: async (folder) => (await import('../../site/index-pages.ts')).indexPages(folder),
  setBooks: async (job) => (await import('../book/write-books.ts')).writeBooks(job),
};
