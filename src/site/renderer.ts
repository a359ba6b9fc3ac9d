import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { PageView } from '../core/views/site-pages.ts';
import { sourceHash } from './source-hash.ts';

/** Draws pages with the `.astro` components, compiled once for each state of the sources. */
export interface Renderer {
  /** Changes whenever any page may be drawn differently. */
  readonly hash: string;
  /** File of the compiled module, for worker threads. */
  readonly file: string;
}

export interface RendererOptions {
  /** Folder of the project. */
  readonly root: string;
  /** Folder in which compiled renderers are kept. */
  readonly cache: string;
}

/** Compiled renderers that are kept, so that going back a commit costs nothing. */
const MODULE = 'renderer.mjs';
const STAMP = 'stamp.json';

/**
 * The renderer for the present state of the sources: from the cache when a whole one lies there,
 * else compiled and put there by one rename.
 */
export async function ensureRenderer({ root, cache }: RendererOptions): Promise<Renderer> {
  const hash = sourceHash(root);
  const folder = join(cache, `renderer-${hash.slice(0, 16)}`);
  const file = join(folder, MODULE);
  if (isWhole(folder)) return { hash, file };
  const temporary = join(cache, `compiling-${process.pid}`);
  rmSync(temporary, { recursive: true, force: true });
  mkdirSync(temporary, { recursive: true });
  await compile(root, temporary);
  writeFileSync(join(temporary, STAMP), JSON.stringify({ sha256: hashOf(join(temporary, MODULE)) }));
  rmSync(folder, { recursive: true, force: true });
  renameSync(temporary, folder);
  return { hash, file };
}

/** Whether a module lies there as it was written: a torn or changed one is compiled again. */
function isWhole(folder: string): boolean {
  try {
    const stamp = JSON.parse(readFileSync(join(folder, STAMP), 'utf8')) as { sha256?: unknown };
    return stamp.sha256 === hashOf(join(folder, MODULE));
  } catch {
    return false;
  }
}

function hashOf(file: string): string {
  return createHash('sha256').update(readFileSync(file)).digest('hex');
}

/** Astro's Vite plugins over the components, without Astro's page pipeline: one server module. */
async function compile(root: string, outDir: string): Promise<void> {
  const [{ getViteConfig }, { build }] = await Promise.all([import('astro/config'), import('vite')]);
  const config = await getViteConfig(
    {
      root,
      logLevel: 'error',
      configFile: false,
      publicDir: false,
      ssr: { noExternal: true },
      build: {
        ssr: join(root, 'src/site/renderer-entry.ts'),
        outDir,
        emptyOutDir: false,
        minify: false,
        rolldownOptions: { output: { entryFileNames: MODULE, codeSplitting: false } },
      },
    },
    { root, configFile: false, logLevel: 'error', devToolbar: { enabled: false } },
  )({ mode: 'production', command: 'build' });
  await build(config);
}

/** The functions of a compiled renderer module. */
interface RendererModule {
  readonly PAGE_COMPONENTS: Readonly<Record<string, unknown>>;
  readonly renderToString: (
    result: unknown,
    component: unknown,
    props: Readonly<Record<string, unknown>>,
    slots: Readonly<Record<string, unknown>>,
  ) => Promise<string>;
}

export type Draw = (view: PageView) => Promise<string>;

/** Loads a compiled renderer; its `Draw` gives the same HTML as Astro's own build. */
export async function loadDraw(file: string): Promise<Draw> {
  const module = (await import(pathToFileURL(file).href)) as RendererModule;
  return async (view) => {
    const component = module.PAGE_COMPONENTS[view.page];
    const html = await module.renderToString(renderResult(), component, { view }, {});
    return `<!DOCTYPE html>${html}`;
  };
}

/**
 * What Astro's server runtime asks of a render: nothing here has islands, injected scripts or
 * styles. The shape is private to Astro (pinned); the test that compares with `astro build` guards it.
 */
function renderResult(): unknown {
  return {
    ...{ compressHTML: 'jsx', partial: false, cancelled: false, pathname: '/', params: {} },
    ...{ styles: new Set(), scripts: new Set(), links: new Set(), renderers: [] },
    ...{ componentMetadata: new Map(), inlinedScripts: new Map(), clientDirectives: new Map() },
    createAstro: (props: unknown, slots: unknown) => ({ props, slots }),
    resolve: (path: string) => Promise.resolve(path),
    response: { status: 200, headers: new Headers() },
    shouldInjectCspMetaTags: false,
    _metadata: {
      ...{ hasHydrationScript: false, hasRenderedHead: false, headInTree: false, templateDepth: 0 },
      ...{ rendererSpecificHydrationScripts: new Set(), renderedScripts: new Set() },
      ...{ hasDirectives: new Set(), propagators: new Set() },
      ...{ extraHead: [], extraStyleHashes: [], extraScriptHashes: [] },
    },
  };
}
