import { chinese, deskCard, each, esc, layout, pageHeader, rows, sampleMark, time } from './layout.js';

const byIdOf = new WeakMap();
function lookUp(entries) {
  if (!byIdOf.has(entries)) byIdOf.set(entries, new Map(entries.map((one) => [one.fileSlug, one])));
  return byIdOf.get(entries);
}

const fact = (label, value) => `<div><dt>${esc(label)}</dt><dd>${value}</dd></div>`;
const mark = (site, sample) => (sample ? sampleMark(site) : '');

function facts(site, data) {
  const { words, prefix } = site;
  const { entryPage } = words;
  const { tone, name, summary } = site.classes[data.class];
  const inline = (list) => `<ul class="inline-list">${each(list, (one) => `<li>${chinese(site, one)}</li>`)}</ul>`;
  return `<section class="facts-panel" aria-labelledby="facts-title"><h2 class="visually-hidden" id="facts-title">${esc(entryPage.keyFacts)}</h2><dl class="facts"><div class="facts__wide"><dt>${esc(entryPage.class)}</dt><dd><a class="class-tag class-tag--${tone}" href="${prefix}/classes/${data.class}.html">${esc(name)}</a><span class="facts__note">${esc(summary)}</span></dd></div>${[
    fact(
      entryPage.subsector,
      `<a href="${prefix}/sectors/${data.sector}/${data.subsector}.html">${esc(site.subsectorNames[data.subsector])}</a>`,
    ),
    fact(entryPage.investment, chinese(site, data.investment.value) + mark(site, data.investment.sample)),
    fact(entryPage.foreignAccess, esc(data.foreignAccess)),
    fact(entryPage.environment, esc(data.assessment)),
    fact(entryPage.emissions, esc(data.emissions)),
    fact(
      entryPage.chain,
      esc(data.stage) + (data.action ? `<span class="facts__aside">${esc(data.action)}</span>` : ''),
    ),
    data.anchors.length > 0 ? fact(entryPage.anchors, inline(data.anchors)) : '',
    data.targets.length > 0
      ? fact(
          entryPage.targets,
          `<ul class="plain-list">${each(data.targets, (id) => `<li><a href="${prefix}/targets/${id}.html">${esc(site.targets[id])}</a></li>`)}</ul>`,
        )
      : '',
    data.otherNames.length > 0 ? fact(entryPage.aliases, inline(data.otherNames)) : '',
  ].join('')}</dl></section>`;
}

function indicators(site, data) {
  const { entryPage } = site.words;
  const table =
    data.indicators.length === 0
      ? `<p class="empty">${esc(entryPage.noIndicators)}</p>`
      : `<table class="table indicators"><caption class="visually-hidden">${esc(entryPage.indicators)}</caption><thead><tr><th scope="col">${esc(entryPage.indicator)}</th><th scope="col">${esc(entryPage.requirement)}</th></tr></thead><tbody>${each(
          data.indicators,
          ({ name, value, sample }) =>
            `<tr><th scope="row">${esc(name)}</th><td><span class="indicators__value">${chinese(site, value)}</span>${mark(site, sample)}</td></tr>`,
        )}</tbody></table><p class="note-line">${esc(entryPage.indicatorsNote)}</p>`;
  return `<section class="section" id="indicators" aria-labelledby="indicators-title"><h2 id="indicators-title">${esc(entryPage.indicators)}</h2>${table}</section>`;
}

function basisColumn(site, data, investor) {
  const { words, prefix } = site;
  const { entryPage } = words;
  const found = data.basis.filter((one) => one.investor === investor || one.investor === 'both');
  const label = investor === 'domestic' ? entryPage.basisDomestic : entryPage.basisForeign;
  const list = each(found, ({ policy: id, item }) => {
    const policy = site.policies[id];
    return `<li class="basis__row"><p class="basis__item">${item ? chinese(site, item) : esc(entryPage.wholeInstrument)}</p><p class="basis__title"><a href="${prefix}/policies/${id}.html">${esc(policy.title)}</a></p><ul class="meta-list">${policy.documentNumber ? `<li>${chinese(site, policy.documentNumber)}</li>` : ''}<li>${esc(entryPage.effective)} ${time(site, policy.effective)}</li><li><a href="${policy.url}" rel="external noopener">${esc(words.officialText)}</a></li><li>${esc(words.checkedOn)} ${time(site, policy.checked)}</li></ul></li>`;
  });
  return `<section class="basis__column" aria-labelledby="basis-${investor}"><h3 class="basis__investor" id="basis-${investor}">${esc(label)}</h3>${found.length === 0 ? `<p class="empty">${esc(entryPage.noBasis)}</p>` : `<ul class="basis__list">${list}</ul>`}</section>`;
}

