import { each, esc, layout, pageHeader, rows } from './layout.js';

function group(site, { brief }, one, entries) {
  const list = rows(site, one.entries, entries, { brief, heading: one.label ? 'h4' : 'h3' });
  if (!one.label) return list;
  const label = one.path
    ? `<a href="${site.prefix}/${one.path}">${esc(one.label)}</a>`
    : esc(one.label);
  return `<section class="subsection" aria-labelledby="${one.id}"><div class="subsection__head"><h3 id="${one.id}">${label} <span class="count">${one.entries.length}</span></h3><p>${esc(one.summary)}</p></div>${list}</section>`;
}

function home(site, { groups }) {
  const { words, prefix, premises } = site;
  const counts = new Map(groups.map(({ id, entries }) => [id, entries.length]));
  return `<p>${esc(site.profile)}</p><ul class="sector-cards">${each(
    site.sectors,
    (sector) =>
      `<li class="sector-card"><p class="sector-card__code" aria-hidden="true">${sector.code}</p><h2 class="sector-card__title"><a href="${prefix}/sectors/${sector.id}.html">${esc(sector.name)}</a></h2><p class="sector-card__text">${esc(sector.summary)}</p><ul class="sector-card__subsectors">${each(sector.subsectors, ({ id, name }) => `<li><a href="${prefix}/sectors/${sector.id}/${id}.html">${esc(name)}</a></li>`)}</ul><p class="sector-card__count">${counts.get(sector.id)}</p></li>`,
  )}</ul><ul class="parks">${each(
    Object.keys(premises).sort(),
    (id) =>
      `<li class="park"><h3 class="park__name"><a href="${prefix}/premises/${id}.html">${esc(premises[id].name)}</a></h3><p>${premises[id].entries}</p></li>`,
  )}</ul><p><a href="${prefix}/entries/index.html">${esc(words.more)}</a></p>`;
}

export function listingPage(site, listing, entries) {
  const { title, lead, eyebrow, path } = listing;
  const content =
    listing.shows === 'home'
      ? home(site, listing)
      : each(listing.groups, (one) => group(site, listing, one, entries));
  const header = pageHeader(site, { titleHtml: esc(title), leadHtml: esc(lead), eyebrow });
  const main = `${header}<section class="section">${content}</section>`;
  return layout(site, { title, description: lead, path, trail: [] }, main);
}
