import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, request, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { editSite } from '../../../src/cli/edit/edit-site.ts';
import type { Draft } from '../../../src/editor/write/compose.ts';

let assets = '';
let server: Server;
let port = 0;
const drafts: Draft[] = [];

beforeAll(async () => {
  assets = mkdtempSync(join(tmpdir(), 'mulu-assets-'));
  writeFileSync(join(assets, 'editor.js'), 'void 0');
  writeFileSync(join(assets, '.secret'), 'x');
  const listener = editSite({
    assets,
    page: '<!doctype html>编辑器',
    start: () => Promise.reject(new Error('no start')),
    findings: () => Promise.resolve({ summary: '', errors: 0, warnings: 0, findings: [] }),
    compose: (draft) => {
      drafts.push(draft);
      return draft.path === 'known' ? { zh: 'text' } : undefined;
    },
  });
  server = createServer(listener);
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  port = (server.address() as AddressInfo).port;
});
afterAll(() => {
  server.close();
  rmSync(assets, { recursive: true });
});

interface Asked {
  readonly method?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
}

function ask(path: string, { method = 'GET', headers = {}, body }: Asked = {}) {
  return new Promise<{ status: number; headers: Record<string, unknown>; body: string }>(
    (resolve, reject) => {
      const sent = request(
        { host: '127.0.0.1', port, path, method, headers, agent: false },
        (response) => {
          let text = '';
          response.setEncoding('utf8').on('data', (part: string) => (text += part));
          response.on('end', () => {
            resolve({ status: response.statusCode ?? 0, headers: response.headers, body: text });
          });
        },
      );
      sent.on('error', reject);
      sent.end(body);
    },
  );
}

const own = (): string => `127.0.0.1:${port}`;
const json = () => ({ 'content-type': 'application/json', origin: `http://${own()}` });

describe('the server of the editor', () => {
  it('answers its page under a policy that lets nothing out', async () => {
    const { status, headers, body } = await ask('/');
    expect(status).toBe(200);
    expect(body).toContain('编辑器');
    expect(headers['content-security-policy']).toContain("default-src 'none'; script-src 'self'");
    expect(headers['content-security-policy']).toContain("connect-src 'self'");
    expect(headers['x-frame-options']).toBe('DENY');
  });

  it('refuses a host name that is not this machine, or another port', async () => {
    const names = ['evil.example', `evil.example:${port}`, `127.0.0.1.evil.example:${port}`];
    for (const host of [...names, '127.0.0.1', `127.0.0.1:${port + 1}`, `0.0.0.0:${port}`]) {
      expect((await ask('/', { headers: { host } })).status, host).toBeGreaterThanOrEqual(400);
    }
    expect((await ask('/', { headers: { host: `localhost:${port}` } })).status).toBe(200);
  });

  it('refuses what another page sends', async () => {
    const others = [
      { origin: 'https://evil.example' },
      { origin: 'null' },
      { origin: `http://localhost:${port}`, host: own() },
      { 'sec-fetch-site': 'cross-site' },
      { 'sec-fetch-site': 'same-site' },
    ];
    for (const headers of others) {
      expect((await ask('/findings.json', { headers })).status).toBe(403);
    }
  });

  it('composes only what its own page posts as JSON, and writes nothing', async () => {
    const body = JSON.stringify({ path: 'known', zh: { title: '标题' } });
    expect(await ask('/compose', { method: 'POST', headers: json(), body })).toMatchObject({
      status: 200,
      body: '{"zh":"text"}',
    });
    const form = { ...json(), 'content-type': 'text/plain' };
    const refused: Asked[] = [
      { method: 'POST', headers: form, body },
      { method: 'POST', headers: { 'content-type': 'application/json' }, body },
      { method: 'POST', headers: json(), body: '{' },
      { method: 'POST', headers: json(), body: '{"path":1,"zh":{}}' },
      { method: 'POST', headers: json(), body: '{"path":"other","zh":{}}' },
      { headers: json() },
    ];
    for (const one of refused) expect((await ask('/compose', one)).status).toBe(400);
    const large = JSON.stringify({ path: 'known', zh: { title: '长'.repeat(2_000_000) } });
    expect((await ask('/compose', { method: 'POST', headers: json(), body: large })).status).toBe(
      413,
    );
    expect(drafts.map(({ path }) => path)).toEqual(['known', 'other']);
  });

  it('takes no other method, and no path out of its folder', async () => {
    for (const method of ['POST', 'PUT', 'DELETE', 'PATCH']) {
      expect((await ask('/', { method, headers: json() })).status, method).toBe(405);
    }
    expect((await ask('/assets/editor.js')).status).toBe(200);
    const paths = [
      '/assets/.secret',
      '/assets/../edit-site.ts',
      '/assets/%2e%2e/x',
      '/assets/',
      '/etc',
    ];
    for (const path of paths) expect((await ask(path)).status, path).toBe(404);
  });

  it('says what failed instead of ending', async () => {
    expect(await ask('/start.json')).toMatchObject({ status: 500, body: 'no start\n' });
    expect((await ask('/')).status).toBe(200);
  });
});
