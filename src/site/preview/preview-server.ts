import { sep } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { AstroIntegration } from 'astro';
import type { Connect, Plugin, ViteDevServer } from 'vite';
import { inItsScript } from '../../core/output/traditional.ts';
import type { PageView, PlannedPage } from '../../core/views/site-pages.ts';
import { handSiteOver } from '../handover.ts';
import { PROJECT_ROOT } from '../project-root.ts';
import type { Site } from '../site.ts';
import { PREVIEW_EVENTS, type PreviewPanel } from './findings.ts';

/** What the preview shows now. */
export interface PreviewState {
  readonly site: Site;
  readonly panel: PreviewPanel;
  /** Said in the place of a page when there is none. */
  readonly nothing: string;
}

export interface PreviewOptions {
  readonly state: PreviewState;
  readonly port: number;
  /** Absolute path of the catalogue. */
  readonly folder: string;
  /** Called after a file of the catalogue was saved, added or removed. */
  readonly onChange: () => void;
}

export interface Preview {
  readonly address: string;
  readonly update: (state: PreviewState) => void;
  readonly stop: () => Promise<void>;
}

/** Address of the browser's side at the development server. */
const PANEL = import.meta.resolve('./panel.ts').slice(pathToFileURL(PROJECT_ROOT).href.length - 1);

/** Starts Astro's development server over pages that may be replaced while it runs. */
export async function startPreview(options: PreviewOptions): Promise<Preview> {
  process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
  process.env['ASTRO_DISABLE_UPDATE_CHECK'] = 'true';
  const { folder, port, onChange } = options;
  let state = options.state;
  let vite: ViteDevServer | undefined;
  process.chdir(PROJECT_ROOT);
  handSiteOver(state.site);
  const { dev } = await import('astro');
  const server = await dev({
    root: PROJECT_ROOT,
    logLevel: 'error',
    server: { host: '127.0.0.1', port },
    integrations: [
      integration(
        () => state,
        (started) => (vite = started),
      ),
    ],
  });
  server.watcher.add(folder);
  server.watcher.on('all', (_event, path) => {
    if (path.startsWith(folder + sep)) onChange();
  });
  return {
    address: `http://127.0.0.1:${server.address.port}/`,
    update: (next) => {
      state = next;
      handSiteOver(state.site);
      // Astro keeps the list of pages of a route until it hears of new content.
      for (const environment of Object.values(vite?.environments ?? {})) {
        environment.hot.send('astro:content-changed', {});
      }
      vite?.environments.client.hot.send({ type: 'full-reload', path: '*' });
    },
    stop: () => server.stop(),
  };
}

function integration(
  state: () => PreviewState,
  started: (server: ViteDevServer) => void,
): AstroIntegration {
  const plugin: Plugin = {
    name: 'mulu:preview',
    configureServer: (server) => {
      started(server);
      server.environments.client.hot.on(PREVIEW_EVENTS.ready, (_data, client) => {
        client.send(PREVIEW_EVENTS.panel, state().panel);
      });
      server.middlewares.use(servePages(server, state));
    },
  };
  return {
    name: 'mulu:preview',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        updateConfig({ vite: { plugins: [plugin] } });
      },
    },
  };
}

/** What the compiled entry of the renderer gives, here as Vite has it now. */
interface RendererModule {
  readonly drawPage: (view: PageView) => Promise<string>;
}

const RENDERER = '/src/site/renderer/renderer-entry.ts';

/**
 * Draws the page that is asked for, and no other: Astro's own routes would make the views of all
 * pages first. A page that is not there, or not yet, shows the findings and reloads as well.
 */
function servePages(server: ViteDevServer, state: () => PreviewState): Connect.NextHandleFunction {
  return (request, response, next) => {
    const { site, nothing } = state();
    const wanted = pagePath(request.url ?? '/');
    const asksForPage = request.headers.accept?.includes('text/html') && wanted.endsWith('.html');
    if (!asksForPage) {
      next();
      return;
    }
    const page = site.pages.find(({ path }) => path === wanted);
    response.setHeader('Content-Type', 'text/html; charset=utf-8');
    response.setHeader('Cache-Control', 'no-store');
    if (!page) {
      response.statusCode = 404;
      response.end(
        `<!doctype html><html lang="zh-Hans"><head><meta charset="utf-8"><title>mulu dev</title>` +
          `${SCRIPTS}</head><body><p>${nothing}</p></body></html>`,
      );
      return;
    }
    draw(server, page).then((html) => {
      response.end(html.replace('</head>', `${SCRIPTS}</head>`));
    }, next);
  };
}

async function draw(server: ViteDevServer, page: PlannedPage): Promise<string> {
  const { drawPage } = (await server.ssrLoadModule(RENDERER)) as RendererModule;
  const view = page.view();
  return inItsScript(await drawPage(view), view.frame);
}

/** Vite's client, which reloads, and the panel. */
const SCRIPTS = ['/@vite/client', PANEL]
  .map((address) => `<script type="module" src="${address}"></script>`)
  .join('');

function pagePath(url: string): string {
  const path = (url.split(/[?#]/u)[0] ?? '').slice(1);
  return path === '' || path.endsWith('/') ? `${path}index.html` : path;
}
