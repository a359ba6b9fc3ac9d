import { contrast, GREY_CHROMA, type Oklch, toHex, toOklch } from './oklch.ts';

/** What a zone chooses: one main colour, and one for examples and cautions. Greys follow the main. */
export interface Theme {
  /** `#rrggbb`. */
  readonly primary: string;
  readonly accent?: string | undefined;
}

/** Colours by the names that the stylesheet gives them, as `#rrggbb`. */
export interface Palette {
  readonly page: string;
  readonly surface: string;
  readonly sunken: string;
  readonly text: string;
  readonly muted: string;
  readonly line: string;
  readonly 'line-strong': string;
  readonly fill: string;
  readonly 'fill-strong': string;
  readonly 'on-fill': string;
  readonly 'on-fill-soft': string;
  readonly link: string;
  readonly soft: string;
  readonly 'soft-line': string;
  readonly accent: string;
  readonly 'accent-soft': string;
  readonly 'accent-line': string;
  readonly mark: string;
  readonly solid: string;
  readonly 'on-solid': string;
}

const DEFAULT_ACCENT = '#7a4b00';

/** Of a site that could not be read. */
export const DEFAULT_THEME: Theme = { primary: '#0b5563' };

/** Least contrast of text, and of what must be seen of a control. Source: WCAG 2.2, 1.4.3 and 1.4.11. */
export const TEXT_CONTRAST = 4.5;
export const CONTROL_CONTRAST = 3;

/** A little more than the least, so that rounding on a screen does not fall below it. */
const MARGIN = 0.05;
const WHITE = '#ffffff';

/** Both palettes of a theme. Every pair of `CONTRASTS` holds when `contrast(primary, white)` is enough. */
export function toPalettes(theme: Theme): { readonly light: Palette; readonly dark: Palette } {
  return { light: lightPalette(theme), dark: darkPalette(theme) };
}

/** Pairs of colours that stand on one another, and the contrast that they need. */
export const CONTRASTS: readonly {
  readonly of: keyof Palette;
  readonly on: readonly (keyof Palette)[];
  readonly least: number;
}[] = [
  { of: 'text', on: ['page', 'surface', 'sunken', 'soft', 'accent-soft'], least: TEXT_CONTRAST },
  { of: 'muted', on: ['page', 'surface', 'sunken', 'soft'], least: TEXT_CONTRAST },
  { of: 'link', on: ['page', 'surface', 'sunken', 'soft', 'accent-soft'], least: TEXT_CONTRAST },
  { of: 'on-fill', on: ['fill', 'fill-strong'], least: TEXT_CONTRAST },
  { of: 'on-fill-soft', on: ['fill'], least: TEXT_CONTRAST },
  { of: 'accent', on: ['page', 'surface', 'sunken', 'accent-soft'], least: TEXT_CONTRAST },
  { of: 'on-solid', on: ['solid'], least: TEXT_CONTRAST },
  { of: 'line-strong', on: ['page', 'surface', 'sunken'], least: CONTROL_CONTRAST },
  { of: 'fill', on: ['page', 'surface'], least: CONTROL_CONTRAST },
];

function lightPalette(theme: Theme): Palette {
  const { main, accent, grey } = huesOf(theme);
  const [page, sunken, soft] = [WHITE, grey(0.974, 0.4), toHex({ ...tint(main, 0.012), l: 0.957 })];
  const accentSoft = toHex({ ...tint(accent, 0.03), l: 0.965 });
  const grounds = [page, sunken, soft, accentSoft];
  return {
    ...{ page, surface: WHITE, sunken, soft, 'accent-soft': accentSoft },
    text: grey(0.25, 1.4),
    muted: darkened({ ...greyOf(main), l: 0.485 }, grounds, TEXT_CONTRAST),
    line: grey(0.905, 0.8),
    'line-strong': darkened({ ...greyOf(main), l: 0.63 }, grounds, CONTROL_CONTRAST),
    fill: theme.primary,
    'fill-strong': toHex({ ...main, l: main.l * 0.8 }),
    'on-fill': WHITE,
    'on-fill-soft': lightened({ ...tint(main, 0.025), l: 0.9 }, [theme.primary], TEXT_CONTRAST),
    link: darkened(main, grounds, TEXT_CONTRAST),
    'soft-line': toHex({ ...tint(main, 0.03), l: 0.85 }),
    accent: darkened({ ...tint(accent, 0.12), l: 0.46 }, grounds, TEXT_CONTRAST),
    'accent-line': toHex({ ...tint(accent, 0.08), l: 0.84 }),
    mark: toHex({ ...accent, l: 0.82, c: Math.max(accent.c, 0.13) }),
    solid: grey(0.39, 1.6),
    'on-solid': WHITE,
  };
}

