import { aidsWords } from '../../../../src/core/i18n/aids.ts';
import { deskWords } from '../../../../src/core/i18n/desk.ts';
import { fill, finderWords } from '../../../../src/core/i18n/finder.ts';
import { packWords } from '../../../../src/core/i18n/pack.ts';
import { placesWords } from '../../../../src/core/i18n/places.ts';
import { shelfWords } from '../../../../src/core/i18n/shelf.ts';
import { uiOf } from '../../../../src/core/i18n/ui.ts';
import type { Policy, Premises } from '../../../../src/core/model/catalogue.ts';
import type { LocalisedText } from '../../../../src/core/model/text.ts';
import type { Locale } from '../../../../src/core/read/source-file.ts';
import { quantityText } from '../../../../src/core/views/parts/cards.ts';
import { conditionRows } from '../../../../src/core/views/pages/entry-law.ts';
import {
  type PageContext,
  pageContext,
  type SiteContext,
} from '../../../../src/core/views/parts/context.ts';
import { lawStateOf } from '../../../../src/core/views/parts/law-state.ts';
import { supersededOf } from '../../../../src/core/views/parts/policy-card.ts';
import { chineseText, langOf } from '../../../../src/core/views/parts/text.ts';
import { MOST_LISTED } from '../../../../src/shelf/entry-list.ts';
import { type Listing, toListings } from './listings.ts';
import { shown, titled } from './markup.ts';
import { PATHS } from '../../../../src/core/views/parts/paths.ts';

/** Everything that the pages of one language share; every peer gets it as its data file. */
export interface SiteData {
  readonly locale: Locale;
  readonly lang: string;
  /** Before every address: empty for Chinese, `/en` for English. */
  readonly prefix: string;
  readonly twin: { readonly prefix: string; readonly lang: string; readonly label: string };
  readonly zoneName: string;
  readonly siteName: string;
  readonly tagline: string;
  readonly profile: string;
  readonly disclaimerHtml: string;
  readonly noticeHtml: string;
  readonly theme: string;
  readonly edition: {
    readonly title: string;
    readonly titleHtml: string;
    readonly effective: string;
  };
  /** For the script by which a reader asks for the law of another day. */
  readonly lawWords: string;
  readonly words: Readonly<Record<string, unknown>>;
  readonly nav: readonly Item[];
  readonly more: readonly Item[];
  readonly sectors: readonly SectorData[];
  readonly sectorNames: Readonly<Record<string, string>>;
  readonly subsectorNames: Readonly<Record<string, string>>;
  readonly classes: Readonly<Record<string, ClassData>>;
  readonly targets: Readonly<Record<string, string>>;
  readonly policies: Readonly<Record<string, PolicyData>>;
  readonly premises: Readonly<Record<string, PremisesData>>;
  readonly desks: Readonly<Record<string, DeskData>>;
  readonly listings: readonly Listing[];
}

interface Item {
  readonly id: string;
  readonly label: string;
  /** Without the prefix of the language. */
  readonly path: string;
}

export interface SectorData {
  readonly id: string;
  readonly code: string;
  readonly name: string;
  readonly summary: string;
  readonly intro: string;
  readonly subsectors: readonly { id: string; name: string; summary: string }[];
}

interface ClassData {
  readonly name: string;
  readonly summaryHtml: string;
  readonly tone: string;
}

interface PolicyData {
  readonly titleHtml: string;
  /** Its short name as a title, and in running text. */
  readonly shortTitleHtml: string;
  readonly shortHtml: string;
  readonly documentNumberHtml: string;
  readonly effective: string;
  readonly expires: string;
  readonly url: string;
  readonly checked: string;
  readonly summaryHtml: string;
  readonly conditions: readonly ConditionData[];
  readonly state: {
    readonly state: string;
    readonly textHtml: string;
    readonly effective: string;
    readonly expires: string;
    readonly supersededOn: string;
    readonly supersededBy: string;
  };
  /** Empty for an instrument that nothing has replaced. */
  readonly superseded: {
    readonly badge: string;
    readonly by: string;
    readonly labelHtml: string;
  };
}

