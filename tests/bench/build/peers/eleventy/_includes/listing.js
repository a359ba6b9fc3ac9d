import { each, esc, layout, pageHeader, rows } from './layout.js';

function group(site, listing, one, entries) {
  const found = entries.filter(
    ({ data }) => data[one.field] === one.id && (!listing.class || data.class === listing.class),
  );
  const list = rows(site, found, { brief: listing.brief, heading: one.label ? 'h4' : 'h3' });
  if (!one.label) return list;
  return `<section class="subsection" aria-labelledby="${one.id}"><div class="subsection__head"><h3 id="${one.id}"><a href="${site.prefix}/${one.path}">${esc(one.label)}</a> <span class="count">${found.length}</span></h3><p>${esc(one.summary)}</p></div>${list}</section>`;
}

function home(site, entries) {
  const { words, prefix } = site;
  return `<p>${esc(site.profile)}</p><ul class="sector-cards">${each(site.sectors, (sector) => {
    const count = entries.filter(({ data }) => data.sector === sector.id).length;
    return `<li class="sector-card"><p class="sector-card__code" aria-hidden="true">${sector.code}</p><h2 class="sector-card__title"><a href="${prefix}/sectors/${sector.id}.html">${esc(sector.name)}</a></h2><p class="sector-card__text">${esc(sector.summary)}</p><ul class="sector-card__subsectors">${each(sector.subsectors, ({ id, name }) => `<li><a href="${prefix}/sectors/${sector.id}/${id}.html">${esc(name)}</a></li>`)}</ul><p class="sector-card__count">${count}</p></li>`;
  })}</ul><ul class="parks">${each(Object.entries(site.premises), ([id, { name, entries: count }]) => `<li class="park"><h3 class="park__name"><a href="${prefix}/premises/${id}.html">${esc(name)}</a></h3><p>${count}</p></li>`)}</ul><p><a href="${prefix}/entries/index.html">${esc(words.more)}</a></p>`;
}

export function listingPage(site, listing, entries) {
  const content =
    listing.shows === 'home'
      ? home(site, entries)
      : each(listing.groups, (one) => group(site, listing, one, entries));
  const main = `${pageHeader(site, listing)}<section class="section">${content}</section>`;
  const page = { title: listing.title, description: listing.lead, path: listing.path, trail: [] };
  return layout(site, page, main);
}
