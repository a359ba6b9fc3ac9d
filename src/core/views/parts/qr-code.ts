import { encode } from 'uqr';

/** A QR code as one path, to be drawn with a stroke of 1, in a square of `size` units. */
export interface QrCode {
  /** With the white edge. */
  readonly size: number;
  readonly path: string;
}

/** Modules of white round the code that scanners ask for (ISO/IEC 18004). */
const QUIET = 4;

/**
 * The code of an address. Each row is one line with gaps, as short as a path can be. The mask is
 * fixed: a reader takes any, and to weigh all eight for every page would cost seconds.
 */
export function toQrCode(address: string): QrCode {
  const { data, size } = encode(address, { ecc: 'M', border: QUIET, maskPattern: 3 });
  return { size, path: data.map(lineOf).join('') };
}

function lineOf(row: readonly boolean[], y: number): string {
  let line = '';
  let end = 0;
  for (let at = 0; at < row.length; at += 1) {
    if (row[at] !== true) continue;
    const start = at;
    while (row[at + 1] === true) at += 1;
    line += line === '' ? `M${start} ${y}.5` : `m${start - end} 0`;
    end = at + 1;
    line += `h${end - start}`;
  }
  return line;
}
