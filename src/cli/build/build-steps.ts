import type { RelatedIndex } from '../../site/index-pages.ts';
import type { Renderer } from '../../site/renderer/open-renderer.ts';

/** The steps of a build that run foreign programs; tests pass their own. */
export interface BuildSteps {
  /** The compiled components, from the cache when it has them. */
  readonly openRenderer: (cache: string | undefined) => Promise<Renderer>;
  readonly openRelatedIndex: () => Promise<RelatedIndex>;
}

/** Astro and Pagefind, loaded only when a build needs them. */
export const nodeBuildSteps: BuildSteps = {
  openRenderer: async (cache) => {
    const [{ openRenderer }, { programStamp }] = await Promise.all([
      import('../../site/renderer/open-renderer.ts'),
      import('../cache/program-stamp.ts'),
    ]);
    return openRenderer(cache, programStamp());
  },
  openRelatedIndex: async () => (await import('../../site/index-pages.ts')).openRelatedIndex(),
};
