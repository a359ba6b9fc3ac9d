import type { Palette } from '../core/theme/palette.ts';

/**
 * A stylesheet whose rules for the pointer and for the keyboard also hold within `.is-hover` and
 * `.is-focus`, so that a page can show what needs a hand otherwise.
 */
export function withForcedStates(css: string): string {
  return css
    .replace(/:hover\b/gu, ':is(:hover,.is-hover *)')
    .replace(/:focus-visible\b/gu, ':is(:focus-visible,.is-focus :is(a,button,input,summary))');
}

/** The colours of the dark palette within `.is-dark`, whatever the reader's system has. */
export function darkScope(dark: Palette): string {
  const colours = Object.entries(dark).map(([name, value]) => `--color-${name}:${value}`);
  return `.is-dark{color-scheme:dark;${colours.join(';')};color:var(--color-text);background:var(--color-page)}`;
}
