import { placesWords } from '../../i18n/places.ts';
import { bookWords } from '../../i18n/book.ts';
import type { Opportunity, Policy, Premises } from '../../model/catalogue.ts';
import { POLICY_KINDS } from '../../validate/schemas/records.ts';
import { opportunityView } from '../pages/opportunities.ts';
import { policyView } from '../pages/policies.ts';
import { premisesView } from '../pages/premises.ts';
import { type EntryCard, sectorLink } from '../parts/cards.ts';
import { pageContext, type SiteContext } from '../parts/context.ts';
import { PATHS } from '../parts/paths.ts';
import { bodySections } from './body-sections.ts';
import {
  type BookRecord,
  fact,
  joined,
  otherText,
  place,
  placesIn,
  type RecordGroup,
  sourceValue,
  type Value,
} from './book-values.ts';

/** The instruments by kind, each with issuer, number, dates, standing, address and who cites it. */
export function policyGroups(site: SiteContext): RecordGroup[] {
  const page = pageContext(site, PATHS.policies);
  return POLICY_KINDS.flatMap((kind) => {
    const members = site.catalogue.policies.filter((policy) => policy.kind === kind);
    if (members.length === 0) return [];
    return [
      {
        title: { text: page.ui.policyKind[kind] },
        records: members.map((policy) => policyRecord(site, policy)),
      },
    ];
  });
}

function policyRecord(site: SiteContext, policy: Policy): BookRecord {
  const view = policyView(site, policy);
  const page = pageContext(site, PATHS.policies);
  const words = bookWords(site.locale);
  const { policyPage: labels } = page.ui;
  const { card } = view;
  const superseded = card.superseded && [
    card.superseded.on ? page.ui.supersededOn(card.superseded.on.text) : page.ui.superseded,
    ...(card.superseded.by
      ? [
          `${page.ui.supersededBy}${page.locale === 'zh' ? '：' : ': '}${card.superseded.by.label.text}`,
        ]
      : []),
  ];
  return {
    place: place('policy', policy.id),
    title: card.title,
    otherTitle: otherText(policy.title, page),
    summary: card.summary,
    sample: false,
    superseded: superseded?.join(page.locale === 'zh' ? '；' : '; '),
    facts: [
      ...fact(labels.issuer, [card.issuer]),
      ...fact(labels.documentNumber, [card.documentNumber]),
      ...fact(words.publishedOn, [view.publishedOn && { text: view.publishedOn.text }]),
      ...fact(labels.effective, [{ text: card.effective.text }]),
      ...fact(labels.expires, [card.expires && { text: card.expires.text }]),
      ...fact(labels.appliesTo, [{ text: view.appliesTo }]),
      ...fact(labels.status, [superseded ? { text: page.ui.superseded } : { text: words.inForce }]),
      ...fact(page.ui.officialText, [
        {
          text: view.officialUrl,
          url: view.officialUrl,
          note: `${words.checked} ${view.checked.text}`,
        },
      ]),
      ...fact(words.citedBy, [citing(view.entries)]),
    ],
    lists: list(labels.conditions, view.conditions),
    sections: bodySections(policy.body, page, placesIn(site.catalogue)),
  };
}

/** Numbers of entries in one line. */
function citing(entries: readonly EntryCard[]): Value | undefined {
  return joined(
    entries.map(({ number }) => number),
    '\u2002',
  );
}

export function premisesRecord(site: SiteContext, premises: Premises): BookRecord {
  const view = premisesView(site, premises);
  const page = pageContext(site, PATHS.premises);
  const words = bookWords(site.locale);
  const { premisesItem: labels } = page.ui;
  const onSite = placesWords(site.locale).premises;
  const { card } = view;
  return {
    place: place('premises', premises.id),
    title: card.name,
    otherTitle: otherText(premises.name, page),
    summary: card.summary,
    sample: card.sample,
    facts: [
      ...fact(labels.park, [card.park?.label]),
      ...fact(labels.area, [{ text: card.area ?? '', sample: card.areaSample }]),
      ...fact(labels.landUse, [view.landUse]),
      ...fact(labels.status, [view.status]),
      ...fact(onSite.utilities, [
        joined(
          (view.utilities ?? []).flatMap(({ label, provided }) => (provided ? [label] : [])),
          words.separator,
        ),
      ]),
      ...fact(
        onSite.distances,
        view.distances.map(({ to, value, sample }) => ({
          ...to,
          text: `${to.text}\u2002${value}`,
          sample,
        })),
      ),
      ...fact(labels.sectors, [
        joined(
          premises.sectors.map((id) => sectorLink(id, page).label.text),
          words.separator,
        ),
      ]),
      ...fact(labels.entries, [citing(view.entries)]),
      ...fact(
        page.ui.sources,
        view.sources.map((source) => sourceValue(source, words.checked)),
      ),
    ],
    lists: [],
    sections: bodySections(premises.body, page, placesIn(site.catalogue)),
  };
}

export function opportunityRecord(site: SiteContext, opportunity: Opportunity): BookRecord {
  const view = opportunityView(site, opportunity);
  const page = pageContext(site, PATHS.opportunities);
  const words = bookWords(site.locale);
  const { opportunityPage: labels } = page.ui;
  const { card } = view;
  return {
    place: place('opportunity', opportunity.id),
    title: card.title,
    otherTitle: otherText(opportunity.title, page),
    summary: card.summary,
    sample: card.sample,
    facts: [
      ...fact(page.ui.entryPage.sector, [card.sector.label]),
      ...fact(labels.investment, [
        card.investment && { ...card.investment, sample: card.investmentSample },
      ]),
      ...fact(labels.cooperation, [joined(card.cooperation, words.separator)]),
      ...fact(labels.stage, [{ text: card.stage }]),
      ...fact(
        labels.entries,
        view.entries.map(({ id, number, title }) => ({
          ...title,
          text: `${number}\u2002${title.text}`,
          to: place('entry', id),
        })),
      ),
      ...fact(labels.park, [
        view.park && { ...view.park.label, to: place('premises', opportunity.park) },
      ]),
      ...fact(
        labels.premises,
        view.premises.map(({ id, name, sample }) => ({
          ...name,
          to: place('premises', id),
          sample,
        })),
      ),
      ...fact(words.contact, [
        view.frame.desk && { ...view.frame.desk.name, note: view.frame.desk.phone },
      ]),
      ...fact(page.ui.reviewed, [view.frame.reviewed && { text: view.frame.reviewed.text }]),
      ...fact(
        page.ui.sources,
        view.sources.map((source) => sourceValue(source, words.checked)),
      ),
    ],
    lists: [...list(labels.offers, view.offers), ...list(labels.asks, view.asks)],
    sections: bodySections(opportunity.body, page, placesIn(site.catalogue)),
  };
}

function list(label: string, items: BookRecord['lists'][number]['items']): BookRecord['lists'] {
  return items.length === 0 ? [] : [{ label, items }];
}
