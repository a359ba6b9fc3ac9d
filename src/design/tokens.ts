import { contrast } from '../core/theme/oklch.ts';
import { CONTRASTS, type Palette, type Theme, toPalettes } from '../core/theme/palette.ts';
import { HARD_TEXTS } from './hard-texts.zh.ts';

/** What the whole site agrees on, read from where it is defined: the palette and `tokens.css`. */
export function tokenSections(css: string, theme: Theme): string {
  const { light, dark } = toPalettes(theme);
  const declared = declarationsOf(css);
  const ofKind = (prefix: string) => declared.filter(([name]) => name.startsWith(prefix));
  return [
    section('Colour, light', colours(light)),
    section('Colour, dark', `<div class="is-dark ds-pad">${colours(dark)}</div>`),
    section('Type', `<p class="ds-note">${TYPE}</p>${typeScale(ofKind('--text-'))}`),
    section('Space', bars(ofKind('--space-'))),
    section('Radius', boxes(ofKind('--radius'))),
    section('Motion', table(ofKind('--motion'))),
    section(
      'Measures',
      table([
        ...ofKind('--measure'),
        ...ofKind('--width'),
        ...ofKind('--gutter'),
        ...ofKind('--leading'),
      ]),
    ),
    section(
      'Layers, each over the one before',
      `<ol class="points points--numbered">${layersOf(css)
        .map((name) => `<li>${name}</li>`)
        .join('')}</ol>`,
    ),
  ].join('');
}

const TYPE =
  'No font is loaded: each stack begins with what the reader’s system has. Prose has 17 pixels and at most 38 ' +
  'Chinese characters or about 72 letters a line. A phone of 390 pixels has 358 between its margins: 22 characters of ' +
  '16 pixels. The rule of 28 to 40 would need 12.8 there, which is small print; Chinese phones read 20 to 23, so that ' +
  'it is kept from 480 pixels on, and size comes first below. No line starts with a mark that closes nor ends with one ' +
  'that opens; numbers stay with their units, titles break between words.';

type Declaration = readonly [name: string, value: string];

function declarationsOf(css: string): Declaration[] {
  return [...css.matchAll(/(--[a-z0-9-]+):\s*([^;{}]+)[;}]/gu)].map(([, name = '', value = '']) => [
    name,
    value.replace(/\s+/gu, ' ').trim(),
  ]);
}

function layersOf(css: string): string[] {
  return (
    /@layer ([^;{]+);/u
      .exec(css)?.[1]
      ?.split(',')
      .map((name) => name.trim()) ?? []
  );
}

function colours(palette: Palette): string {
  const roles = (Object.keys(palette) as (keyof Palette)[]).map((name) => {
    const value = palette[name];
    const needs = CONTRASTS.filter(({ of }) => of === name).flatMap(({ on, least }) =>
      on.map((ground) => {
        const measured = contrast(value, palette[ground]);
        return `${ground} ${measured.toFixed(2)} (≥ ${least})`;
      }),
    );
    const told =
      needs.length > 0
        ? `on ${needs.join(', ')}`
        : 'a ground or a line that carries no meaning alone';
    return `<tr><th scope="row"><svg class="ds-swatch" viewBox="0 0 1 1" aria-hidden="true"><path fill="${value}" d="M0 0h1v1H0z"></path></svg> ${name}</th><td><code>${value}</code></td><td>${told}</td></tr>`;
  });
  return `<table class="table ds-table"><thead><tr><th scope="col">Role</th><th scope="col">Value</th><th scope="col">Contrast</th></tr></thead><tbody>${roles.join('')}</tbody></table>`;
}

function typeScale(sizes: readonly Declaration[]): string {
  const scale = new Map<string, string>(sizes.filter(([, value]) => value !== '1rem'));
  return [...scale]
    .map(
      ([name, value]) =>
        `<div class="ds-size ds-size--${name.slice(7)}"><code>${name}: ${value}</code><p lang="zh-Hans">${HARD_TEXTS.zh.specimen}</p><p lang="en">${HARD_TEXTS.en.specimen}</p></div>`,
    )
    .join('');
}

function bars(sizes: readonly Declaration[]): string {
  return sizes
    .map(
      ([name, value]) =>
        `<p class="ds-bar"><code>${name}: ${value}</code><svg width="${remPixels(value)}" height="12" aria-hidden="true"><path d="M0 0h${remPixels(value)}v12H0z"></path></svg></p>`,
    )
    .join('');
}

function boxes(radii: readonly Declaration[]): string {
  return radii
    .map(
      ([name, value]) =>
        `<p class="ds-bar"><code>${name}: ${value}</code><svg width="48" height="48" aria-hidden="true"><rect width="48" height="48" rx="${remPixels(value)}"></rect></svg></p>`,
    )
    .join('');
}

function table(rows: readonly Declaration[]): string {
  const lines = rows.map(
    ([name, value]) =>
      `<tr><th scope="row"><code>${name}</code></th><td><code>${value}</code></td></tr>`,
  );
  return `<table class="table ds-table"><tbody>${lines.join('')}</tbody></table>`;
}

function remPixels(value: string): number {
  return Number.parseFloat(value) * 16;
}

function section(title: string, html: string): string {
  return `<section class="section"><h2>${title}</h2>${html}</section>`;
}
