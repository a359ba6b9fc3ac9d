import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { bundleClient, CLIENT_SCRIPTS, type ClientScript } from '../bundle-client.ts';
import { PROJECT_ROOT } from '../project-root.ts';
import { RENDERER_MODULE } from './renderer-module.ts';

/** What compiled components import, and what stands for it. */
const ASTRO_RUNTIME = /^astro\/(?:compiler-runtime|runtime\/server\/index\.js)$/u;
const SITE: Entry = {
  entry: 'src/site/renderer/renderer-entry.ts',
  runtime: 'src/site/renderer/plain-runtime.ts',
};

/** What is compiled, and the runtime of its components; below the folder of the project. */
export interface Entry {
  readonly entry: string;
  readonly runtime: string;
}

/** Compiles the components and the client's scripts into a folder; `assets/` is part of every site. */
export async function compileRenderer(folder: string): Promise<void> {
  process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
  const scripts = Object.keys(CLIENT_SCRIPTS) as ClientScript[];
  mkdirSync(join(folder, 'assets'), { recursive: true });
  await compileComponents(folder, SITE);
  for (const script of scripts) {
    const code = await bundleClient(script, PROJECT_ROOT);
    writeFileSync(join(folder, 'assets', `${script}.js`), code);
  }
}

/** Compiles a module that imports components into `RENDERER_MODULE` of the folder. */
export async function compileComponents(folder: string, { entry, runtime }: Entry): Promise<void> {
  const { getViteConfig } = await import('astro/config');
  const { build } = await import('vite');
  const cwd = process.cwd();
  // Astro and Vite look for configuration below the working directory.
  process.chdir(PROJECT_ROOT);
  try {
    const config = await getViteConfig(
      {
        root: PROJECT_ROOT,
        logLevel: 'error',
        build: {
          ssr: join(PROJECT_ROOT, entry),
          outDir: folder,
          emptyOutDir: false,
          copyPublicDir: false,
          minify: false,
          reportCompressedSize: false,
          rolldownOptions: { output: { entryFileNames: RENDERER_MODULE } },
        },
        // One module without imports but Node's own: it is loaded from a cache anywhere.
        ssr: { noExternal: true },
        resolve: { alias: [{ find: ASTRO_RUNTIME, replacement: join(PROJECT_ROOT, runtime) }] },
      },
      { root: PROJECT_ROOT, configFile: false, logLevel: 'error' },
    )({ mode: 'production', command: 'build' });
    mkdirSync(dirname(folder), { recursive: true });
    await build(config);
  } finally {
    process.chdir(cwd);
  }
}
