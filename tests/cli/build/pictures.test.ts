import { execFileSync, spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { unzipSync } from 'fflate';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openPictures } from '../../../src/cli/build/pictures.ts';
import { UnreadablePictures } from '../../../src/cli/build/unreadable-pictures.ts';
import { nodeOutput } from '../../../src/cli/node-output.ts';
import { nodeFolder } from '../../../src/cli/node-ports.ts';
import { checkOutput } from '../../../src/core/output/check-output.ts';
import { compileCatalogue } from '../../../src/core/pipeline.ts';
import { REAL_CATALOGUE } from '../../helpers/real-catalogue.ts';

const ROOT = fileURLToPath(new URL('../../..', import.meta.url));
const MULU = join(ROOT, 'bin/mulu.mjs');

let cwd = '';
let catalogue = '';
beforeAll(async () => {
  cwd = mkdtempSync(join(tmpdir(), 'mulu-pictures-'));
  catalogue = join(cwd, 'catalogue');
  cpSync(REAL_CATALOGUE, catalogue, { recursive: true });
  mkdirSync(join(catalogue, 'media'));
  writeFileSync(join(catalogue, 'media/大门, north.jpg'), await photograph());
  writeFileSync(join(catalogue, 'media/code.png'), await code());
  writeFileSync(join(catalogue, 'media/unused.jpg'), await photograph());
  show('大门, north.jpg', 'code.png');
}, 60_000);
afterAll(() => {
  rmSync(cwd, { recursive: true });
});

/** As a camera that was held upright writes it, with the place where it was. */
function photograph(): Promise<Buffer> {
  const background = { r: 90, g: 140, b: 90 };
  return sharp({ create: { width: 2400, height: 1600, channels: 3, background } })
    .withExif({
      IFD0: { Artist: 'Zhang San' },
      IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '20/1 1/1 0/1' },
    })
    .withMetadata({ orientation: 6 })
    .jpeg()
    .toBuffer();
}

function code(): Promise<Buffer> {
  const background = { r: 0, g: 0, b: 0 };
  return sharp({ create: { width: 900, height: 900, channels: 3, background } })
    .png()
    .toBuffer();
}

/** Names a photograph of a park and the code of the first desk. */
function show(photo: string, wechat: string): void {
  const alt = 'alt: { zh: 示例图片, en: A sample picture }';
  const park = join(catalogue, 'premises/yunlong.yaml');
  const evidence = `evidence: [{ src: "${photo}", ${alt}, taken: 2026-10-01, author: 张三 }]\n`;
  const parkText = readFileSync(join(REAL_CATALOGUE, 'premises/yunlong.yaml'), 'utf8');
  writeFileSync(park, parkText.replace(/^evidence:.*\n(?:[ -].*\n)*/mu, '') + evidence);
  const zoneText = readFileSync(join(REAL_CATALOGUE, 'zone.yaml'), 'utf8');
  const at = zoneText.indexOf('    hours:', zoneText.indexOf('desks:'));
  const line = `    wechat: { src: "${wechat}", ${alt} }\n`;
  writeFileSync(join(catalogue, 'zone.yaml'), zoneText.slice(0, at) + line + zoneText.slice(at));
}

async function open() {
  const folder = nodeFolder(catalogue);
  const { catalogue: compiled, diagnostics } = await compileCatalogue({
    folder,
    today: '2026-11-24',
  });
  expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
  if (!compiled) throw new Error('the catalogue cannot be read');
  return openPictures(compiled, folder);
}

