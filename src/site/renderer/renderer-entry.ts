import { renderToString } from 'astro/runtime/server/index.js';
import { PAGE_COMPONENTS } from '../../components/pages/registry.ts';
import type { PageView } from '../../core/views/site-pages.ts';
import { stylesheet } from '../../styles/stylesheet.ts';

/*
 * Compiled by `compileRenderer` into one module that bare Node loads: components, styles and Astro's
 * runtime. What Astro's own build would know of the page's modules is empty, because the components
 * bring neither scripts nor styles of their own.
 */

type Result = Parameters<typeof renderToString>[0];

/** The HTML of a page: the same bytes as from `astro build`. */
export async function drawPage(view: PageView): Promise<string> {
  const component = PAGE_COMPONENTS[view.page] as unknown as Parameters<typeof renderToString>[1];
  const drawn = await renderToString(pageResult(), component, { view }, {}, true);
  if (typeof drawn !== 'string') throw new Error(`${view.frame.path} was drawn as a response`);
  return drawn;
}

export { stylesheet };

function pageResult(): Result {
  const result = {
    compressHTML: 'jsx',
    styles: new Set(),
    scripts: new Set(),
    links: new Set(),
    componentMetadata: new Map(),
    inlinedScripts: new Map(),
    clientDirectives: new Map(),
    renderers: [],
    createAstro: (props: unknown, slots: unknown) => ({ props, slots }),
    params: {},
    pathname: '/',
    partial: false,
    _metadata: {
      hasHydrationScript: false,
      rendererSpecificHydrationScripts: new Set(),
      renderedScripts: new Set(),
      hasDirectives: new Set(),
      hasRenderedHead: false,
      hasRenderedServerIslandRuntime: false,
      headInTree: false,
      extraHead: [],
      extraStyleHashes: [],
      extraScriptHashes: [],
      propagators: new Set(),
    },
  };
  return result as unknown as Result;
}
