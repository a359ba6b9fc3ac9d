import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { comparePixels, type Pixels } from '../../scripts/screenshots/compare-pixels.ts';
import { isLook, STANDARD_LOOKS } from '../../scripts/screenshots/looks.ts';
import { fileOf, pagesOfSet } from '../../scripts/screenshots/pages.ts';

function plain(width: number, height: number, shade: number): Pixels {
  const data = new Uint8Array(width * height * 4).fill(shade);
  return { width, height, data };
}

describe('comparePixels', () => {
  it('finds no difference in a picture and itself', () => {
    expect(comparePixels(plain(4, 3, 200), plain(4, 3, 200)).share).toBe(0);
  });

  it('marks in red what differs, and only that', () => {
    const after = plain(4, 2, 200);
    after.data.set([0, 0, 0, 255], 20);
    const { share, picture } = comparePixels(plain(4, 2, 200), after);
    expect(share).toBe(1 / 8);
    expect([...picture.data.slice(20, 24)]).toEqual([214, 30, 30, 255]);
    expect(picture.data[16]).toBe(picture.data[17]);
  });

  it('does not see the smoothing of letters', () => {
    expect(comparePixels(plain(2, 2, 200), plain(2, 2, 212)).share).toBe(0);
  });

  it('counts what only one picture has', () => {
    expect(comparePixels(plain(2, 2, 200), plain(2, 4, 200)).share).toBe(0.5);
    expect(comparePixels(plain(4, 2, 200), plain(2, 2, 200)).share).toBe(0.5);
  });

  it('finds the same share both ways', () => {
    const size = fc.integer({ min: 1, max: 5 });
    const picture = fc
      .tuple(size, size)
      .chain(([width, height]) =>
        fc
          .uint8Array({ minLength: width * height * 4, maxLength: width * height * 4 })
          .map((data): Pixels => ({ width, height, data })),
      );
    fc.assert(
      fc.property(picture, picture, (a, b) => {
        expect(comparePixels(a, b).share).toBe(comparePixels(b, a).share);
      }),
    );
  });
});

describe('the set', () => {
  it('has a file of its own for every page and state', () => {
    const files = pagesOfSet().map((page) => fileOf('phone', page));
    expect(new Set(files).size).toBe(files.length);
    for (const file of files) expect(file).toMatch(/^phone\/[\w~.-]+\.png$/u);
  });

  it('covers phone, desktop, dark and print', () => {
    expect(STANDARD_LOOKS).toEqual(['phone', 'desktop', 'dark', 'print']);
    expect(STANDARD_LOOKS.every(isLook)).toBe(true);
    expect(isLook('toString')).toBe(false);
  });
});
