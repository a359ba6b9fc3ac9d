import { cpSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { installPeer } from '../build/install.ts';
import { writeFile } from '../build/tools/peer.ts';
import type { EntryText } from './entry-text.ts';

/*
 * A reconstruction, not the original. Known from the published source of the UK Investment Atlas
 * (uktrade/great-international-ui, the template of an opportunity): the order of a picture across the
 * page, the heading, strapline and introduction beside a second picture, a box of seven facts, a band
 * with a person and a button to a form, then sections of text. Assumed: styles and script are those
 * of govuk-frontend, on which its successor is built; pictures are 1600 and 800 pixels wide; cookies
 * are asked about on the page. Chosen in its favour: no web font, no analytics, no map, no video.
 */

const GOVUK = { id: 'govuk-frontend', packages: { 'govuk-frontend': '6.6.0' } };

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

/** Facts that its box has a place for, of those of the entry. */
function boxOf({ facts, premises }: EntryText): readonly (readonly [string, string])[] {
  const known = new Map(facts);
  return [
    ['Location', premises[0]?.split(':')[0] ?? ''],
    ['Investment type', 'Foreign direct investment'],
    ['Sector', known.get('Sector') ?? ''],
    ['Scale', facts.find(([label]) => /investment$/iu.test(label))?.[1] ?? ''],
  ];
}

function page(entry: EntryText): string {
  const rows = boxOf(entry).map(
    ([label, value]) =>
      `<div class="govuk-summary-list__row"><dt class="govuk-summary-list__key">${label}</dt><dd class="govuk-summary-list__value">${escaped(value)}</dd></div>`,
  );
  const sections = entry.body.split(/^## /mu).filter(Boolean);
  const text = sections.map((section) => {
    const [title = '', ...rest] = section.split('\n');
    const body = rest.join('\n').trim().split('\n\n');
    const parts = body.map((one) => `<p class="govuk-body">${escaped(one)}</p>`).join('');
    return `<section class="govuk-width-container"><h2 class="govuk-heading-l">${escaped(title)}</h2>${parts}</section>`;
  });
  return `<!doctype html>
<html lang="en" class="govuk-template"><head><meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(entry.title)}</title>
<link rel="stylesheet" href="govuk-frontend.min.css">
<script type="module" src="start.js"></script></head>
<body class="govuk-template__body">
<div class="govuk-cookie-banner" data-nosnippet role="region" aria-label="Cookies"><div class="govuk-cookie-banner__message govuk-width-container">
<h2 class="govuk-cookie-banner__heading govuk-heading-m">Cookies on this site</h2>
<p class="govuk-body">We use some essential cookies. With your consent we also use others to see how the site is used.</p>
<div class="govuk-button-group"><button class="govuk-button">Accept</button><button class="govuk-button">Reject</button></div></div></div>
<header class="govuk-header"><div class="govuk-header__container govuk-width-container">Investment opportunities</div></header>
<main><img src="hero.jpg" alt="" width="1600" height="600" style="width:100%;height:auto">
<div class="govuk-width-container"><h1 class="govuk-heading-xl">${escaped(entry.title)}</h1>
<p class="govuk-body-l">${escaped(entry.summary)}</p>
<img src="second.jpg" alt="" width="800" height="500" style="max-width:100%;height:auto">
<dl class="govuk-summary-list">${rows.join('')}</dl>
<h3 class="govuk-heading-m">${escaped(entry.desk.name)}</h3><p class="govuk-body">Contact the opportunity lead</p>
<a class="govuk-button" data-form href="contact.html">Get in touch</a></div>
${text.join('\n')}</main>
<footer class="govuk-footer"><div class="govuk-width-container">Contact, privacy, cookies</div></footer>
</body></html>
`;
}

/** A picture with as much detail as a photograph has; the same at every run. */
async function photograph(width: number, height: number): Promise<Uint8Array> {
  const small = Buffer.alloc((width / 8) * (height / 8) * 3);
  let seed = 1;
  for (let at = 0; at < small.length; at += 1) {
    seed = (seed * 48271) % 0x7fffffff;
    small[at] = 90 + (seed % 90);
  }
  const raw = { width: width / 8, height: height / 8, channels: 3 as const };
  return sharp(small, { raw }).resize(width, height).jpeg({ quality: 80 }).toBuffer();
}

/** Writes the page; returns its folder and path. */
export async function writeAtlas(
  entry: EntryText,
  scratch: string,
): Promise<{ folder: string; page: string }> {
  const modules = installPeer(GOVUK, scratch);
  const folder = join(scratch, 'comparison-atlas');
  writeFile(join(folder, 'index.html'), page(entry));
  const start = "import { initAll } from './govuk-frontend.min.js';\ninitAll();\n";
  writeFile(join(folder, 'start.js'), start);
  const from = join(modules, 'govuk-frontend/dist/govuk');
  for (const name of ['govuk-frontend.min.css', 'govuk-frontend.min.js']) {
    cpSync(join(from, name), join(folder, name));
  }
  writeFileSync(join(folder, 'hero.jpg'), await photograph(1600, 600));
  writeFileSync(join(folder, 'second.jpg'), await photograph(800, 496));
  return { folder, page: 'index.html' };
}
