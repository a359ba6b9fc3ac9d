import { sep } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { AstroIntegration } from 'astro';
import type { Connect, Plugin, ViteDevServer } from 'vite';
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
      server.middlewares.use(missingPage(state));
    },
  };
  return {
    name: 'mulu:preview',
    hooks: {
      'astro:config:setup': ({ injectScript, updateConfig }) => {
        injectScript('page', `import ${JSON.stringify(PANEL)};`);
        updateConfig({ vite: { plugins: [plugin] } });
      },
    },
  };
}

/** Stands in for a page that is not there, or not yet, so that it too shows findings and reloads. */
function missingPage(state: () => PreviewState): Connect.NextHandleFunction {
  return (request, response, next) => {
    const {
      site: { pages },
      nothing,
    } = state();
    const wanted = pagePath(request.url ?? '/');
    const asksForPage = request.headers.accept?.includes('text/html') && wanted.endsWith('.html');
    if (!asksForPage || pages.some(({ path }) => path === wanted)) {
      next();
      return;
    }
    response.setHeader('Content-Type', 'text/html; charset=utf-8');
    response.statusCode = 404;
    response.end(
      `<!doctype html><html lang="zh-Hans"><head><meta charset="utf-8"><title>mulu dev</title>` +
        `<script type="module" src="/@vite/client"></script>` +
        `<script type="module" src="${PANEL}"></script></head><body><p>${nothing}</p></body></html>`,
    );
  };
}

function pagePath(url: string): string {
  const path = (url.split(/[?#]/u)[0] ?? '').slice(1);
  return path === '' || path.endsWith('/') ? `${path}index.html` : path;
}
