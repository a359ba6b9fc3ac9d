import { basisColumn, incentive, lawChoice, promise } from './law.js';
import { deskCard, each, esc, layout, mark, once, pageHeader, rows, time } from './layout.js';

const fact = (label, value, kind = '') =>
  `<div${kind && ` class="${kind}"`}><dt>${esc(label)}</dt><dd>${value}</dd></div>`;
const figure = (site, { valueHtml, sample }) => valueHtml + mark(site, sample);
/** A fact that is left out where its list is empty. */
const listFact = (label, list, draw, { kind = '', style = 'plain-list' } = {}) =>
  list.length > 0
    ? fact(label, `<ul class="${style}">${each(list, (one) => `<li>${draw(one)}</li>`)}</ul>`, kind)
    : '';

function facts(site, data) {
  const { words, prefix } = site;
  const { entryPage: own } = words;
  const { tone, name, summaryHtml } = site.classes[data.class];
  const desk = site.desks[data.contact];
  const all = [
    fact(
      own.class,
      `<a class="class-tag class-tag--${tone}" href="${prefix}/classes/${data.class}.html">${esc(name)}</a>`,
      'facts__key',
    ),
    fact(
      own.investment,
      data.investment.valueHtml ? figure(site, data.investment) : esc(own.caseByCase),
      'facts__key',
    ),
    data.intensity.valueHtml ? fact(own.landShort, figure(site, data.intensity), 'facts__key') : '',
    fact(own.foreignAccess, esc(data.foreignAccess), 'facts__key'),
    listFact(
      own.incentivesShort,
      data.incentives,
      (id) => `<a href="#incentives">${site.policies[id].shortHtml}</a>`,
      { kind: 'screen-only' },
    ),
    listFact(
      own.premises,
      data.premises,
      (id) => `<a href="${prefix}/premises/${id}.html">${site.premises[id].nameHtml}</a>`,
      { kind: 'screen-only' },
    ),
    fact(
      words.desk.title,
      `<a href="#desk-title">${desk.nameHtml}</a><span class="facts__line">${esc(desk.phone)}${mark(site, desk.sample)}</span>`,
      'screen-only',
    ),
    fact(
      own.environment,
      `${esc(data.assessment)}<span class="facts__line">${esc(data.emissions)}</span>`,
    ),
    fact(
      own.chain,
      `${esc(data.stage)}${data.action ? `<span class="facts__aside">${esc(data.action)}</span>` : ''}<a class="facts__line" href="${prefix}/sectors/${data.sector}/${data.subsector}.html">${esc(site.subsectorNames[data.subsector])}</a>`,
    ),
    listFact(own.anchors, data.anchorsHtml, (html) => html, { style: 'inline-list' }),
    listFact(
      own.targets,
      data.targets,
      (id) => `<a href="${prefix}/targets/${id}.html">${esc(site.targets[id])}</a>`,
    ),
    listFact(own.aliases, data.otherNames, esc, { style: 'inline-list' }),
  ];
  return `<section class="facts-panel" aria-labelledby="facts-title"><h2 class="visually-hidden" id="facts-title">${esc(own.keyFacts)}</h2><dl class="facts">${all.join('')}</dl><div class="facts__foot"><p class="facts__note">${summaryHtml}</p>${data.promise ? promise(site, data.promise) : ''}</div></section>`;
}

const contents = once(
  ({ words }) =>
    `<ul>${each(
      ['indicators', 'description', 'basis', 'incentives', 'premises'],
      (id) => `<li><a href="#${id}">${esc(words.entryPage[id])}</a></li>`,
    )}<li><a href="#sources">${esc(words.sources)}</a></li></ul>`,
);

function actions({ words, prefix }, id) {
  return `<p class="entry-actions" data-entry="${id}" data-text="${esc(words.shelf.menu)}" data-pagefind-ignore hidden><a class="link-button" href="${prefix}/compare.html?entries=${id}">${esc(words.shelf.compareWith)}</a></p>`;
}

function indicators(site, data, id) {
  const { words, prefix } = site;
  const { entryPage: own } = words;
  const table =
    data.indicators.length === 0
      ? `<p class="empty">${esc(own.noIndicators)}</p>`
      : `<table class="table indicators"><caption class="visually-hidden">${esc(own.indicators)}</caption><thead><tr><th scope="col">${esc(own.indicator)}</th><th scope="col">${esc(own.requirement)}</th></tr></thead><tbody>${each(
          data.indicators,
          ({ nameHtml, valueHtml, sample }) =>
            `<tr><th scope="row">${nameHtml}</th><td><span class="indicators__value">${valueHtml || `<span class="indicators__case">${esc(own.caseByCase)}</span>`}</span>${mark(site, sample)}</td></tr>`,
        )}</tbody></table><p class="note-line">${esc(own.indicatorsNote)}</p>`;
  return `${table}<p class="entry-check" data-pagefind-ignore><a class="button button--quiet" href="${prefix}/self-check.html?entry=${id}">${esc(words.check)}</a></p>`;
}

function incentives(site, data) {
  const { entryPage: own } = site.words;
  if (data.incentives.length === 0) return `<p class="empty">${esc(own.noIncentives)}</p>`;
  return `<p class="notice notice--caution">${esc(own.incentivesLead)}</p><ul class="incentives">${each(data.incentives, (id) => incentive(site, id))}</ul>`;
}

