import type { Catalogue, Desk, Edition, Translation, Zone } from '../../model/catalogue.ts';
import type { LocalisedText } from '../../model/text.ts';
import type { Locale } from '../../read/source-file.ts';
import type { Theme } from '../../theme/palette.ts';
import { oncePerFolder, type PageContext } from './context.ts';
import { type DeskView, toDesk } from './desk.ts';
import { feedHref } from './feed-link.ts';
import { foundAs, siteNameOf } from './found.ts';
import { type Meta, metaOf, type PageMeta } from './meta.ts';
import { type LinkedData, toLinkedData } from './linked-data.ts';
import { footerLinks, mainNavigation, type NavItem, type Section } from './navigation.ts';
import { outputPath, PATHS, relativeHref, rootOf, type SiteLanguage } from './paths.ts';
import { type QrCode, toQrCode } from './qr-code.ts';
import { responsibilityOf } from './responsibility.ts';
import { shareOf, type ShareView } from './share.ts';
import { langOfSite, siteLanguages, type Twin, twinsOf } from './site-languages.ts';
import type { DateText, Lang, Link, Text } from './text.ts';

export interface Alternate {
  readonly lang: Lang | 'x-default';
  readonly href: string;
}

export interface FooterView {
  readonly links: readonly Link[];
  /** Who answers for the site and under which numbers, as far as the zone has told. */
  readonly responsibility: readonly FooterFact[];
}

export interface FooterFact {
  readonly label?: string | undefined;
  readonly value: Text;
  /** A page of an authority. */
  readonly href?: string | undefined;
}

/** What surrounds the content of every page. */
export interface Frame {
  readonly locale: Locale;
  readonly lang: Lang;
  /** From the root of the output. */
  readonly path: string;
  /** Leads from the page to the root of the output: `''`, `'../'` and so on. */
  readonly root: string;
  readonly title: Text;
  readonly description: Text;
  /** For `<title>`: the page, the catalogue and the zone. */
  readonly documentTitle: string;
  /** For machines; `description` is for readers. */
  readonly documentDescription: string;
  readonly siteName: Text;
  readonly homeHref: string;
  readonly searchHref: string;
  readonly shortlistHref: string;
  /** The same page in the other languages of the site. */
  readonly twins: readonly Twin[];
  /** Of a page in characters that a program chose: how, and the page that prevails. */
  readonly derived?:
    { readonly wording: NonNullable<Zone['traditional']>; readonly original: string } | undefined;
  readonly canonical?: string | undefined;
  readonly alternates: readonly Alternate[];
  readonly breadcrumb: readonly { readonly label: Text; readonly href?: string | undefined }[];
  readonly nav: readonly NavItem[];
  readonly edition: {
    readonly title: Text;
    readonly href: string;
    readonly effective: DateText;
    readonly sample: boolean;
  };
  readonly published?: DateText | undefined;
  readonly reviewed?: DateText | undefined;
  readonly desk?: DeskView | undefined;
  /** One line on every page while the site is a demonstration. */
  readonly demonstration?: { readonly text: Text; readonly aboutHref: string } | undefined;
  readonly translation: Translation;
  readonly meta: readonly Meta[];
  /** What machines read of the page, as JSON-LD; safe between `<script>` tags. */
  readonly structured?: string | undefined;
  /** What messengers show of a link to the page. */
  readonly share?: ShareView | undefined;
  /** The feed of changes. */
  readonly feedHref?: string | undefined;
  /** Whether the full-text search knows the page, and by which facets. */
  readonly indexed: boolean;
  readonly facets: Readonly<Record<string, string>>;
  readonly kind: string;
  /** What stands on paper as the address of the page. */
  readonly permanent: string;
  /** The same as a code for cameras; missing where the address is not known in full. */
  readonly qr?: QrCode | undefined;
  /** What stands at the head of each sheet of paper. */
  readonly paperHeader: string;
  readonly footer: FooterView;
  readonly theme: Theme;
  /** A file of its own, without ways to other pages. */
  readonly standalone: boolean;
  /** Of a page that has moved: the way to the new one. */
  readonly movedTo?: string | undefined;
}

export interface FrameInput {
  readonly title: LocalisedText;
  readonly description: LocalisedText;
  /** What the page is about, where title and description do not tell it from its likes. */
  readonly subject?: LocalisedText | undefined;
  readonly section?: Section | undefined;
  /** Between home and this page. */
  readonly trail?: readonly { readonly path: string; readonly label: LocalisedText }[];
  readonly published?: string | undefined;
  readonly reviewed?: string | undefined;
  /** Id of the desk; the general one when missing. */
  readonly desk?: string | undefined;
  /** Printed number of an entry, which a message to the desk is to name. */
  readonly number?: string | undefined;
  readonly translation?: Translation | undefined;
  readonly facets?: Readonly<Record<string, string>>;
  /** Left out of the full-text search, as pages are that only list others. */
  readonly unindexed?: boolean;
  readonly kind?: keyof PageContext['ui']['kinds'];
  /** The page of the public site that stands for this one; this one itself when missing. */
  readonly publicPath?: string | undefined;
  /** The page that has taken the place of this one. */
  readonly movedTo?: string | undefined;
  readonly meta: PageMeta;
  /** Of the picture for links, below the folder of the language; that of the site when missing. */
  readonly picture?: string | undefined;
  /** What the page is about, for machines. */
  readonly structured?: readonly LinkedData[];
}