function incentives(site, data) {
  const { words, prefix } = site;
  const { entryPage } = words;
  if (data.incentives.length === 0) return `<p class="empty">${esc(entryPage.noIncentives)}</p>`;
  return `<p class="notice notice--caution">${esc(entryPage.incentivesLead)}</p><ul class="incentives">${each(
    data.incentives,
    (id) => {
      const policy = site.policies[id];
      return `<li class="incentive"><h3 class="incentive__title"><a href="${prefix}/policies/${id}.html">${esc(policy.short)}</a></h3><p class="incentive__summary">${esc(policy.summary)}</p><div class="incentive__conditions"><h4 class="incentive__label">${esc(entryPage.conditions)}</h4><ul>${each(policy.conditions, (one) => `<li>${esc(one)}</li>`)}</ul></div><ul class="meta-list">${policy.documentNumber ? `<li>${chinese(site, policy.documentNumber)}</li>` : ''}${policy.expires ? `<li><strong>${esc(entryPage.validUntil)} ${time(site, policy.expires)}</strong></li>` : ''}<li><a href="${policy.url}" rel="external noopener">${esc(words.officialText)}</a></li><li>${esc(words.checkedOn)} ${time(site, policy.checked)}</li></ul></li>`;
    },
  )}</ul>`;
}

function premises(site, data) {
  const { words, prefix } = site;
  if (data.premises.length === 0) return `<p class="empty">${esc(words.entryPage.noPremises)}</p>`;
  return `<ul class="cards" data-pagefind-ignore>${each(data.premises, (id) => {
    const one = site.premises[id];
    const cell = (label, value) => (value ? fact(label, value) : '');
    return `<li class="card"><p class="card__eyebrow">${esc(one.kind)}${mark(site, one.sample)}</p><h3 class="card__title"><a href="${prefix}/premises/${id}.html">${esc(one.name)}</a></h3><p class="card__text">${esc(one.summary)}</p><dl class="card__facts">${cell(words.premisesItem.area, one.area)}${cell(words.premisesItem.park, esc(one.park))}${fact(words.sectorPage.entries, one.entries)}</dl></li>`;
  })}</ul>`;
}

function sources(site, { sources }) {
  return each(
    sources,
    ({ title, url, checked }) =>
      `<li><span class="source"><a href="${url}" rel="external noopener">${chinese(site, title)}</a> <span class="source__checked">${esc(site.words.checkedOn)} ${time(site, checked)}</span></span></li>`,
  );
}

const section = (id, title, content, lead = '') =>
  `<section class="section" id="${id}" aria-labelledby="${id}-title"><h2 id="${id}-title">${esc(title)}</h2>${lead ? `<p class="section__lead">${esc(lead)}</p>` : ''}${content}</section>`;

export function entryPage(site, data, entries) {
  const { words } = site;
  const { entryPage: own } = words;
  const byId = lookUp(entries);
  const related = data.related.map((id) => byId.get(id)).filter(Boolean);
  const main = [
    pageHeader(site, { ...data, lead: data.summary, eyebrow: data.number }),
    facts(site, data),
    indicators(site, data),
    `<section class="section" id="description" aria-label="${esc(own.description)}"><div class="prose">${data.content}</div>${data.legalText ? `<details class="legal-text"><summary>${esc(own.legalText)}</summary><p>${esc(data.legalText)}</p></details>` : ''}</section>`,
    section(
      'basis',
      own.basis,
      `<div class="basis">${basisColumn(site, data, 'domestic')}${basisColumn(site, data, 'foreign')}</div>`,
      own.basisLead,
    ),
    section('incentives', own.incentives, incentives(site, data)),
    section(
      'industry',
      own.industry,
      `<ul class="codes">${each(data.industry, ({ code, name }) => `<li><span class="codes__code">${code}</span>${esc(name)}</li>`)}</ul>`,
      own.industryStandard,
    ),
    section('premises', own.premises, premises(site, data)),
    related.length > 0 ? section('related', own.related, rows(site, related, { brief: true })) : '',
    `<section class="section sources" id="sources"><h2>${esc(words.sources)}</h2><ul class="source-list">${sources(site, data)}</ul></section><p class="disclaimer" data-pagefind-ignore>${esc(site.disclaimer)}</p>`,
  ].join('');
  const contents = each(
    ['indicators', 'description', 'basis', 'incentives', 'premises'],
    (id) => `<li><a href="#${id}">${esc(own[id])}</a></li>`,
  );
  const side = `<aside class="side" aria-label="${esc(words.desk.title)}"><nav class="contents" aria-labelledby="contents-title"><h2 class="contents__title" id="contents-title">${esc(words.onThisPage)}</h2><ul>${contents}<li><a href="#sources">${esc(words.sources)}</a></li></ul></nav>${deskCard(site, data.contact)}</aside>`;
  const trail = [
    { path: 'entries/index.html', label: words.nav.entries },
    { path: `sectors/${data.sector}.html`, label: site.sectorNames[data.sector] },
    { path: `sectors/${data.sector}/${data.subsector}.html`, label: site.subsectorNames[data.subsector] },
  ];
  const page = { ...data, description: data.summary, keywords: data.otherNames.join(','), trail };
  return layout(site, { ...page, path: `entries/${data.page.fileSlug}.html` }, main, side);
}