interface ConditionData {
  readonly html: string;
  /** Id of the instrument that sets it. */
  readonly by: string;
  readonly labelHtml: string;
  readonly url: string;
  readonly checked: string;
}

interface PremisesData {
  readonly name: string;
  readonly nameHtml: string;
  readonly titleHtml: string;
  readonly kind: string;
  readonly summaryHtml: string;
  readonly area: string;
  readonly areaSample: boolean;
  readonly parkHtml: string;
  readonly sample: boolean;
  readonly entries: number;
}

interface DeskData {
  readonly nameHtml: string;
  readonly phone: string;
  readonly email: string;
  readonly addressHtml: string;
  readonly hoursHtml: string;
  readonly sample: boolean;
}

const NAV = [
  ...['entries', 'opportunities', 'premises', 'policies', 'targets', 'guides', 'about'],
] as const;
const MORE = [
  ...['classes', 'aToZ', 'glossary', 'results', 'contact', 'editions', 'downloads', 'search'],
  ...['shortlist', 'compare', 'selfCheck', 'lookUp', 'accessibility', 'sitemap'],
] as const;

export function toSiteData(site: SiteContext): SiteData {
  const { catalogue, locale } = site;
  const { zone, edition } = catalogue;
  const page = pageContext(site, PATHS.home);
  const text = (value: LocalisedText): string => page.text(value).text;
  const { ui } = page;
  const items = (ids: readonly string[]): Item[] =>
    ids.map((id) => ({
      id,
      label: (ui.nav as Readonly<Record<string, string>>)[id] ?? id,
      path: `/${(PATHS as Readonly<Record<string, string>>)[id] ?? ''}`,
    }));
  const other: Locale = locale === 'zh' ? 'en' : 'zh';
  return {
    locale,
    lang: langOf(locale),
    prefix: prefixOf(locale),
    twin: { prefix: prefixOf(other), lang: langOf(other), label: uiOf(other).languageName },
    zoneName: text(zone.name),
    siteName: `${text(zone.name)}${locale === 'zh' ? '' : ' '}${ui.catalogueName}`,
    tagline: text(zone.tagline),
    profile: text(zone.profile),
    disclaimerHtml: shown(page.text(zone.disclaimer)),
    noticeHtml: zone.demonstrationNotice ? shown(page.text(zone.demonstrationNotice)) : '',
    theme: zone.theme.primary,
    edition: {
      title: text(edition.title),
      titleHtml: shown(page.text(edition.title)),
      effective: edition.effective,
    },
    ...wordsOf(locale, other),
    nav: items(NAV),
    more: items(MORE),
    ...recordsOf(page),
    listings: toListings(page),
  };
}

export function prefixOf(locale: Locale): string {
  return locale === 'zh' ? '' : `/${locale}`;
}

function wordsOf(locale: Locale, other: Locale): Pick<SiteData, 'words' | 'lawWords'> {
  const { law, check } = deskWords(locale);
  const { date, months, inForce, superseded, supersededBefore, notYet, expired, dayProblem } = law;
  const { menu, toggle, entry } = shelfWords(locale);
  const words = {
    ...uiOf(locale),
    finder: finderWords(locale),
    law,
    check: check.start,
    aids: aidsWords(locale).button,
    card: placesWords(locale).contact.card,
    unpack: packWords(locale).unpack,
    unpackOther: packWords(other).unpack,
    shelf: { menu, ...toggle, full: fill(toggle.full, { count: MOST_LISTED }), ...entry },
  };
  return {
    words: plain(words),
    lawWords: JSON.stringify({
      ...{ date, months, inForce, superseded, supersededBefore, notYet, expired, dayProblem },
    }),
  };
}

