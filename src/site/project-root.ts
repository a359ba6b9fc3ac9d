import { fileURLToPath } from 'node:url';

/** The folder of this package, where Astro finds routes, styles and configuration. Not for code that Astro bundles. */
export const PROJECT_ROOT = fileURLToPath(new URL('../../', import.meta.url));
