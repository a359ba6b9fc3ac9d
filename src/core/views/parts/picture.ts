import {
  codePath,
  codeSize,
  originalPath,
  photoPath,
  photoSizes,
  type PictureSize,
} from '../../model/picture.ts';
import type { PageContext } from './context.ts';
import { rootOf } from './paths.ts';

/** A picture as a page loads it. */
export interface PictureView extends PictureSize {
  /** Of the widest file. */
  readonly src: string;
  /** All files with their widths, from narrow to wide. */
  readonly srcset?: string | undefined;
}

/** A photograph; `undefined` when the picture cannot be read, which refuses a build. */
export function toPhoto(src: string, page: PageContext): PictureView | undefined {
  const path = originalPath(src);
  const original = page.pictures?.[path];
  if (!original) return undefined;
  const files = photoSizes(original).map((size) => ({
    ...size,
    src: address(photoPath(path, size.width), page),
  }));
  const srcset = files.map((file) => `${file.src} ${file.width}w`).join(', ');
  const widest = files.at(-1);
  return widest && { ...widest, srcset: files.length > 1 ? srcset : undefined };
}

/** A code to scan; `undefined` when the picture cannot be read, which refuses a build. */
export function toCode(src: string, page: PageContext): PictureView | undefined {
  const path = originalPath(src);
  const original = page.pictures?.[path];
  return original && { ...codeSize(original), src: address(codePath(path), page) };
}

/** Relative to the page. A comma or blank of a name would end it within a `srcset`. */
function address(path: string, page: PageContext): string {
  return `${rootOf(page.from)}${path.split('/').map(encodeURIComponent).join('/')}`;
}
