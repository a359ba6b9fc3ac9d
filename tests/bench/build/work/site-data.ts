import { finderWords } from '../../../../src/core/i18n/finder.ts';
import { uiOf } from '../../../../src/core/i18n/ui.ts';
import type { Catalogue, Policy, Premises } from '../../../../src/core/model/catalogue.ts';
import type { LocalisedText } from '../../../../src/core/model/text.ts';
import type { Locale } from '../../../../src/core/read/source-file.ts';
import { quantityText } from '../../../../src/core/views/parts/cards.ts';
import { pageContext, type SiteContext } from '../../../../src/core/views/parts/context.ts';
import { langOf } from '../../../../src/core/views/parts/text.ts';
import { type Listing, toListings } from './listings.ts';
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
  readonly disclaimer: string;
  readonly notice: string;
  readonly theme: string;
  readonly edition: { readonly title: string; readonly effective: string };
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
  readonly summary: string;
  readonly tone: string;
}

interface PolicyData {
  readonly title: string;
  readonly short: string;
  readonly documentNumber: string;
  readonly effective: string;
  readonly expires: string;
  readonly url: string;
  readonly checked: string;
  readonly summary: string;
  readonly conditions: readonly string[];
}

interface PremisesData {
  readonly name: string;
  readonly kind: string;
  readonly summary: string;
  readonly area: string;
  readonly park: string;
  readonly sample: boolean;
  readonly entries: number;
}

interface DeskData {
  readonly name: string;
  readonly phone: string;
  readonly email: string;
  readonly address: string;
  readonly hours: string;
  readonly sample: boolean;
}

const NAV = [
  ...['entries', 'opportunities', 'premises', 'policies', 'targets', 'guides', 'about'],
] as const;
const MORE = [
  ...['classes', 'aToZ', 'glossary', 'editions', 'downloads', 'search', 'accessibility', 'sitemap'],
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
    disclaimer: text(zone.disclaimer),
    notice: zone.demonstrationNotice ? text(zone.demonstrationNotice) : '',
    theme: zone.theme.primary,
    edition: { title: text(edition.title), effective: edition.effective },
    words: plain({ ...ui, finder: finderWords(locale) }),
    nav: items(NAV),
    more: items(MORE),
    ...recordsOf(catalogue, text, site),
    listings: toListings(page),
  };
}

export function prefixOf(locale: Locale): string {
  return locale === 'zh' ? '' : `/${locale}`;
}

type TextOf = (value: LocalisedText) => string;

function recordsOf(catalogue: Catalogue, text: TextOf, site: SiteContext) {
  const { zone, sectors, classes, targets, policies, premises } = catalogue;
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
      ...{ name: nameOf(one), summary: text(one.summary), tone: one.tone },
    })),
    targets: byId(targets, nameOf),
    policies: byId(policies, (policy) => toPolicy(policy, text, site.locale)),
    premises: byId(premises, (one) => toPremises(one, text, site)),
    desks: byId(zone.desks, (desk) => ({
      name: nameOf(desk),
      phone: desk.phone ?? '',
      email: desk.email ?? '',
      address: text(desk.address),
      hours: text(desk.hours),
      sample: desk.sample ?? false,
    })),
  };
}

function toPolicy(policy: Policy, text: TextOf, locale: Locale): PolicyData {
  return {
    title: text(policy.title),
    short: text(policy.short),
    documentNumber: policy.documentNumber ?? '',
    effective: policy.effective,
    expires: policy.expires ?? '',
    url: policy.url,
    checked: policy.checked,
    summary: text(policy.summary),
    conditions: policy.conditions?.[locale] ?? [],
  };
}

function toPremises(premises: Premises, text: TextOf, site: SiteContext): PremisesData {
  const { catalogue } = site;
  const page = pageContext(site, PATHS.premises);
  const park = catalogue.byId.premises.get(premises.park ?? '');
  return {
    name: text(premises.name),
    kind: page.ui.premisesKind[premises.kind],
    summary: text(premises.summary),
    area: premises.area ? quantityText(premises.area, page) : '',
    park: park ? text(park.name) : '',
    sample: premises.sample ?? false,
    entries: catalogue.entriesBy.premises.get(premises.id)?.length ?? 0,
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
