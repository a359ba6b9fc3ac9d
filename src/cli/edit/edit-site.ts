import { readFileSync, statSync } from 'node:fs';
import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import { extname, join } from 'node:path';
import { EDITOR_POLICY } from '../../editor/page.ts';
import type { EditorStart, PanelFindings } from '../../editor/start.ts';
import type { Composed, Draft } from '../../editor/write/compose.ts';

/** What the server answers; nothing of it writes. */
export interface EditSite {
  /** Folder of the bundled scripts. */
  readonly assets: string;
  readonly page: string;
  readonly start: () => Promise<EditorStart>;
  readonly findings: () => Promise<PanelFindings>;
  /** The texts of a record that is being saved; the browser writes them. */
  readonly compose: (draft: Draft) => Composed | undefined;
}

const HEADERS = {
  'Content-Security-Policy': EDITOR_POLICY,
  'X-Content-Type-Options': 'nosniff',
  'X-Frame-Options': 'DENY',
  'Referrer-Policy': 'no-referrer',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cache-Control': 'no-store',
} as const;

const TYPES: Readonly<Record<string, string>> = {
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.woff2': 'font/woff2',
  '.wasm': 'application/wasm',
  '.json': 'application/json; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
};

/** Bytes that a record may have on its way: far above the limit of a file. */
const BODY_LIMIT = 4 * 1024 * 1024;

/**
 * Answers the editor's page on this machine. A request must name this address as its host, so that a
 * page elsewhere cannot reach it under a name of its own, and come from this page where it says from where.
 */
export function editSite(site: EditSite): RequestListener {
  return (request, response) => {
    for (const [name, value] of Object.entries(HEADERS)) response.setHeader(name, value);
    if (!isFromHere(request)) {
      send(response, 403, 'Forbidden');
      return;
    }
    void answer(request, response, site).catch((error: unknown) => {
      send(response, 500, error instanceof Error ? error.message : 'Internal Server Error');
    });
  };
}

const LOCAL = /^(?:127\.0\.0\.1|localhost)(?::\d{1,5})?$/u;

function isFromHere({ headers, socket }: IncomingMessage): boolean {
  const { host, origin } = headers;
  const port = String(socket.localPort ?? '');
  if (!host || !LOCAL.test(host) || (host.split(':')[1] ?? '80') !== port) return false;
  if (origin !== undefined && origin !== `http://${host}`) return false;
  const from = headers['sec-fetch-site'];
  return from === undefined || from === 'same-origin' || from === 'none';
}

async function answer(
  request: IncomingMessage,
  response: ServerResponse,
  site: EditSite,
): Promise<void> {
  const path = (request.url ?? '/').split(/[?#]/u)[0] ?? '/';
  if (path === '/compose') {
    await answerCompose(request, response, site);
    return;
  }
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    response.setHeader('Allow', 'GET, HEAD');
    send(response, 405, 'Method Not Allowed');
  } else if (path === '/') sendAs(response, 'text/html; charset=utf-8', site.page);
  else if (path === '/start.json') sendJson(response, await site.start());
  else if (path === '/findings.json') sendJson(response, await site.findings());
  else sendAsset(response, site.assets, path);
}

async function answerCompose(
  request: IncomingMessage,
  response: ServerResponse,
  { compose }: EditSite,
): Promise<void> {
  const isJson = request.headers['content-type']?.startsWith('application/json') === true;
  // A form of another page can send neither this type nor, to this path, its origin.
  if (request.method !== 'POST' || !isJson || request.headers.origin === undefined) {
    send(response, 400, 'Bad Request');
    return;
  }
  const body = await bodyOf(request);
  const draft = body === undefined ? undefined : draftOf(body);
  const composed = draft && compose(draft);
  if (composed) sendJson(response, composed);
  else if (body === undefined) {
    response.setHeader('Connection', 'close');
    send(response, 413, 'Content Too Large');
  } else send(response, 400, 'Bad Request');
}

async function bodyOf(request: IncomingMessage): Promise<string | undefined> {
  const parts: Buffer[] = [];
  let size = 0;
  for await (const part of request as AsyncIterable<Buffer>) {
    size += part.length;
    if (size > BODY_LIMIT) return undefined;
    parts.push(part);
  }
  return Buffer.concat(parts).toString('utf8');
}

function draftOf(body: string): Draft | undefined {
  let parsed: unknown;
  try {
    parsed = JSON.parse(body);
  } catch {
    return undefined;
  }
  if (!isData(parsed)) return undefined;
  const { path, zh, en } = parsed;
  if (typeof path !== 'string' || !isData(zh)) return undefined;
  return isData(en) ? { path, zh, en } : { path, zh };
}

function isData(value: unknown): value is Readonly<Record<string, unknown>> {
  return value !== null && typeof value === 'object' && !Array.isArray(value);
}

/** Only names as the bundler makes them, in one folder: no path leads out of it. */
function sendAsset(response: ServerResponse, folder: string, path: string): void {
  const name = /^\/assets\/([\w.@-]+)$/u.exec(path)?.[1];
  const file = name !== undefined && !name.startsWith('.') ? join(folder, name) : undefined;
  if (file === undefined || !statSync(file, { throwIfNoEntry: false })?.isFile()) {
    send(response, 404, 'Not Found');
    return;
  }
  response.setHeader('Cache-Control', 'no-cache');
  sendAs(response, TYPES[extname(file)] ?? 'application/octet-stream', readFileSync(file));
}

function sendJson(response: ServerResponse, value: unknown): void {
  sendAs(response, 'application/json; charset=utf-8', JSON.stringify(value));
}

function sendAs(response: ServerResponse, type: string, body: string | Buffer): void {
  response.setHeader('Content-Type', type);
  response.writeHead(200).end(body);
}

function send(response: ServerResponse, status: number, text: string): void {
  response.setHeader('Content-Type', 'text/plain; charset=utf-8');
  response.writeHead(status).end(`${text}\n`);
}
