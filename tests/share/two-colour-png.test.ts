import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { twoColourPng } from '../../src/share/two-colour-png.ts';

describe('twoColourPng', () => {
  it('is read by others as what it was', async () => {
    const points = Uint8Array.from({ length: 5 * 3 }, (_one, at) => (at % 2 === 0 ? 255 : 0));
    const png = twoColourPng({ width: 5, height: 3, points }, '#0b5563');
    const { data, info } = await sharp(png)
      .removeAlpha()
      .raw()
      .toBuffer({ resolveWithObject: true });
    expect([info.width, info.height, info.channels]).toEqual([5, 3, 3]);
    const colours = Array.from({ length: 15 }, (_one, at) =>
      data.subarray(at * 3, at * 3 + 3).toString('hex'),
    );
    expect(colours).toEqual([...points].map((one) => (one === 255 ? 'ffffff' : '0b5563')));
  });
});