function darkPalette(theme: Theme): Palette {
  const { main, accent, grey } = huesOf(theme);
  const [page, surface, sunken] = [grey(0.2, 1.2), grey(0.237, 1.5), grey(0.222, 1.4)];
  const soft = toHex({ ...tint(main, 0.04), l: 0.295 });
  const accentSoft = toHex({ ...tint(accent, 0.04), l: 0.285 });
  const grounds = [page, surface, sunken, soft, accentSoft];
  const fill = lightened({ ...main, l: Math.min(main.l, 0.46) }, [page, surface], CONTROL_CONTRAST);
  return {
    ...{ page, surface, sunken, soft, 'accent-soft': accentSoft },
    text: grey(0.935, 0.5),
    muted: lightened({ ...greyOf(main, 1.4), l: 0.755 }, grounds, TEXT_CONTRAST),
    line: grey(0.345, 1.6),
    'line-strong': lightened({ ...greyOf(main, 1.4), l: 0.6 }, grounds, CONTROL_CONTRAST),
    fill,
    'fill-strong': toHex({ ...toOklch(fill), l: toOklch(fill).l - 0.07 }),
    'on-fill': WHITE,
    'on-fill-soft': lightened({ ...tint(main, 0.025), l: 0.9 }, [fill], TEXT_CONTRAST),
    link: lightened({ ...tint(main, 0.085), l: 0.8 }, grounds, TEXT_CONTRAST),
    'soft-line': toHex({ ...tint(main, 0.055), l: 0.43 }),
    accent: lightened({ ...tint(accent, 0.1), l: 0.84 }, grounds, TEXT_CONTRAST),
    'accent-line': toHex({ ...tint(accent, 0.07), l: 0.47 }),
    mark: toHex({ ...accent, l: 0.82, c: Math.max(accent.c, 0.13) }),
    solid: grey(0.86, 0.6),
    'on-solid': page,
  };
}

interface Hues {
  readonly main: Oklch;
  readonly accent: Oklch;
  /** A grey with a breath of the main colour. */
  readonly grey: (l: number, strength: number) => string;
}

function huesOf({ primary, accent = DEFAULT_ACCENT }: Theme): Hues {
  const main = toOklch(primary);
  return {
    main,
    accent: toOklch(accent),
    grey: (l, strength) => toHex({ ...greyOf(main, strength), l }),
  };
}

function greyOf(main: Oklch, strength = 1): Oklch {
  return { ...main, c: main.c < GREY_CHROMA ? main.c : 0.01 * strength };
}

/** The colour with no more than this chroma. */
function tint(colour: Oklch, c: number): Oklch {
  return { ...colour, c: colour.c < GREY_CHROMA ? colour.c : Math.min(c, colour.c) };
}

function darkened(from: Oklch, grounds: readonly string[], least: number): string {
  return moved(from, grounds, { least, step: -0.004 });
}

function lightened(from: Oklch, grounds: readonly string[], least: number): string {
  return moved(from, grounds, { least, step: 0.004 });
}

/** The colour moved in lightness only as far as the contrast with every ground asks for. */
export function moved(
  from: Oklch,
  grounds: readonly string[],
  { least, step }: { readonly least: number; readonly step: number },
): string {
  let { l } = from;
  let hex = toHex(from);
  while (l >= 0 && l <= 1 && grounds.some((ground) => contrast(hex, ground) < least + MARGIN)) {
    l += step;
    hex = toHex({ ...from, l });
  }
  return hex;
}
