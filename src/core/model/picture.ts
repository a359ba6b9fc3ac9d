import type { Catalogue } from './catalogue.ts';

/** Of a picture as it is seen, in pixels. */
export interface PictureSize {
  readonly width: number;
  readonly height: number;
}

/** Sizes of the originals by their path below the catalogue. */
export type PictureSizes = Readonly<Record<string, PictureSize>>;

/** Widths for phones, for the column of a page, and for that column on a fine screen. */
const PHOTO_WIDTHS = [480, 960, 1600];
/** A code is shown at 128 px; this is enough for paper as well. */
const CODE_WIDTH = 480;

/** Paths below the catalogue of the photographs that pages show. */
export function photosOf({ premises }: Catalogue): string[] {
  return unique(premises.flatMap(({ evidence = [] }) => evidence.map(({ src }) => src)));
}

/** Paths below the catalogue of the codes that people scan. */
export function codesOf({ zone }: Catalogue): string[] {
  return unique(zone.desks.flatMap(({ wechat }) => wechat?.src ?? []));
}

function unique(sources: readonly string[]): string[] {
  return [...new Set(sources.map(originalPath))].sort();
}

/** Where the catalogue keeps a picture that a record names. */
export function originalPath(src: string): string {
  return `media/${src}`;
}

/** Sizes in which a photograph is published, from narrow to wide; never wider than it is. */
export function photoSizes(original: PictureSize): PictureSize[] {
  const widest = Math.min(original.width, PHOTO_WIDTHS.at(-1) ?? original.width);
  const widths = [...PHOTO_WIDTHS.filter((width) => width < widest), widest];
  return widths.map((width) => scaledTo(width, original));
}

export function codeSize(original: PictureSize): PictureSize {
  return scaledTo(Math.min(original.width, CODE_WIDTH), original);
}

function scaledTo(width: number, original: PictureSize): PictureSize {
  return { width, height: Math.max(1, Math.round((original.height * width) / original.width)) };
}

/** Path in the output: `media/gate.jpg` gives `media/gate-jpg-960.webp`, apart from `gate.png`. */
export function photoPath(original: string, width: number): string {
  return `${withoutDot(original)}-${width}.webp`;
}

/** Path in the output: `media/code.jpg` gives `media/code-jpg.png`. */
export function codePath(original: string): string {
  return `${withoutDot(original)}.png`;
}

function withoutDot(path: string): string {
  return path.replace(/\.([^./]*)$/u, '-$1');
}
