import { each, esc, once, time } from './layout.js';

const superseded = ({ words, prefix }, { superseded: { badge, by, labelHtml } }) =>
  badge
    ? `<p class="superseded"><strong class="superseded__badge">${esc(badge)}</strong>${by ? `<span>${esc(words.supersededBy)} <a href="${prefix}/policies/${by}.html">${labelHtml}</a></span>` : ''}</p>`
    : '';

const lawState = ({ state, textHtml, effective, expires, supersededOn, supersededBy }) =>
  `<span class="law-state law-state--${state}" data-law-effective="${effective}"${expires ? ` data-law-expires="${expires}"` : ''}${supersededOn ? ` data-law-superseded="${supersededOn}"` : ''}${supersededBy ? ` data-law-by="${supersededBy}"` : ''}>${textHtml}</span>`;

const official = ({ words }, { url }) =>
  `<a href="${url}" rel="external noopener">${esc(words.officialText)}</a>`;
const checkedOn = (site, { checked }) => `${esc(site.words.checkedOn)} ${time(site, checked)}`;

/** The conditions of a policy; `own` is the instrument whose source stands beside them. */
function conditions(site, id, own) {
  const { law } = site.words;
  return `<ul class="condition-list">${each(site.policies[id].conditions, (one) => {
    const source =
      one.by === own
        ? ''
        : `<span class="condition-list__source">${esc(law.under)} <a class="condition-list__policy" href="${site.prefix}/policies/${one.by}.html">${one.labelHtml}</a>${esc(law.comma)}${official(site, one)}${esc(law.comma)}<span class="condition-list__policy">${checkedOn(site, one)}</span></span>`;
    return `<li>${one.html} ${source}</li>`;
  })}</ul>`;
}

/** The conditions under which an encouraging class brings what it says. */
export const promise = once(
  (site, id) =>
    `<div class="promise"><p class="promise__lead">${esc(site.words.law.promise)}</p>${conditions(site, id, '')}<p class="promise__after">${esc(site.words.law.promiseAfter)}</p></div>`,
);

export const incentive = once((site, id) => {
  const { entryPage } = site.words;
  const policy = site.policies[id];
  const { documentNumberHtml, expires } = policy;
  const terms =
    policy.conditions.length > 0
      ? `<div class="incentive__conditions"><h4 class="incentive__label">${esc(entryPage.conditions)}</h4>${conditions(site, id, id)}</div>`
      : '';
  return `<li class="incentive"><h3 class="incentive__title"><a href="${site.prefix}/policies/${id}.html">${policy.shortTitleHtml}</a></h3>${superseded(site, policy)}<p class="incentive__summary">${policy.summaryHtml}</p>${terms}<p>${lawState(policy.state)}</p><ul class="meta-list">${documentNumberHtml ? `<li>${documentNumberHtml}</li>` : ''}${expires ? `<li><strong>${esc(entryPage.validUntil)} ${time(site, expires)}</strong></li>` : ''}<li>${official(site, policy)}</li><li>${checkedOn(site, policy)}</li></ul></li>`;
});

export const lawChoice = once(({ words: { law }, edition: { effective: day }, lawWords }) => {
  const choice = (value, label) =>
    `<label class="switch__choice"><input type="radio" name="investor" value="${value}"${value ? '' : ' checked'}><span>${esc(label)}</span></label>`;
  return `<div class="law-choice" data-law="${day}" data-words="${esc(lawWords)}" hidden><fieldset class="law-choice__who"><legend>${esc(law.who)}</legend><div class="switch">${choice('', law.both)}${choice('domestic', law.domestic)}${choice('foreign', law.foreign)}</div></fieldset><div class="law-choice__day"><label for="law-day">${esc(law.day)}</label><input class="field field--small" id="law-day" name="on" type="date" value="${day}" aria-describedby="law-day-hint"><span class="law-choice__hint" id="law-day-hint" data-law-hint="${esc(law.dayHint)}">${esc(law.dayHint)}</span></div></div>`;
});

const basisPolicy = once((site, id) => {
  const { entryPage } = site.words;
  const policy = site.policies[id];
  const { documentNumberHtml, effective, expires } = policy;
  return `<p class="basis__title"><a href="${site.prefix}/policies/${id}.html">${policy.titleHtml}</a></p>${superseded(site, policy)}<p>${lawState(policy.state)}</p><ul class="meta-list">${documentNumberHtml ? `<li>${documentNumberHtml}</li>` : ''}<li>${esc(entryPage.effective)} ${time(site, effective)}</li>${expires ? `<li>${esc(entryPage.validUntil)} ${time(site, expires)}</li>` : ''}<li>${official(site, policy)}</li><li>${checkedOn(site, policy)}</li></ul>`;
});

function conflict(site, one) {
  const policy = site.policies[one.policy];
  const items =
    one.itemsHtml.length > 0
      ? `<span class="conflict__items">${each(one.itemsHtml, (item) => `<span>${item}</span>`)}</span>`
      : '';
  return `<li class="conflict"><p class="conflict__list"><a href="${site.prefix}/policies/${one.policy}.html">${policy.shortHtml}</a>${one.listHtml ? `<span> · ${one.listHtml}</span>` : ''}</p><p class="conflict__result conflict__result--${one.result}">${esc(site.words.law.results[one.result])}${items}</p>${one.noteHtml ? `<p class="conflict__note">${one.noteHtml}</p>` : ''}<ul class="meta-list">${one.scope ? `<li>${esc(one.scope)}</li>` : ''}${policy.state.state === 'in-force' ? '' : `<li>${lawState(policy.state)}</li>`}<li>${official(site, policy)}</li><li>${checkedOn(site, one)}</li></ul></li>`;
}

export function basisColumn(site, data, investor) {
  const { entryPage, law } = site.words;
  const basis = data.basis[investor];
  const conflicts = data.conflicts[investor];
  const label = investor === 'domestic' ? entryPage.basisDomestic : entryPage.basisForeign;
  const list = each(
    basis,
    ({ policy, itemHtml }) =>
      `<li class="basis__row"><p class="basis__item">${itemHtml || esc(entryPage.wholeInstrument)}</p>${basisPolicy(site, policy)}</li>`,
  );
  return `<section class="basis__column" aria-labelledby="basis-${investor}" data-investor="${investor}"><h3 class="basis__investor" id="basis-${investor}">${esc(label)}</h3>${basis.length > 0 ? `<ul class="basis__list">${list}</ul>` : `<p class="empty">${esc(entryPage.noBasis)}</p>`}<h4 class="conflicts__title">${esc(law.conflicts)}</h4>${conflicts.length > 0 ? `<ul class="conflicts">${each(conflicts, (one) => conflict(site, one))}</ul>` : `<p class="empty">${esc(law.conflictsNone)}</p>`}</section>`;
}
