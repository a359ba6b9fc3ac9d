import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createServer, request, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { staticSite } from '../../../src/cli/serve/static-site.ts';

const NOT_FOUND = '<!DOCTYPE html><html><head><meta charset="utf-8"></head><body>404</body></html>';
const FILES = {
  'index.html': '<!DOCTYPE html>首页',
  '404.html': NOT_FOUND,
  'en/404.html': NOT_FOUND.replace('404', 'en 404'),
  'entries/index.html': 'entries',
  'sectors/a.html': 'a',
  'assets/site.css': 'body {}',
  'pagefind/index/zh-hans_1.pf_index': 'x',
  '目录 1.html': '目录',
  '.secret': 'x',
  'manifest.json': JSON.stringify({
    generator: 'mulu',
    version: 1,
    files: [{ path: 'index.html', sha256: 'ab'.repeat(32) }],
  }),
};

let root = '';
const servers: Server[] = [];
let top: (path: string, options?: Asked) => Promise<Answer>;
let below: typeof top;

interface Asked {
  readonly method?: string;
  readonly headers?: Readonly<Record<string, string>>;
}

interface Answer {
  readonly status: number | undefined;
  readonly headers: Readonly<Record<string, unknown>>;
  readonly body: string;
}

/** Sends the path as it is; `fetch` would tidy it first. */
async function serve(prefix: string): Promise<typeof top> {
  const server = createServer(staticSite({ folder: join(root, 'site'), prefix }));
  servers.push(server);
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as AddressInfo;
  return (path, { method = 'GET', headers = {} } = {}) =>
    new Promise((resolve, reject) => {
      request({ host: '127.0.0.1', port, path, method, headers, agent: false }, (response) => {
        let body = '';
        response.setEncoding('utf8');
        response.on('data', (part: string) => (body += part));
        response.on('end', () => {
          resolve({ status: response.statusCode, headers: response.headers, body });
        });
      })
        .on('error', reject)
        .end();
    });
}

beforeAll(async () => {
  root = mkdtempSync(join(tmpdir(), 'mulu-serve-'));
  for (const [path, text] of Object.entries({ ...FILES, '../secret.txt': 'secret' })) {
    const full = join(root, 'site', path);
    mkdirSync(dirname(full), { recursive: true });
    writeFileSync(full, text);
  }
  symlinkSync(join(root, 'secret.txt'), join(root, 'site/link.txt'));
  symlinkSync(root, join(root, 'site/up'));
  top = await serve('/');
  below = await serve('/sub/path/');
});

afterAll(() => {
  for (const server of servers) server.close();
  rmSync(root, { recursive: true });
});

describe('staticSite', () => {
  it('sends a file with the headers of production', async () => {
    const { status, headers, body } = await top('/index.html?q=1');
    expect(status).toBe(200);
    expect(body).toBe('<!DOCTYPE html>首页');
    expect(headers).toMatchObject({
      'content-type': 'text/html; charset=utf-8',
      'content-length': String(Buffer.byteLength(body)),
      'cache-control': 'no-cache',
      'content-security-policy': "frame-ancestors 'self'",
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'strict-origin-when-cross-origin',
      etag: `"${'ab'.repeat(16)}"`,
    });
  });

  it('lets hashed files be kept for ever', async () => {
    const { headers } = await top('/pagefind/index/zh-hans_1.pf_index');
    expect(headers['cache-control']).toBe('public, max-age=31536000, immutable');
  });

  it('sends the index of a folder, and leads to it', async () => {
    expect((await top('/')).body).toBe('<!DOCTYPE html>首页');
    expect((await top('/entries/')).body).toBe('entries');
    const { status, headers } = await top('/entries');
    expect([status, headers['location']]).toEqual([302, '/entries/']);
    expect((await top('/sectors/')).status).toBe(404);
    expect((await top('/sectors')).status).toBe(404);
  });

  it('decodes addresses and knows upper from lower case', async () => {
    expect((await top(`/${encodeURIComponent('目录 1.html')}`)).body).toBe('目录');
    expect((await top('/Index.html')).status).toBe(404);
  });

  it('sends no body for HEAD', async () => {
    const { status, headers, body } = await top('/index.html', { method: 'HEAD' });
    expect([status, headers['content-length'], body]).toEqual([200, '21', '']);
    const missing = await top('/nowhere.html', { method: 'HEAD' });
    expect([missing.status, missing.body]).toEqual([404, '']);
  });

  it('answers 304 to a browser that has the file', async () => {
    const tag = `"${'ab'.repeat(16)}"`;
    for (const known of [tag, `W/${tag}`, `"x", ${tag}`, '*']) {
      const { status, body } = await top('/index.html', { headers: { 'If-None-Match': known } });
      expect([status, body]).toEqual([304, '']);
    }
    const { status } = await top('/index.html', { headers: { 'If-None-Match': '"x"' } });
    expect(status).toBe(200);
    const css = await top('/assets/site.css');
    const again = await top('/assets/site.css', {
      headers: { 'If-None-Match': String(css.headers['etag']) },
    });
    expect(again.status).toBe(304);
  });

  it.each([
    '/../secret.txt',
    '/%2e%2e/secret.txt',
    '/..%2fsecret.txt',
    '/entries/../../secret.txt',
    '/..\\secret.txt',
    '/%5c..%5csecret.txt',
    '/index.html%00.css',
    '/%zz',
  ])('refuses %s', async (path) => {
    const { status, body } = await top(path);
    expect(status).toBe(400);
    expect(body).not.toContain('secret');
  });

  it.each(['/link.txt', '/up/secret.txt', '/.secret', '//secret.txt', `/${'x'.repeat(5000)}`])(
    'does not find %s',
    async (path) => {
      const { status, body } = await top(path);
      expect(status).toBe(404);
      expect(body).not.toContain('secret');
    },
  );

  it('only reads', async () => {
    const { status, headers } = await top('/index.html', { method: 'POST' });
    expect([status, headers['allow']]).toEqual([405, 'GET, HEAD']);
  });

  it('gives the page of a missing address its base, before the policy that forbids it', async () => {
    const { status, headers, body } = await top('/sectors/deep/nowhere.html');
    expect([status, headers['content-type']]).toEqual([404, 'text/html; charset=utf-8']);
    expect(body).toContain('<head><base href="/"><meta');
    const english = await below('/sub/path/en/nowhere');
    expect(english.body).toContain('<base href="/sub/path/en/">');
    expect(english.body).toContain('en 404');
  });

  it('serves under a prefix and leads to it from the top', async () => {
    expect((await below('/sub/path/index.html')).status).toBe(200);
    expect((await below('/sub/path/')).body).toBe('<!DOCTYPE html>首页');
    expect((await below('/sub/path')).headers['location']).toBe('/sub/path/');
    expect((await below('/')).headers['location']).toBe('/sub/path/');
    expect((await below('/sub/path/entries')).headers['location']).toBe('/sub/path/entries/');
    expect((await below('/index.html')).status).toBe(404);
    expect((await below('/sub/pathindex.html')).status).toBe(404);
  });
});
