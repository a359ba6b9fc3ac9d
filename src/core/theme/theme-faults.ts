import { contrast, GREY_CHROMA, toOklch } from './oklch.ts';
import { moved, TEXT_CONTRAST, type Theme } from './palette.ts';

export type ThemeFault =
  /** White text on the main colour, and the main colour as text on white, cannot be read. */
  | { readonly is: 'pale'; readonly colour: string; readonly ratio: number; readonly near: string }
  /** What marks examples looks like what marks everything else. */
  | { readonly is: 'alike'; readonly colour: string; readonly primary: string };

/** Closer hues are one colour to most eyes. */
const LEAST_HUE_APART = 30;

/** Why a theme cannot be used, with the nearest colour of the same hue that can. */
export function themeFaults({ primary, accent }: Theme): ThemeFault[] {
  const faults: ThemeFault[] = [];
  const ratio = contrast(primary, '#ffffff');
  if (ratio < TEXT_CONTRAST) {
    const near = moved(toOklch(primary), ['#ffffff'], { least: TEXT_CONTRAST, step: -0.004 });
    faults.push({ is: 'pale', colour: primary, ratio, near });
  }
  if (accent !== undefined && alike(primary, accent)) {
    faults.push({ is: 'alike', colour: accent, primary });
  }
  return faults;
}

function alike(one: string, other: string): boolean {
  const [a, b] = [toOklch(one), toOklch(other)];
  if (a.c < GREY_CHROMA || b.c < GREY_CHROMA) return a.c < GREY_CHROMA && b.c < GREY_CHROMA;
  const apart = Math.abs(a.h - b.h);
  return Math.min(apart, 360 - apart) < LEAST_HUE_APART;
}