const premisesCard = once((site, id) => {
  const { words, prefix } = site;
  const one = site.premises[id];
  const area = esc(one.area) + mark(site, one.areaSample);
  return `<li class="card"><p class="card__eyebrow">${esc(one.kind)}${mark(site, one.sample)}</p><h3 class="card__title"><a href="${prefix}/premises/${id}.html">${one.titleHtml}</a></h3><p class="card__text">${one.summaryHtml}</p><dl class="card__facts">${one.area ? fact(words.premisesItem.area, area) : ''}${one.parkHtml ? fact(words.premisesItem.park, one.parkHtml) : ''}${fact(words.sectorPage.entries, one.entries)}</dl></li>`;
});

function premises(site, data) {
  if (data.premises.length === 0)
    return `<p class="empty">${esc(site.words.entryPage.noPremises)}</p>`;
  return `<ul class="cards" data-pagefind-ignore>${each(data.premises, (id) => premisesCard(site, id))}</ul>`;
}

function sources(site, { sources }) {
  return each(
    sources,
    ({ titleHtml, url, checked }) =>
      `<li><span class="source"><a href="${url}" rel="external noopener">${titleHtml}</a> <span class="source__checked">${esc(site.words.checkedOn)} ${time(site, checked)}</span></span></li>`,
  );
}

const titledBy = (id, title) =>
  `aria-labelledby="${id}-title"><h2 id="${id}-title">${esc(title)}</h2>`;
const section = (id, title, content) =>
  `<section class="section" id="${id}" ${titledBy(id, title)}${content}</section>`;
const lead = (text) => `<p class="section__lead">${esc(text)}</p>`;

/** What a page tells machines of an entry. */
function linked(site, data, { trail, path }) {
  const { words, prefix, lang, edition } = site;
  const steps = [{ path: 'index.html', label: words.home }, ...trail];
  const list = steps.map((step, at) => ({
    ...{ '@type': 'ListItem', position: at + 1, name: step.label },
    item: `${prefix}/${step.path}`,
  }));
  const graph = [
    {
      ...{ '@type': 'DefinedTerm', name: data.title, termCode: data.number },
      ...{ description: data.summary, url: `${prefix}/${path}`, inLanguage: lang },
      inDefinedTermSet: {
        ...{ '@type': 'DefinedTermSet', name: edition.title, url: `${prefix}/entries/index.html` },
      },
    },
    {
      '@type': 'BreadcrumbList',
      itemListElement: [...list, { '@type': 'ListItem', position: 5, name: data.title }],
    },
  ];
  const json = JSON.stringify({ '@context': 'https://schema.org', '@graph': graph });
  return `<script type="application/ld+json">${json.replaceAll('<', '\\u003c')}</script>`;
}

const sideContents = once(
  (site) =>
    `<nav class="contents" aria-labelledby="contents-title"><h2 class="contents__title" id="contents-title">${esc(site.words.onThisPage)}</h2>${contents(site)}</nav>`,
);

export function entryPage(site, data, entries) {
  const { words } = site;
  const { entryPage: own } = words;
  const id = data.page.fileSlug;
  const main = [
    pageHeader(site, { ...data, leadHtml: data.summaryHtml, eyebrow: data.number }),
    facts(site, data),
    actions(site, id),
    `<nav class="jump jump--phone screen-only" aria-label="${esc(own.jump)}">${contents(site)}</nav>`,
    section('indicators', own.indicators, indicators(site, data, id)),
    `<section class="section" id="description" aria-label="${esc(own.description)}"><div class="prose">${data.content}</div>${data.legalTextHtml ? `<details class="legal-text"><summary>${esc(own.legalText)}</summary><p>${data.legalTextHtml}</p></details>` : ''}</section>`,
    section(
      'basis',
      own.basis,
      `${lead(own.basisLead)}${lawChoice(site)}<div class="basis">${basisColumn(site, data, 'domestic')}${basisColumn(site, data, 'foreign')}</div>`,
    ),
    section('incentives', own.incentives, incentives(site, data)),
    `<section class="section" ${titledBy('industry', own.industry)}${lead(own.industryStandard)}<ul class="codes">${each(data.industry, ({ code, nameHtml }) => `<li><span class="codes__code">${code}</span>${nameHtml}</li>`)}</ul></section>`,
    section('premises', own.premises, premises(site, data)),
    data.related.length > 0
      ? `<section class="section related" aria-labelledby="related-title" data-pagefind-ignore><h2 id="related-title">${esc(own.related)}</h2>${rows(site, data.related, entries, { brief: true })}</section>`
      : '',
    `<section class="section sources" id="sources"><h2>${esc(words.sources)}</h2><ul class="source-list">${sources(site, data)}</ul></section><p class="disclaimer" data-pagefind-ignore>${site.disclaimerHtml}</p>`,
  ].join('');
  const desk = deskCard(site, data.contact, `${data.number} ${data.title}`);
  const side = `<aside class="side" aria-label="${esc(words.desk.title)}">${sideContents(site)}${desk}</aside>`;
  const place = {
    path: `entries/${id}.html`,
    trail: [
      { path: 'entries/index.html', label: words.nav.entries },
      { path: `sectors/${data.sector}.html`, label: site.sectorNames[data.sector] },
      {
        path: `sectors/${data.sector}/${data.subsector}.html`,
        label: site.subsectorNames[data.subsector],
      },
    ],
  };
  const page = { ...data, ...place, description: data.summary, linked: linked(site, data, place) };
  return layout(site, page, main, side);
}
