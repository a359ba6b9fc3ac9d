import { resolve } from 'node:path';
import { build } from 'vite';

/**
 * The scripts of the site: of every page, of the reading aids, of the finder's page and of what it may need later, of a search field that gets the
 * focus, of pages that carry the visitor's list in their addresses, of the shortlist and comparison,
 * of pages in traditional characters.
 */
export const CLIENT_SCRIPTS = {
  site: 'src/client/main.ts',
  aids: 'src/client/aids/main.ts',
  finder: 'src/client/finder/main.ts',
  'finder-later': 'src/client/finder/later.ts',
  suggest: 'src/client/finder/suggest.ts',
  carry: 'src/client/shelf/carry/main.ts',
  shortlist: 'src/client/shelf/shortlist/main.ts',
  compare: 'src/client/shelf/compare/main.ts',
  law: 'src/client/law/main.ts',
  check: 'src/client/check/main.ts',
  'look-up': 'src/client/look-up/main.ts',
  traditional: 'src/client/traditional/main.ts',
};
export type ClientScript = keyof typeof CLIENT_SCRIPTS;

/**
 * One of the scripts as a minified classic script: module scripts do not run from a file.
 * A dynamic `import()` of an address known only at run time stays as it is.
 */
export async function bundleClient(script: ClientScript, root = process.cwd()): Promise<string> {
  const result = await build({
    root,
    configFile: false,
    logLevel: 'error',
    mode: 'production',
    publicDir: false,
    define: { 'process.env.NODE_ENV': '"production"' },
    build: {
      write: false,
      minify: true,
      target: 'es2022',
      modulePreload: false,
      lib: { entry: resolve(root, CLIENT_SCRIPTS[script]), formats: ['iife'], name: 'mulu' },
    },
  });
  const [output] = Array.isArray(result) ? result : [result];
  if (!('output' in output))
    throw new Error(`The bundler gave no script for ${CLIENT_SCRIPTS[script]}`);
  return output.output[0].code;
}
