import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import sharp from 'sharp';
import { comparePixels, type Pixels } from './compare-pixels.ts';
import type { Shot } from './take-set.ts';

export interface Change {
  readonly file: string;
  readonly kind: 'changed' | 'new';
  /** Of the picture, 0 to 1. */
  readonly share: number;
}

/** Below the later set. */
export function differenceFile(file: string): string {
  return `changes/${file}`;
}

/** Pictures that differ from the earlier set's, most first; what differs is drawn below `changes/`. */
export async function compareSets(
  before: string,
  after: string,
  shots: readonly Shot[],
): Promise<Change[]> {
  const changes: Change[] = [];
  for (const { file } of shots) {
    const change = await compareOne(before, after, file);
    if (change) changes.push(change);
  }
  return changes.sort((a, b) => b.share - a.share || (a.file < b.file ? -1 : 1));
}

async function compareOne(
  before: string,
  after: string,
  file: string,
): Promise<Change | undefined> {
  const earlier = join(before, file);
  if (!existsSync(earlier)) return { file, kind: 'new', share: 1 };
  const later = join(after, file);
  if (readFileSync(earlier).equals(readFileSync(later))) return undefined;
  const { share, picture } = comparePixels(await pixelsOf(earlier), await pixelsOf(later));
  if (share === 0) return undefined;
  const drawn = join(after, differenceFile(file));
  mkdirSync(dirname(drawn), { recursive: true });
  const { width, height, data } = picture;
  await sharp(data, { raw: { width, height, channels: 4 } })
    .png({ palette: true, colours: 32 })
    .toFile(drawn);
  return { file, kind: 'changed', share };
}

async function pixelsOf(file: string): Promise<Pixels> {
  const { data, info } = await sharp(file)
    .ensureAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true });
  return { width: info.width, height: info.height, data };
}
