import { readFileSync } from 'node:fs';
import sharp from 'sharp';

/** The colour that stands in `mark.svg` for that of the zone. */
const MARK_COLOUR = '#0b5563';
const TOUCH_SIZE = 180;
const ICO_SIZES = [16, 32, 48] as const;

export const ICON_PATHS = {
  svg: 'assets/favicon.svg',
  ico: 'assets/favicon.ico',
  touch: 'assets/apple-touch-icon.png',
} as const;

/**
 * The mark of the site in the main colour of the zone: for browsers, for those that know no SVG, and
 * for the start screens of phones, which round its corners themselves. `drawing` is the text of
 * `mark.svg`, which code that Astro bundles cannot read beside itself.
 */
export async function siteIcons(
  colour: string,
  drawing = readFileSync(new URL('./mark.svg', import.meta.url), 'utf8'),
): Promise<ReadonlyMap<string, Uint8Array>> {
  const mark = drawing.replaceAll(MARK_COLOUR, colour);
  const square = mark.replace(/ rx="\d+"/u, '');
  const images = await Promise.all(ICO_SIZES.map((size) => toPng(mark, size)));
  return new Map<string, Uint8Array>([
    [ICON_PATHS.svg, Buffer.from(mark)],
    [ICON_PATHS.ico, toIco(images)],
    [ICON_PATHS.touch, await toPng(square, TOUCH_SIZE)],
  ]);
}

function toPng(svg: string, size: number): Promise<Buffer> {
  // Drawn at the size itself: a point of the mark is 1/72 inch at 72 dots.
  return sharp(Buffer.from(svg), { density: (72 * size) / 40 })
    .resize(size, size)
    .png({ compressionLevel: 9 })
    .toBuffer();
}

/** PNG pictures in one file, the form that all browsers since 2010 read. */
function toIco(images: readonly Buffer[]): Uint8Array {
  const head = Buffer.alloc(6 + 16 * images.length);
  head.writeUInt16LE(1, 2);
  head.writeUInt16LE(images.length, 4);
  let at = head.length;
  images.forEach((image, index) => {
    const entry = 6 + 16 * index;
    const size = ICO_SIZES[index] ?? 0;
    head.writeUInt8(size, entry);
    head.writeUInt8(size, entry + 1);
    head.writeUInt16LE(1, entry + 4);
    head.writeUInt16LE(32, entry + 6);
    head.writeUInt32LE(image.length, entry + 8);
    head.writeUInt32LE(at, entry + 12);
    at += image.length;
  });
  return Buffer.concat([head, ...images]);
}
