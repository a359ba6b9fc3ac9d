/** A picture as bytes of red, green, blue and alpha, row by row. */
export interface Pixels {
  readonly width: number;
  readonly height: number;
  readonly data: Uint8Array;
}

export interface Difference {
  /** Of the pixels of the larger picture that differ, 0 to 1. */
  readonly share: number;
  /** The later picture in pale grey, with what differs in red. */
  readonly picture: Pixels;
}

/** Less is the smoothing of letters, which no eye sees. */
const SEEN = 24;

/** Pixels beyond the edge of one picture differ from those of the other. */
export function comparePixels(before: Pixels, after: Pixels): Difference {
  const width = Math.max(before.width, after.width);
  const height = Math.max(before.height, after.height);
  const data = new Uint8Array(width * height * 4);
  let differing = 0;
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      const from = offsetIn(before, x, y);
      const to = offsetIn(after, x, y);
      const at = (y * width + x) * 4;
      if (differs(before, from, after, to)) {
        differing += 1;
        data.set([214, 30, 30, 255], at);
      } else {
        const grey = 205 + Math.round((after.data[(to ?? 0) + 1] ?? 255) / 6);
        data.set([Math.min(255, grey), Math.min(255, grey), Math.min(255, grey), 255], at);
      }
    }
  }
  return { share: differing / (width * height), picture: { width, height, data } };
}

function offsetIn({ width, height }: Pixels, x: number, y: number): number | undefined {
  return x < width && y < height ? (y * width + x) * 4 : undefined;
}

function differs(
  before: Pixels,
  from: number | undefined,
  after: Pixels,
  to: number | undefined,
): boolean {
  if (from === undefined || to === undefined) return true;
  for (let channel = 0; channel < 3; channel += 1) {
    const a = before.data[from + channel] ?? 0;
    const b = after.data[to + channel] ?? 0;
    if (Math.abs(a - b) > SEEN) return true;
  }
  return false;
}
