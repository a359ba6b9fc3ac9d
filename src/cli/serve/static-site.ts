import { createReadStream, readFileSync, realpathSync, statSync } from 'node:fs';
import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import { join, sep } from 'node:path';
import { type CacheClass, cacheClassOf, contentTypeOf } from '../../core/package/content-type.ts';
import { MANIFEST_PATH, parseManifest } from '../../core/package/manifest.ts';

export interface StaticSite {
  /** Absolute path of the built site. */
  readonly folder: string;
  /** Path under which the site is served, with `/` at both ends. */
  readonly prefix: string;
}

const CACHE_CONTROL: Readonly<Record<CacheClass, string>> = {
  immutable: 'public, max-age=31536000, immutable',
  revalidate: 'no-cache',
};

/** What a web server in production adds; the page's own policy stands in its `meta`. */
const HEADERS = {
  'Content-Security-Policy': "frame-ancestors 'self'",
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'strict-origin-when-cross-origin',
  'X-Frame-Options': 'SAMEORIGIN',
} as const;

/** Answers requests from a built site as a plain static host does. */
export function staticSite({ folder, prefix }: StaticSite): RequestListener {
  const root = realpathSync(folder);
  const tags = entityTags(root);
  return (request, response) => {
    for (const [name, value] of Object.entries(HEADERS)) response.setHeader(name, value);
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      response.setHeader('Allow', 'GET, HEAD');
      sendText(response, 405, 'Method Not Allowed');
      return;
    }
    const path = requestedPath(request.url ?? '/');
    if (path === undefined) {
      sendText(response, 400, 'Bad Request');
      return;
    }
    if (!path.startsWith(prefix)) {
      if (path === '/' || `${path}/` === prefix) redirect(response, prefix);
      else sendText(response, 404, 'Not Found');
      return;
    }
    const inside = path.slice(prefix.length);
    const found = findFile(root, inside);
    if (found?.kind === 'folder') redirect(response, `${encodeURI(path)}/`);
    else if (found) sendFile({ request, response, root, file: found.file, tag: tags(found.file) });
    else sendNotFound({ request, response, root, prefix, inside });
  };
}

/** The decoded path of a request; `undefined` when it is malformed or tries to leave the site. */
function requestedPath(url: string): string | undefined {
  const written = url.split(/[?#]/u)[0] ?? '';
  let path: string;
  try {
    path = decodeURIComponent(written);
  } catch {
    return undefined;
  }
  if (!path.startsWith('/') || /[\0\\]/u.test(path)) return undefined;
  return path.split('/').some((part) => part === '..' || part === '.') ? undefined : path;
}

/** The file for a path, relative to the root, or the folder that the path lacks a `/` for. */
type Found = { readonly kind: 'file' | 'folder'; readonly file: string };

function findFile(root: string, inside: string): Found | undefined {
  if (inside.split('/').some((part) => part.startsWith('.')) || inside.includes('//')) {
    return undefined;
  }
  try {
    return statFile(root, inside);
  } catch {
    // For instance a name longer than the file system allows.
    return undefined;
  }
}

function statFile(root: string, inside: string): Found | undefined {
  const file = inside === '' || inside.endsWith('/') ? `${inside}index.html` : inside;
  const full = join(root, file);
  const stat = statSync(full, { throwIfNoEntry: false });
  if (stat?.isDirectory()) {
    return statSync(join(full, 'index.html'), { throwIfNoEntry: false })?.isFile()
      ? { kind: 'folder', file }
      : undefined;
  }
  // A link inside the folder may lead out of it.
  return stat?.isFile() && realpathSync(full).startsWith(root + sep)
    ? { kind: 'file', file }
    : undefined;
}

/** Entity tags from the manifest's sums, read again when a new build has replaced it. */
function entityTags(root: string): (file: string) => string | undefined {
  let read = -1;
  let sums = new Map<string, string>();
  return (file) => {
    const stat = statSync(join(root, MANIFEST_PATH), { throwIfNoEntry: false });
    if (stat && stat.mtimeMs !== read) {
      const manifest = parseManifest(readFileSync(join(root, MANIFEST_PATH), 'utf8'));
      sums = new Map(manifest?.files.map(({ path, sha256 }) => [path, sha256]));
      read = stat.mtimeMs;
    }
    const sum = sums.get(file);
    if (sum) return `"${sum.slice(0, 32)}"`;
    const own = statSync(join(root, file), { throwIfNoEntry: false });
    return own && `"${own.size.toString(16)}-${Math.trunc(own.mtimeMs).toString(16)}"`;
  };
}

interface Answer {
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
  readonly root: string;
}

function sendFile(answer: Answer & { file: string; tag: string | undefined }): void {
  const { request, response, root, file, tag } = answer;
  response.setHeader('Content-Type', contentTypeOf(file));
  response.setHeader('Cache-Control', CACHE_CONTROL[cacheClassOf(file)]);
  if (tag) response.setHeader('ETag', tag);
  if (tag && isKnown(request.headers['if-none-match'], tag)) {
    response.writeHead(304).end();
    return;
  }
  const full = join(root, file);
  response.setHeader('Content-Length', statSync(full).size);
  response.writeHead(200);
  if (request.method === 'HEAD') response.end();
  else {
    createReadStream(full)
      .on('error', () => response.destroy())
      .pipe(response);
  }
}

function isKnown(header: string | undefined, tag: string): boolean {
  const known = header?.split(',').map((one) => one.trim().replace(/^W\//u, '')) ?? [];
  return known.includes(tag) || known.includes('*');
}

function sendNotFound(answer: Answer & { prefix: string; inside: string }): void {
  const { request, response, root, prefix, inside } = answer;
  const language = /^(?:en|zh-hant)\//u.exec(inside)?.[0] ?? '';
  const file = join(root, language, '404.html');
  if (!statSync(file, { throwIfNoEntry: false })?.isFile()) {
    sendText(response, 404, 'Not Found');
    return;
  }
  // The page stands at an address of any depth, and its links are relative to where it was drawn.
  const base = `<base href="${encodeURI(prefix + language).replaceAll('"', '%22')}">`;
  const html = readFileSync(file, 'utf8').replace(/<head[^>]*>/iu, (head) => head + base);
  response.setHeader('Content-Type', contentTypeOf('404.html'));
  response.setHeader('Cache-Control', CACHE_CONTROL.revalidate);
  response.setHeader('Content-Length', Buffer.byteLength(html));
  response.writeHead(404).end(request.method === 'HEAD' ? undefined : html);
}

function redirect(response: ServerResponse, location: string): void {
  response.setHeader('Location', location);
  sendText(response, 302, 'Found');
}

function sendText(response: ServerResponse, status: number, text: string): void {
  response.setHeader('Content-Type', 'text/plain; charset=utf-8');
  response.writeHead(status).end(`${text}\n`);
}
