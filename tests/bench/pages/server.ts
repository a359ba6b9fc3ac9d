import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join, normalize } from 'node:path';
import { gzipSync } from 'node:zlib';
import { cacheClassOf, contentTypeOf } from '../../../src/core/package/content-type.ts';

/** Compressed by a server in production; pictures and zips are as small as they get. */
const COMPRESSED = /\.(?:html|css|js|json|svg|txt|xml|csv|webmanifest)$/u;

export interface Served {
  /** Ends in `/`. */
  readonly address: string;
  readonly close: () => void;
}

/** A folder as a web server in production gives it: compressed, with media types, kept for an hour. */
export async function serve(folder: string): Promise<Served> {
  const kept = new Map<string, Buffer>();
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const inside = normalize(decodeURIComponent(pathname)).replace(/\/$/u, '/index.html');
    const file = join(folder, inside);
    if (!existsSync(file) || !statSync(file).isFile()) {
      response.writeHead(404, { 'content-type': 'text/plain' }).end();
      return;
    }
    const zipped = COMPRESSED.test(file);
    let body = kept.get(file);
    if (!body) kept.set(file, (body = bodyOf(file, zipped)));
    response.writeHead(200, {
      'content-type': contentTypeOf(inside),
      'content-length': body.length,
      'cache-control':
        cacheClassOf(inside.slice(1)) === 'immutable' ? 'max-age=31536000' : 'max-age=3600',
      ...(zipped && { 'content-encoding': 'gzip' }),
    });
    response.end(body);
  });
  await listening(server);
  const { port } = server.address() as AddressInfo;
  return {
    address: `http://127.0.0.1:${port}/`,
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}

function bodyOf(file: string, zipped: boolean): Buffer {
  const bytes = readFileSync(file);
  return zipped ? gzipSync(bytes, { level: 6 }) : bytes;
}

function listening(server: Server): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', resolve);
  });
}
