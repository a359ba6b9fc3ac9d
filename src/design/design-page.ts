import type { Theme } from '../core/theme/palette.ts';
import type { Specimen } from './specimen.ts';
import { tokenSections } from './tokens.ts';

export interface SpecimenGroup {
  readonly title: string;
  readonly specimens: readonly Specimen[];
}

interface DesignPage {
  readonly lang: 'zh-Hans' | 'en';
  /** The same page in the other language. */
  readonly twin: string;
  readonly groups: readonly SpecimenGroup[];
  /** `tokens.css` and `layers.css` as they are written. */
  readonly tokens: string;
  readonly theme: Theme;
}

/** The page itself: its own words are English, as those of the documentation are. */
export function designPage({ lang, twin, groups, tokens, theme }: DesignPage): string {
  const contents = groups.map(
    ({ title, specimens }) =>
      `<li><a href="#${anchor(title)}">${title}</a> <span class="ds-count">${specimens.length}</span></li>`,
  );
  return `<!doctype html>
<html lang="${lang}" class="ds">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Design system</title>
<link rel="stylesheet" href="assets/site.css">
<link rel="stylesheet" href="assets/design.css">
</head>
<body class="shape-wide">
<header class="shell ds-shell" lang="en"><div class="page-header"><h1 class="page-header__title">Design system</h1>
<p class="page-header__lead">Every component, drawn by itself of the catalogue’s own records, in the states it has to bear. Not part of the published site.</p>
<ul class="meta-list page-header__meta"><li><a href="${twin}">${lang === 'en' ? 'with Chinese records' : 'with English records'}</a></li>
${PICTURES.map((look) => `<li><a href="pictures/${look}/${lang === 'en' ? 'en' : 'index'}.png">${look}</a></li>`).join('')}</ul></div>
<nav aria-label="Contents"><ul class="ds-contents"><li><a href="#tokens">Tokens</a></li>${contents.join('')}</ul></nav></header>
<main class="shell ds-shell">
<div lang="en" id="tokens">${tokenSections(tokens, theme)}</div>
${groups.map(groupHtml).join('\n')}
</main>
</body>
</html>
`;
}

/** Looks that only a browser can give: the script takes a picture of each. */
export const PICTURES = ['phone', 'narrow', 'dark', 'forced', 'print'] as const;

function groupHtml({ title, specimens }: SpecimenGroup): string {
  return `<section class="section ds-group" id="${anchor(title)}"><h2 lang="en">${title}</h2>${specimens.map(specimenHtml).join('')}</section>`;
}

function specimenHtml({ name, use, drawings, parts, wide }: Specimen): string {
  const states = drawings.map(
    ({ state, html }) =>
      `<figure class="ds-state${wide ? ' ds-state--wide' : ''}"><figcaption lang="en">${state}</figcaption><div class="ds-stage${STAGES[state] ?? ''}">${html === '' ? '<p class="ds-nothing" lang="en">draws nothing</p>' : html}</div></figure>`,
  );
  const made = parts.filter((part) => part !== name);
  return `<article class="ds-specimen" id="${name}"><h3 lang="en">${name}</h3><p class="ds-note" lang="en">${use}${made.length > 0 ? ` Made of ${made.join(', ')}.` : ''}</p><div class="ds-states">${states.join('')}</div></article>`;
}

const STAGES: Readonly<Record<string, string>> = {
  hover: ' is-hover',
  focus: ' is-focus',
  dark: ' is-dark',
};

function anchor(title: string): string {
  return title.toLowerCase().replaceAll(/[^a-z]+/gu, '-');
}
