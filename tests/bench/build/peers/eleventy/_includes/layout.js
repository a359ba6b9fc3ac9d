const ENTITIES = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
export const esc = (text) => String(text).replace(/[&<>"]/g, (one) => ENTITIES[one]);
export const each = (list, draw) => list.map(draw).join('');

/** Draws once for a language and a key what several pages hold; `rest` goes on to `draw`. */
export function once(draw) {
  const drawn = new Map();
  return (site, key = '', ...rest) => {
    const name = `${site.locale} ${key}`;
    let found = drawn.get(name);
    if (found === undefined) {
      found = draw(site, key, ...rest);
      drawn.set(name, found);
    }
    return found;
  };
}

const MONTHS =
  'January February March April May June July August September October November December';
const months = MONTHS.split(' ');

function dateText(site, iso) {
  const [year, month, day] = iso.split('-');
  if (day.includes(' ')) return iso;
  if (site.locale === 'zh') return `${year}年${Number(month)}月${Number(day)}日`;
  return `${Number(day)} ${months[month - 1]} ${year}`;
}
export const time = once((site, iso) => `<time datetime="${iso}">${dateText(site, iso)}</time>`);
const sampleMark = once(
  ({ words }) =>
    `<span class="sample-mark" title="${esc(words.sampleExplained)}">${esc(words.sample)}</span>`,
);
export const mark = (site, sample) => (sample ? sampleMark(site) : '');

const LENS =
  '<svg viewBox="0 0 20 20" width="18" height="18" aria-hidden="true"><circle cx="8.5" cy="8.5" r="5.5"></circle><path d="m13 13 4.5 4.5"></path></svg>';

const search = ({ prefix, words }, place, id) =>
  `<form class="header-search header-search--${place}" action="${prefix}/search.html" method="get" role="search" aria-label="${esc(words.headerSearch)}"><label class="visually-hidden" for="${id}">${esc(words.finder.label)}</label><input class="field field--small" id="${id}" type="search" name="q" placeholder="${esc(words.finder.placeholder)}" autocomplete="off" maxlength="200" data-suggest="${esc(words.finder.searchFor)}" data-suggest-count="${esc(words.finder.suggestions)}"><button class="header-search__button" type="submit">${LENS}<span class="visually-hidden">${esc(words.finder.button)}</span></button></form>`;

const nav = ({ nav, prefix }) =>
  each(
    nav,
    ({ id, label, path }) =>
      `<li><a href="${prefix}${path}"${id === 'entries' ? ' aria-current="true"' : ''}>${esc(label)}</a></li>`,
  );
const more = ({ more, prefix }) =>
  each(more, ({ label, path }) => `<li><a href="${prefix}${path}">${esc(label)}</a></li>`);

// What is the same on all pages of a language but for the address of its twin.
const partsOf = once((site) => {
  const { words, prefix, twin } = site;
  const { shelf } = words;
  return {
    unpack: `<div class="unpack-notice" data-pagefind-ignore data-nosnippet><p><strong>${esc(words.unpack)}</strong></p><p lang="${twin.lang}">${esc(words.unpackOther)}</p><hr></div>`,
    header: `<header class="site-header" data-pagefind-ignore><p class="demo-bar"><strong>${esc(words.demonstration)}</strong><span>${esc(words.notOfficial)}</span><a href="${prefix}/about.html#demonstration">${esc(words.demonstrationDetails)}</a></p><div class="site-header__bar"><a class="brand" href="${prefix}/index.html"><svg class="brand__mark" viewBox="0 0 40 40" width="40" height="40" aria-hidden="true"><rect width="40" height="40" rx="9"></rect><path d="M10 12h20M10 20h13M10 28h7"></path><circle cx="29" cy="26" r="3.5"></circle></svg><span class="brand__text"><span class="brand__zone">${esc(site.zoneName)}</span><span class="brand__name">${esc(words.catalogueName)}</span></span></a><div class="site-header__tools">${search(site, 'bar', 'header-q')}<a class="tool tool--search" href="${prefix}/search.html">${LENS}<span class="tool__label">${esc(words.nav.search)}</span></a><a class="tool shelf-link" href="${prefix}/shortlist.html" data-shelf="0" data-add="${esc(shelf.add)}" data-remove="${esc(shelf.remove)}" data-of="${esc(shelf.of)}" data-full="${esc(shelf.full)}" hidden><svg viewBox="0 0 20 20" width="18" height="18" aria-hidden="true"><path d="M4 3h12v14l-6-4-6 4z"></path></svg><span class="tool__label">${esc(shelf.menu)}</span></a><span class="visually-hidden" role="status"></span><button class="tool" type="button" data-aids aria-expanded="false" hidden><span aria-hidden="true">Aa</span><span class="tool__label">${esc(words.aids)}</span></button>`,
    menu: `<details class="menu"><summary class="tool menu__button">${esc(words.menu)}</summary><nav class="menu__panel" aria-label="${esc(words.phoneNavigation)}">${search(site, 'menu', 'menu-q')}<ul>${nav(site)}</ul><ul class="menu__more">${more(site)}</ul></nav></details></div></div><nav class="site-nav" aria-label="${esc(words.mainNavigation)}"><ul>${nav(site)}</ul></nav></header>`,
    footer: `<footer class="site-footer" data-pagefind-ignore><div class="site-footer__inner"><p class="site-footer__edition"><a href="${prefix}/editions/index.html">${site.edition.titleHtml}</a><span>${esc(words.effectiveFrom)} ${time(site, site.edition.effective)}</span></p><nav aria-label="${esc(words.footerNavigation)}"><ul class="site-footer__links">${more(site)}`,
  };
});

/**
 * `page`: title, documentTitle, description, path below the language, trail of {path, label}, linked
 * (what it tells machines), and of an entry its front matter.
 */
export function layout(site, page, main, side = '') {
  const { words, twin, prefix } = site;
  const parts = partsOf(site);
  const other = `href="${twin.prefix}/${page.path}" hreflang="${twin.lang}" lang="${twin.lang}">${twin.label}</a>`;
  const meta = page.publishedAt
    ? `<meta name="ArticleTitle" content="${esc(page.title)}"><meta name="PubDate" content="${page.publishedAt}"><meta name="ContentSource" content="${esc(words.demonstration)}"><meta name="Keywords" content="${esc(page.otherNames.join(','))}"><meta name="mulu:sector" content="${page.sector}" data-pagefind-filter="sector[content]"><meta name="mulu:class" content="${page.class}" data-pagefind-filter="class[content]"><meta name="mulu:kind" content="${esc(words.kinds.entry)}" data-pagefind-meta="kind[content]">`
    : `<meta name="ColumnName" content="${esc(page.title)}"><meta name="ColumnDescription" content="${esc(page.description)}">`;
  return `<!DOCTYPE html><html lang="${site.lang}" data-paper-header="${esc(site.edition.title)}"><head><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; connect-src 'self'; manifest-src 'self'; base-uri 'none'; form-action 'self'"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${esc(page.documentTitle ?? `${page.title} – ${site.siteName}`)}</title><meta name="description" content="${esc(page.description)}"><meta name="SiteName" content="${esc(site.siteName)}">${meta}${page.linked ?? ''}<meta name="color-scheme" content="light dark"><meta name="theme-color" content="${site.theme}"><link rel="icon" href="/assets/favicon.ico" sizes="32x32"><link rel="icon" href="/assets/favicon.svg" type="image/svg+xml"><link rel="apple-touch-icon" href="/assets/apple-touch-icon.png"><link rel="stylesheet" href="/assets/site.css"></head><body class="shape-article" data-root="/">${parts.unpack}<a class="skip-link" href="#content">${esc(words.skipToContent)}</a>${parts.header}<a class="tool" ${other}${parts.menu}<div class="shell"><nav class="breadcrumb" aria-label="${esc(words.breadcrumb)}"><ol><li><a href="${prefix}/index.html">${esc(words.home)}</a></li>${each(page.trail, ({ path, label }) => `<li><a href="${prefix}/${path}">${esc(label)}</a></li>`)}<li><span aria-current="page">${esc(page.title)}</span></li></ol></nav><main class="page" id="content" data-pagefind-body>${main}</main>${side}</div>${parts.footer}<li><a ${other}</li></ul></nav><p class="site-footer__notice">${site.noticeHtml}</p><div class="paper-address print-only"><p>${esc(words.permanentAddress)} <span class="paper-address__text">${prefix}/${page.path}</span></p></div></div></footer><script src="/assets/site.js" defer fetchpriority="low"></script></body></html>`;
}

export function pageHeader(site, { titleHtml, leadHtml, eyebrow, publishedAt, reviewed }) {
  const { words, prefix } = site;
  return `<header class="page-header"><p class="page-header__eyebrow">${esc(eyebrow)}</p><h1 class="page-header__title">${titleHtml}</h1><p class="page-header__lead">${leadHtml}</p><ul class="meta-list page-header__meta" data-pagefind-ignore>${publishedAt ? `<li>${esc(words.published)} ${time(site, publishedAt)}</li><li>${esc(words.reviewed)} ${time(site, reviewed)}</li>` : ''}<li><a href="${prefix}/editions/index.html">${site.edition.titleHtml}</a></li></ul></header>`;
}

const row = once((site, key, { data, fileSlug }, { brief, heading }) => {
  const { tone, name } = site.classes[data.class];
  const { valueHtml, sample } = data.investment;
  const summary = brief ? esc(site.subsectorNames[data.subsector]) : data.summaryHtml;
  const figure =
    brief || !valueHtml
      ? ''
      : `<p class="entry-row__figure">${esc(site.words.entryPage.investment)} <strong>${valueHtml}</strong>${mark(site, sample)}</p>`;
  return `<li class="entry-row"><span class="entry-row__number">${data.number}</span><div class="entry-row__text"><${heading} class="entry-row__title"><a href="${site.prefix}/entries/${fileSlug}.html">${data.titleHtml}</a></${heading}><p class="entry-row__summary">${summary}</p>${figure}</div><span class="entry-row__marks" data-entry="${fileSlug}"><span class="class-tag class-tag--${tone}">${esc(name)}</span></span></li>`;
});

/** The rows of the entries with these ids. */
export function rows(site, ids, entries, { brief, heading = 'h3' }) {
  return `<ul class="entry-list${brief ? ' entry-list--brief' : ''}" data-pagefind-ignore>${each(
    ids,
    (id) => row(site, `${id} ${brief} ${heading}`, entries.get(id), { brief, heading }),
  )}</ul>`;
}

export function deskCard(site, id, subject) {
  const { words } = site;
  const desk = site.desks[id];
  return `<section class="desk" aria-labelledby="desk-title"><h2 class="desk__title" id="desk-title">${esc(words.desk.title)}</h2><p class="desk__name">${desk.nameHtml}${mark(site, desk.sample)}</p><dl class="desk__facts"><div><dt>${esc(words.desk.phone)}</dt><dd>${esc(desk.phone)}</dd></div><div><dt>${esc(words.desk.email)}</dt><dd><a href="mailto:${desk.email}?subject=${encodeURIComponent(subject)}">${desk.email}</a></dd></div><div><dt>${esc(words.desk.address)}</dt><dd>${desk.addressHtml}</dd></div><div><dt>${esc(words.desk.hours)}</dt><dd>${desk.hoursHtml}</dd></div></dl><p class="desk__card"><a href="/contacts/${id}.vcf" download>${esc(words.card)}</a></p><p class="desk__note">${esc(words.desk.note)}</p></section>`;
}
