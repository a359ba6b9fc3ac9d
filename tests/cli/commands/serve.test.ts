import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { run } from '../../../src/cli/run.ts';
import { fakeEffects } from '../../helpers/fake-effects.ts';

let cwd = '';
beforeAll(() => {
  cwd = mkdtempSync(join(tmpdir(), 'mulu-serve-'));
  mkdirSync(join(cwd, 'dist'));
  writeFileSync(
    join(cwd, 'dist/manifest.json'),
    '{"generator":"mulu","version":1,"zone":"haikou","edition":"2026","files":[]}',
  );
  writeFileSync(join(cwd, 'dist/index.html'), 'home');
});
afterAll(() => {
  rmSync(cwd, { recursive: true });
});

async function waitFor(condition: () => boolean): Promise<void> {
  while (!condition()) await new Promise((done) => setTimeout(done, 10));
}

async function refused(...argv: string[]) {
  const effects = fakeEffects({ cwd });
  const code = await run(['serve', ...argv], effects);
  return { code, ...effects.written };
}

describe('mulu serve', () => {
  it('serves until Ctrl-C and says where', async () => {
    const effects = fakeEffects({ cwd });
    const running = run(['serve', '--port', '0', '--prefix', 'sub/path'], effects);
    await waitFor(() => effects.written.out.includes('Ctrl-C'));
    const address = /http:\S+/u.exec(effects.written.out)?.[0] ?? '';
    expect(address).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/sub\/path\/$/u);
    expect(await (await fetch(address)).text()).toBe('home');
    effects.interrupt();
    expect(await running).toBe(0);
    expect(effects.written.out).toContain('离线包在 dist/download/haikou-2026.zip');
    await expect(fetch(address)).rejects.toThrow();
  });

  it('says when the port is taken', async () => {
    const other = createServer();
    await new Promise<void>((done) => other.listen(0, '127.0.0.1', done));
    const { port } = other.address() as AddressInfo;
    const { code, err } = await refused('--port', String(port));
    other.close();
    expect(code).toBe(2);
    expect(err).toBe(`端口 ${port} 已被占用；用 --port 换一个，例如 --port ${port + 1}。\n`);
  });

  it.each([
    [['--out', 'nowhere'], 'nowhere 里没有生成好的网站；先运行 mulu build。\n'],
    [['--port', '70000'], '选项 --port 要写 0 至 65535 的整数，写的是“70000”。\n'],
    [['--prefix', '/a/../b/'], '--prefix 要写子路径，如 /invest/mulu/，写的是“/a/../b/”。\n'],
    [['--host', '256.0.0.1'], '不能使用端口 4173'],
  ])('%j is wrong usage', async (argv, message) => {
    const { code, err } = await refused(...argv);
    expect(code).toBe(2);
    expect(err).toContain(message);
  });
});
