import { type Palette, type Theme, toPalettes } from '../core/theme/palette.ts';

/** One stylesheet of several, without comments and idle blanks, with the colours of the zone. */
export function joinSheets(sheets: readonly string[], theme: Theme): string {
  return withoutBlanks([...sheets, themeSheet(theme)].join('\n'));
}

/** The colour tokens: they exist nowhere else. Paper is always light. */
function themeSheet(theme: Theme): string {
  const { light, dark } = toPalettes(theme);
  const differing = Object.fromEntries(
    Object.entries(dark).filter(([name, value]) => light[name as keyof Palette] !== value),
  );
  return `@layer tokens{:root{${declarations(light)}}@media screen and (prefers-color-scheme:dark){:root{${declarations(differing)}}}}`;
}

function declarations(colours: Partial<Palette>): string {
  return Object.entries(colours)
    .map(([name, value]) => `--color-${name}:${value.replace(/^#(.)\1(.)\2(.)\3$/u, '#$1$2$3')}`)
    .join(';');
}

/** Leaves out comments and the blanks that no value needs; what stands in quotes stays as it is. */
function withoutBlanks(css: string): string {
  return css
    .replace(/\/\*.*?\*\//gsu, '')
    .split(/('[^']*')/u)
    .map((part, index) => (index % 2 === 0 ? part.replace(/\s+/gu, ' ') : part))
    .map((part, index) => (index % 2 === 0 ? part.replace(/ ?([{};,]) ?/gu, '$1') : part))
    .join('')
    .replace(/;\}/gu, '}')
    .trim();
}
