import { hash } from 'node:crypto';
import sharp, { type Sharp } from 'sharp';
import type { Catalogue } from '../../core/model/catalogue.ts';
import {
  codePath,
  codeSize,
  codesOf,
  photoPath,
  photoSizes,
  photosOf,
  type PictureSize,
  type PictureSizes,
} from '../../core/model/picture.ts';
import type { CatalogueFolder } from '../../core/ports.ts';
import type { Picture } from '../../site/site.ts';
import { UnreadablePictures } from './unreadable-pictures.ts';

/** The pictures that pages show, before they are made. */
export interface Pictures {
  /** Of the originals that can be read. */
  readonly sizes: PictureSizes;
  /** What is published of them; reading one makes it, or fails with `UnreadablePictures`. */
  readonly files: readonly Picture[];
  /** Originals that are missing, damaged or no pictures. */
  readonly unreadable: readonly string[];
  /** Hash of the originals and of what scales them. */
  readonly from: string;
}

/** As sharp names them. */
const FORMATS = new Set(['jpeg', 'png', 'webp', 'heif']);
const PHOTO_QUALITY = 80;

/**
 * Measures the pictures of a catalogue. They are published upright, in the sizes of
 * `core/model/picture.ts` and without metadata: where a photograph was taken, to the metre, and whose
 * camera it was stay in the catalogue.
 */
export async function openPictures(
  catalogue: Catalogue,
  folder: CatalogueFolder,
): Promise<Pictures> {
  const sizes: Record<string, PictureSize> = {};
  const unreadable: string[] = [];
  const sums: string[] = [JSON.stringify(sharp.versions)];
  const photos = photosOf(catalogue);
  const codes = codesOf(catalogue);
  for (const path of new Set([...photos, ...codes])) {
    try {
      const bytes = await folder.read(path);
      sums.push(path, hash('sha256', bytes));
      sizes[path] = await measure(bytes);
    } catch {
      unreadable.push(path);
    }
  }
  const opened = <T>(originals: readonly string[], make: (path: string, size: PictureSize) => T) =>
    originals.flatMap((path) => (sizes[path] ? [make(path, sizes[path])] : []));
  const files = [
    ...opened(photos, (original, size) => photoFiles(original, size, folder)).flat(),
    ...opened(codes, (original, size) => codeFile(original, size, folder)),
  ];
  return { sizes, files, unreadable, from: hash('sha256', sums.join('\n')) };
}

/** The same, but fails with `UnreadablePictures` when one cannot be read. */
export async function openSoundPictures(
  catalogue: Catalogue,
  folder: CatalogueFolder,
): Promise<Pictures> {
  const pictures = await openPictures(catalogue, folder);
  if (pictures.unreadable.length > 0) throw new UnreadablePictures(pictures.unreadable);
  return pictures;
}

/** As it is seen: a camera held upright leaves turning the picture to the reader. */
async function measure(bytes: Uint8Array): Promise<PictureSize> {
  const { format, autoOrient } = await sharp(bytes).metadata();
  if (!FORMATS.has(format)) throw new Error(`${format} is not published`);
  return { width: autoOrient.width, height: autoOrient.height };
}

function photoFiles(original: string, size: PictureSize, folder: CatalogueFolder): Picture[] {
  return photoSizes(size).map((to) => ({
    path: photoPath(original, to.width),
    original,
    read: () =>
      make(original, folder, (image) => scale(image, to).webp({ quality: PHOTO_QUALITY })),
  }));
}

/** Without loss: its edges are what is read. */
function codeFile(original: string, size: PictureSize, folder: CatalogueFolder): Picture {
  const draw = (image: Sharp): Sharp => scale(image, codeSize(size)).png({ compressionLevel: 9 });
  return { path: codePath(original), original, read: () => make(original, folder, draw) };
}

function scale(image: Sharp, { width, height }: PictureSize): Sharp {
  return image.autoOrient().resize({ width, height, fit: 'fill' });
}

async function make(
  original: string,
  folder: CatalogueFolder,
  draw: (image: Sharp) => Sharp,
): Promise<Uint8Array<ArrayBuffer>> {
  try {
    return new Uint8Array(await draw(sharp(await folder.read(original))).toBuffer());
  } catch (error) {
    throw new UnreadablePictures([original], error);
  }
}
