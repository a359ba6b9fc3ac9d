import { resolve } from 'node:path';
import { build } from 'vite';

/**
 * The code of `src/client` as one minified classic script: module scripts do not run from a file.
 * A dynamic `import()` of an address known only at run time stays as it is.
 */
export async function bundleClient(root = process.cwd()): Promise<string> {
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
      lib: { entry: resolve(root, 'src/client/main.ts'), formats: ['iife'], name: 'mulu' },
    },
  });
  const [output] = Array.isArray(result) ? result : [result];
  if (!('output' in output)) throw new Error('The bundler gave no script for src/client/main.ts');
  return output.output[0].code;
}
