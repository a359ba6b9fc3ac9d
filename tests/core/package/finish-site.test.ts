import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import type { OutputFolder } from '../../../src/core/output/output-folder.ts';
import { finishSite, finishedPaths } from '../../../src/core/package/finish-site.ts';
import { packFolder } from '../../../src/core/package/pack-file.ts';
import { parseManifest } from '../../../src/core/package/manifest.ts';

const ISSUE = { zone: 'haikou-hightech', edition: '2026' };

function folder(paths: readonly string[]): OutputFolder {
  return { paths, read: (path) => new TextEncoder().encode(`${path}目录`.repeat(20)) };
}

const SITE = folder([
  'assets/site.css',
  'en/index.html',
  'index.html',
  'pagefind/a.pf_meta',
  '目录.html',
]);

function finish(site: OutputFolder): Map<string, Uint8Array> {
  return new Map(finishSite(packFolder(site), ISSUE).files.map(({ path, bytes }) => [path, bytes]));
}

describe('finishSite', { timeout: 60_000 }, () => {
  it('makes the manifest, the zip and its sum', () => {
    const files = finish(SITE);
    expect([...files.keys()]).toEqual([
      'manifest.json',
      'download/haikou-hightech-2026.zip',
      'download/SHA256SUMS',
    ]);
    expect(finishedPaths(ISSUE)).toEqual({
      zip: 'download/haikou-hightech-2026.zip',
      sums: 'download/SHA256SUMS',
    });
    const zip = files.get('download/haikou-hightech-2026.zip') ?? new Uint8Array();
    const sum = createHash('sha256').update(zip).digest('hex');
    expect(strFromU8(files.get('download/SHA256SUMS') ?? zip)).toBe(
      `${sum}  haikou-hightech-2026.zip\n`,
    );
  });

  it('lists every file with size, sum, type and cache class', () => {
    const manifest = parseManifest(
      strFromU8(finish(SITE).get('manifest.json') ?? new Uint8Array()),
    );
    expect(manifest?.files.map(({ path, type, cache }) => [path, type, cache])).toEqual([
      ['assets/site.css', 'text/css; charset=utf-8', 'revalidate'],
      ['en/index.html', 'text/html; charset=utf-8', 'revalidate'],
      ['index.html', 'text/html; charset=utf-8', 'revalidate'],
      ['pagefind/a.pf_meta', 'application/octet-stream', 'immutable'],
      ['目录.html', 'text/html; charset=utf-8', 'revalidate'],
    ]);
    const bytes = SITE.read('index.html');
    expect(manifest?.files[2]).toMatchObject({
      size: bytes.length,
      sha256: createHash('sha256').update(bytes).digest('hex'),
    });
  });

  it('packs the folder with its manifest, without what is offered for download', () => {
    const site = folder([...SITE.paths, 'download/old.zip', 'manifest.json'].sort());
    const zip = finish(site).get('download/haikou-hightech-2026.zip') ?? new Uint8Array();
    const unpacked = unzipSync(zip);
    expect(Object.keys(unpacked)).toEqual([...SITE.paths, 'manifest.json'].sort());
    expect(unpacked['目录.html']).toEqual(new Uint8Array(site.read('目录.html')));
  });

  it('gives the same bytes again, and in every time zone', () => {
    const script = `
      import { finishSite } from './finish-site.ts';
      import { packFolder } from './pack-file.ts';
      import { createHash } from 'node:crypto';
      const read = (path) => new TextEncoder().encode(path + '目录');
      const packed = packFolder({ paths: ['a.html', '目录.html'], read });
      const { files } = finishSite(packed, { zone: 'z', edition: 'e' });
      for (const { bytes } of files) console.log(createHash('sha256').update(bytes).digest('hex'));`;
    const cwd = fileURLToPath(new URL('../../../src/core/package/', import.meta.url));
    const run = (TZ: string) =>
      execFileSync(process.execPath, ['--input-type=module', '-e', script], {
        cwd,
        env: { ...process.env, TZ },
        encoding: 'utf8',
      });
    const first = run('Asia/Shanghai');
    expect(first.trim().split('\n')).toHaveLength(3);
    expect(run('Asia/Shanghai')).toBe(first);
    expect(run('America/St_Johns')).toBe(first);
    expect(run('Pacific/Kiritimati')).toBe(first);
  });

  it('dates every file 1980-01-01 and marks names as UTF-8', () => {
    const zip = finish(SITE).get('download/haikou-hightech-2026.zip') ?? new Uint8Array();
    const view = new DataView(zip.buffer, zip.byteOffset);
    const central = view.getUint32(zip.length - 6, true);
    const dates: number[] = [];
    for (let at = central; view.getUint32(at, true) === 0x02014b50;) {
      dates.push(view.getUint32(at + 12, true));
      const name = strFromU8(zip.subarray(at + 46, at + 46 + view.getUint16(at + 28, true)));
      const isUtf8 = (view.getUint16(at + 8, true) & 0x800) !== 0;
      expect(isUtf8 || /^[\x20-\x7e]+$/u.test(name)).toBe(true);
      at += 46 + view.getUint16(at + 28, true) + view.getUint16(at + 30, true);
    }
    expect(new Set(dates)).toEqual(new Set([0x00210000]));
    expect(dates).toHaveLength(6);
  });
});
