import { crc32 } from 'node:zlib';
import { zlibSync } from 'fflate';

/** Steps from the one colour to the other: as many as half a byte tells. */
const STEPS = 16;

export interface Picture {
  readonly width: number;
  readonly height: number;
  /** A byte a point, 0 for the colour of the ground, 255 for white. */
  readonly points: Uint8Array;
}

/**
 * A picture between one colour and white as PNG: half a byte a point before compression, the same
 * bytes on every machine. `ground` is `#rrggbb`.
 */
export function twoColourPng({ width, height, points }: Picture, ground: string): Uint8Array {
  const header = new Uint8Array(13);
  const view = new DataView(header.buffer);
  view.setUint32(0, width);
  view.setUint32(4, height);
  // Four bits a point, points name colours of the palette.
  header.set([4, 3, 0, 0, 0], 8);
  return concat([
    Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a),
    chunk('IHDR', header),
    chunk('PLTE', palette(ground)),
    chunk('IDAT', zlibSync(rows({ width, height, points }), { level: 6 })),
    chunk('IEND', new Uint8Array(0)),
  ]);
}

function palette(ground: string): Uint8Array {
  const colour = [1, 3, 5].map((at) => Number.parseInt(ground.slice(at, at + 2), 16));
  const steps = Array.from({ length: STEPS }, (_one, step) =>
    colour.map((value) => Math.round(value + ((255 - value) * step) / (STEPS - 1))),
  );
  return Uint8Array.from(steps.flat());
}

/** Each row begins with its filter, which is none. */
function rows({ width, height, points }: Picture): Uint8Array {
  const length = 1 + Math.ceil(width / 2);
  const packed = new Uint8Array(length * height);
  const step = (at: number): number => Math.round(((points[at] ?? 0) * (STEPS - 1)) / 255);
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 2) {
      const at = y * width + x;
      const second = x + 1 < width ? step(at + 1) : 0;
      packed[y * length + 1 + x / 2] = step(at) * 16 + second;
    }
  }
  return packed;
}

function chunk(type: string, data: Uint8Array): Uint8Array {
  const named = concat([new TextEncoder().encode(type), data]);
  const length = new Uint8Array(4);
  new DataView(length.buffer).setUint32(0, data.length);
  const sum = new Uint8Array(4);
  new DataView(sum.buffer).setUint32(0, crc32(named));
  return concat([length, named, sum]);
}

function concat(parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((size, { length }) => size + length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
