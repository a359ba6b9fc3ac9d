import fc from 'fast-check';
import decodeQr from 'qr/decode.js';
import sharp from 'sharp';
import { expect, test } from 'vitest';
import { toQrCode } from '../../../../src/core/views/parts/qr-code.ts';

/** The code as paper shows it, read back by a scanner. */
async function scan(address: string): Promise<string> {
  const { size, path } = toQrCode(address);
  const svg =
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size} ${size}" width="${size * 6}" height="${size * 6}">` +
    `<rect width="100%" height="100%" fill="#fff"/><path d="${path}" stroke="#000" shape-rendering="crispEdges"/></svg>`;
  const { data, info } = await sharp(Buffer.from(svg))
    .ensureAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true });
  return decodeQr({ width: info.width, height: info.height, data });
}

test('a scanner reads the address of an entry', async () => {
  const address = 'https://www.example.gov.cn/kfq/mulu/en/entries/new-energy-storage-systems.html';
  expect(await scan(address)).toBe(address);
});

test('a scanner reads any address that a page can have', async () => {
  const slug = fc.stringMatching(/^[a-z][a-z0-9-]{2,59}$/u);
  await fc.assert(
    fc.asyncProperty(slug, slug, async (folder, id) => {
      const address = `https://www.example.gov.cn/${folder}/entries/${id}.html`;
      expect(await scan(address)).toBe(address);
    }),
    { numRuns: 30 },
  );
});
