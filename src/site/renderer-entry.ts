/** What the compiled renderer holds. Only Vite reads this file: `.astro` files are not for Node. */
export { renderToString } from 'astro/runtime/server/index.js';
export { PAGE_COMPONENTS } from '../components/pages/registry.ts';