describe('openPictures', { timeout: 60_000 }, () => {
  it('publishes a photograph upright, in three widths and without its metadata', async () => {
    const { files, sizes, unreadable } = await open();
    expect(unreadable).toEqual([]);
    expect(sizes['media/大门, north.jpg']).toEqual({ width: 1600, height: 2400 });
    const found = await Promise.all(
      files.map(async ({ path, read }) => {
        const { format, width, height, exif, icc, orientation } = await sharp(
          await read(),
        ).metadata();
        return { path, format, width, height, rest: [exif, icc, orientation] };
      }),
    );
    const rest = [undefined, undefined, undefined];
    expect(found).toEqual([
      { path: 'media/大门, north-jpg-480.webp', format: 'webp', width: 480, height: 720, rest },
      { path: 'media/大门, north-jpg-960.webp', format: 'webp', width: 960, height: 1440, rest },
      { path: 'media/大门, north-jpg-1600.webp', format: 'webp', width: 1600, height: 2400, rest },
      { path: 'media/code-png.png', format: 'png', width: 480, height: 480, rest },
    ]);
  });

  it('gives the same bytes twice', async () => {
    const [one, two] = [await open(), await open()];
    expect(one.from).toBe(two.from);
    for (const [at, { read }] of one.files.entries()) {
      expect(Buffer.compare(await read(), (await two.files[at]?.read()) ?? new Uint8Array())).toBe(
        0,
      );
    }
  });

  it('names a file that is no picture, and one that breaks off', async () => {
    const path = join(catalogue, 'media/broken.jpg');
    show('broken.jpg', 'code.png');
    writeFileSync(path, '不是图片');
    expect((await open()).unreadable).toEqual(['media/broken.jpg']);
    writeFileSync(path, (await photograph()).subarray(0, 9000));
    const { files } = await open();
    await expect(files[0]?.read()).rejects.toThrow(UnreadablePictures);
    rmSync(path);
    show('大门, north.jpg', 'code.png');
  });
});

describe('mulu build with pictures', { timeout: 180_000 }, () => {
  const build = (...options: string[]): string[] => [MULU, 'build', '--jobs', '1', ...options];
  const env = { ...process.env, MULU_CACHE: '' };

  it('shows the photograph in sizes that are there, and packs them', () => {
    env.MULU_CACHE = join(cwd, 'cache');
    execFileSync(process.execPath, build(), { cwd, env, stdio: 'pipe' });
    const output = nodeOutput(join(cwd, 'dist'));
    const faults = checkOutput(output);
    expect(faults).toEqual([]);
    const media = output.paths.filter((path) => path.startsWith('media/'));
    expect(media).toHaveLength(4);
    const zip = unzipSync(output.read('download/haikou-hightech-2026.zip'));
    expect(Object.keys(zip)).toEqual(expect.arrayContaining(media));
    for (const [page, root] of [
      ['premises/yunlong.html', '../'],
      ['en/premises/yunlong.html', '../../'],
    ] as const) {
      const image = /<img[^>]*srcset[^>]*>/u.exec(readFileSync(join(cwd, 'dist', page), 'utf8'));
      const name = `${root}media/${encodeURIComponent('大门, north-jpg-')}`;
      const srcset = [480, 960, 1600].map((width) => `${name}${width}.webp ${width}w`).join(', ');
      expect(image?.[0]).toContain(`src="${name}1600.webp"`);
      expect(image?.[0]).toContain(`srcset="${srcset}"`);
      expect(image?.[0]).toContain('width="1600" height="2400"');
      expect(image?.[0]).toContain('loading="lazy" decoding="async"');
    }
    const before = media.map((path) => readFileSync(join(cwd, 'dist', path), 'latin1'));
    execFileSync(process.execPath, build(), { cwd, env, stdio: 'pipe' });
    expect(media.map((path) => readFileSync(join(cwd, 'dist', path), 'latin1'))).toEqual(before);
  });

  it('refuses a picture that breaks off, by its name, and keeps the last site', async () => {
    env.MULU_CACHE = join(cwd, 'cache');
    writeFileSync(join(catalogue, 'media/大门, north.jpg'), (await photograph()).subarray(0, 9000));
    const { status, stdout } = spawnSync(process.execPath, build(), { cwd, env, encoding: 'utf8' });
    expect(stdout).toContain('media/大门, north.jpg  错误  这张图片不存在、已损坏');
    expect(status).toBe(1);
    expect(existsSync(join(cwd, 'dist/premises/yunlong.html'))).toBe(true);
  });
});