export function toFrame(page: PageContext, input: FrameInput): Frame {
  const { catalogue, locale, ui } = page;
  const { zone } = catalogue;
  const path = page.from;
  const title = page.text(input.title);
  const siteName = siteNameOf(page);
  const isHome = page.path === PATHS.home;
  const found = foundAs(page, input);
  return {
    ...{ locale, lang: langOfSite(page.language), path, root: rootOf(path), title },
    description: page.text(input.description),
    documentTitle: isHome ? siteName : found.title,
    documentDescription: found.description,
    siteName: page.text(zone.name),
    homeHref: page.href(PATHS.home),
    searchHref: page.href(PATHS.search),
    shortlistHref: page.href(PATHS.shortlist),
    twins: twinsOf(page),
    derived: derivedOf(page),
    ...addresses(page, input.movedTo),
    breadcrumb: isHome ? [] : breadcrumbOf(page, input),
    nav: mainNavigation(page, input.section),
    edition: editionLine(catalogue.edition, page),
    published: input.published === undefined ? undefined : page.date(input.published),
    reviewed: page.date(input.reviewed ?? lastReview(catalogue)),
    desk: deskOf(page, input),
    demonstration: demonstrationOf(page),
    translation: locale === 'zh' ? 'current' : (input.translation ?? 'current'),
    meta: metaOf(page, { ...input, description: found.description }),
    structured: toLinkedData(page, input),
    share: shareOf(page, { type: input.meta.type, picture: input.picture }),
    feedHref: feedHref(page),
    indexed: input.unindexed !== true && page.derived === undefined,
    facets: input.facets ?? {},
    kind: ui.kinds[input.kind ?? 'page'],
    ...onPaper(page, input),
    footer: footerOf(zone, page),
    theme: zone.theme,
    standalone: page.pack?.standalone ?? false,
    movedTo: input.movedTo === undefined ? undefined : page.href(input.movedTo),
  };
}

const lastReviews = new WeakMap<Catalogue, string>();

/** When a record of the catalogue was last reviewed; for pages that only gather records. */
function lastReview(catalogue: Catalogue): string {
  const known = lastReviews.get(catalogue);
  if (known !== undefined) return known;
  const { entries, opportunities, premises, guides, edition } = catalogue;
  const latest = [...entries, ...opportunities, ...premises, ...guides].reduce(
    (last, { reviewed }) => (reviewed > last ? reviewed : last),
    edition.issued,
  );
  lastReviews.set(catalogue, latest);
  return latest;
}

function derivedOf({ derived, from, path, catalogue }: PageContext): Frame['derived'] {
  const wording = catalogue.zone.traditional;
  if (!derived || !wording) return undefined;
  return { wording, original: relativeHref(from, outputPath('zh', path)) };
}

function addresses(page: PageContext, path = page.path): Pick<Frame, 'canonical' | 'alternates'> {
  const { base, language, pack, catalogue } = page;
  if (base === undefined || pack) return { alternates: [] };
  const absolute = (other: SiteLanguage): string => new URL(outputPath(other, path), base).href;
  return {
    canonical: absolute(language),
    alternates: [
      ...siteLanguages(catalogue).map((one) => ({ lang: langOfSite(one), href: absolute(one) })),
      { lang: 'x-default' as const, href: absolute('zh') },
    ],
  };
}

/** What only paper shows. A code stands on the pages of records; what lists them is not printed to be kept. */
function onPaper(
  page: PageContext,
  { meta, publicPath = page.path }: FrameInput,
): Pick<Frame, 'permanent' | 'qr' | 'paperHeader'> {
  const { permanent, qr } = permanentAddress(page, publicPath);
  return {
    permanent,
    qr: meta.type === 'article' ? qr : undefined,
    paperHeader: page.text(page.catalogue.edition.title).text,
  };
}

/** The address of a page for paper; in full, with its code, where the public site is known. */
export function permanentAddress(
  { base, language }: PageContext,
  path: string,
): Pick<Frame, 'permanent' | 'qr'> {
  const permanent = outputPath(language, path);
  if (base === undefined) return { permanent };
  const address = new URL(permanent, base).href;
  return { permanent: address, qr: toQrCode(address) };
}

function breadcrumbOf(page: PageContext, { trail = [], title }: FrameInput): Frame['breadcrumb'] {
  return [
    { label: { text: page.ui.home }, href: page.href(PATHS.home) },
    ...trail.map(({ path, label }) => page.link(path, label)),
    { label: page.text(title) },
  ];
}

function editionLine(edition: Edition, page: PageContext): Frame['edition'] {
  return {
    title: page.text(edition.title),
    href: page.href(PATHS.editions),
    effective: page.date(edition.effective),
    sample: edition.sample ?? false,
  };
}

export function deskOf(
  page: PageContext,
  { desk: id, title, number }: Pick<FrameInput, 'desk' | 'title' | 'number'>,
): DeskView | undefined {
  const { byId, zone } = page.catalogue;
  const desk: Desk | undefined = byId.desk.get(id ?? '') ?? zone.desks[0];
  const about = page.text(title).text;
  const subject = number === undefined ? about : `${number} ${about}`;
  return desk && toDesk(desk, page, subject);
}

function demonstrationOf(page: PageContext): Frame['demonstration'] {
  const { zone } = page.catalogue;
  if (zone.profileKind !== 'demonstration' || !zone.demonstrationNotice) return undefined;
  return {
    text: page.text(zone.demonstrationNotice),
    aboutHref: page.href(`${PATHS.about}#demonstration`),
  };
}

const footerOf = oncePerFolder((_zone: Zone, page): FooterView => ({
  links: footerLinks(page),
  responsibility: responsibilityOf(page),
}));