function recordsOf(page: PageContext) {
  const { zone, sectors, classes, targets, policies, premises } = page.catalogue;
  const text = (value: LocalisedText): string => page.text(value).text;
  const nameOf = ({ name }: { name: LocalisedText }): string => text(name);
  const subsectors = sectors.flatMap((sector) => sector.subsectors);
  return {
    sectors: sectors.map((sector) => ({
      ...{ id: sector.id, code: sector.code, name: nameOf(sector) },
      ...{ summary: text(sector.summary), intro: text(sector.intro) },
      subsectors: sector.subsectors.map((one) => ({
        ...{ id: one.id, name: nameOf(one), summary: text(one.summary) },
      })),
    })),
    sectorNames: byId(sectors, nameOf),
    subsectorNames: byId(subsectors, nameOf),
    classes: byId(classes, (one) => ({
      ...{ name: nameOf(one), summaryHtml: shown(page.text(one.summary)), tone: one.tone },
    })),
    targets: byId(targets, nameOf),
    policies: byId(policies, (policy) => toPolicy(policy, page)),
    premises: byId(premises, (one) => toPremises(one, page)),
    desks: byId(zone.desks, (desk) => ({
      nameHtml: shown(page.text(desk.name)),
      phone: desk.phone ?? '',
      email: desk.email ?? '',
      addressHtml: shown(page.text(desk.address)),
      hoursHtml: shown(page.text(desk.hours)),
      sample: desk.sample ?? false,
    })),
  };
}

function toPolicy(policy: Policy, page: PageContext): PolicyData {
  const { documentNumber, effective, expires, url, checked } = policy;
  const { text, ...state } = lawStateOf(policy, page);
  const replaced = supersededOf(policy, page);
  const { superseded, supersededOn } = page.ui;
  return {
    titleHtml: titled(page.text(policy.title)),
    shortTitleHtml: titled(page.text(policy.short)),
    shortHtml: shown(page.text(policy.short)),
    documentNumberHtml:
      documentNumber === undefined ? '' : shown(chineseText(documentNumber, page.locale)),
    ...{ effective, expires: expires ?? '', url, checked },
    summaryHtml: shown(page.text(policy.summary)),
    conditions: conditionRows(policy, page).map((row) => ({
      html: shown(row.text),
      by: row.by,
      labelHtml: shown(row.policy.label),
      url: row.officialUrl,
      checked: row.checked.iso,
    })),
    state: {
      state: state.state,
      textHtml: shown({ text }),
      effective: state.effective,
      expires: state.expires ?? '',
      supersededOn: state.supersededOn ?? '',
      supersededBy: state.supersededBy ?? '',
    },
    superseded: {
      badge: !replaced ? '' : replaced.on ? supersededOn(replaced.on.text) : superseded,
      by: (replaced?.by && policy.supersededBy) ?? '',
      labelHtml: replaced?.by ? shown(replaced.by.label) : '',
    },
  };
}

function toPremises(premises: Premises, page: PageContext): PremisesData {
  const { byId: records, entriesBy } = page.catalogue;
  const park = records.premises.get(premises.park ?? '');
  const name = page.text(premises.name);
  return {
    name: name.text,
    nameHtml: shown(name),
    titleHtml: titled(name),
    kind: page.ui.premisesKind[premises.kind],
    summaryHtml: shown(page.text(premises.summary)),
    area: premises.area ? quantityText(premises.area, page) : '',
    areaSample: premises.area?.sample ?? false,
    parkHtml: park ? shown(page.text(park.name)) : '',
    sample: premises.sample ?? false,
    entries: entriesBy.premises.get(premises.id)?.length ?? 0,
  };
}

function byId<T extends { readonly id: string }, Value>(
  list: readonly T[],
  valueOf: (one: T) => Value,
): Record<string, Value> {
  return Object.fromEntries(list.map((one) => [one.id, valueOf(one)]));
}

/** Words without those that are made by a function. */
function plain(words: object): Readonly<Record<string, unknown>> {
  return JSON.parse(JSON.stringify(words)) as Record<string, unknown>;
}
