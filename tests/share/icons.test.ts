import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { ICON_PATHS, siteIcons } from '../../src/share/icons.ts';

const icons = await siteIcons('#7a1f2b');

function iconAt(path: string): Buffer {
  return Buffer.from(icons.get(path) ?? []);
}

describe('siteIcons', () => {
  it('has the colour of the zone', async () => {
    expect(iconAt(ICON_PATHS.svg).toString()).toContain('fill="#7a1f2b"');
    const touch = iconAt(ICON_PATHS.touch);
    expect((await sharp(touch).metadata()).width).toBe(180);
    const corner = await sharp(touch)
      .extract({ left: 0, top: 0, width: 1, height: 1 })
      .raw()
      .toBuffer();
    expect([...corner.subarray(0, 3)]).toEqual([0x7a, 0x1f, 0x2b]);
  });

  it('has pictures of three sizes in the file for old browsers', async () => {
    const ico = iconAt(ICON_PATHS.ico);
    expect(ico.readUInt16LE(2)).toBe(1);
    const sizes = [0, 1, 2].map(async (index) => {
      const entry = 6 + 16 * index;
      const at = ico.readUInt32LE(entry + 12);
      const png = ico.subarray(at, at + ico.readUInt32LE(entry + 8));
      return (await sharp(png).metadata()).width;
    });
    expect(await Promise.all(sizes)).toEqual([16, 32, 48]);
    expect(ico.length).toBeLessThan(6_000);
  });
});
