import type { Catalogue } from '../model/catalogue.ts';
import { LOCALES } from '../read/source-file.ts';
import { type AToZView, aToZView } from './pages/a-z.ts';
import {
  type AboutView,
  aboutView,
  type DownloadsView,
  downloadsView,
  type EditionsView,
  editionsView,
} from './pages/about.ts';
import { type EntriesView, entriesView } from './pages/entries.ts';
import { type EntryView, entryView } from './pages/entry.ts';
import { type BookletView, packSheetsView, sectorBookletView } from './pages/booklet.ts';
import { type CoverView, coverView } from './pages/cover.ts';
import {
  type ClassesView,
  classesView,
  type ClassView,
  classView,
  type TargetsView,
  targetsView,
  type TargetView,
  targetView,
} from './pages/facets.ts';
import {
  type FacetValueView,
  facetValueViews,
  type FinderView,
  finderView,
} from './pages/finder.ts';
import { type GlossaryView, glossaryView } from './pages/glossary.ts';
import { type GuidesView, guidesView, type GuideView, guideView } from './pages/guides.ts';
import { type HomeView, homeView } from './pages/home.ts';
import {
  type OpportunitiesView,
  opportunitiesView,
  type OpportunityView,
  opportunityView,
} from './pages/opportunities.ts';
import { type PoliciesView, policiesView, type PolicyView, policyView } from './pages/policies.ts';
import {
  type PremisesListView,
  premisesListView,
  type PremisesView,
  premisesView,
} from './pages/premises.ts';
import { type SectorView, sectorView, type SubsectorView, subsectorView } from './pages/sectors.ts';
import {
  type AccessibilityView,
  accessibilityView,
  type NotFoundView,
  notFoundView,
  type SitemapView,
  sitemapView,
} from './pages/service-pages.ts';
import type { SiteContext } from './parts/context.ts';
import type { DownloadId } from './parts/downloads.ts';
import { isOmitted, type Pack } from './parts/pack.ts';
import { outputPath, PATHS } from './parts/paths.ts';

/** What one page shows: plain values, ready to be drawn. `page` says which component draws it. */
export type PageView =
  | HomeView
  | SectorView
  | SubsectorView
  | EntriesView
  | EntryView
  | OpportunitiesView
  | OpportunityView
  | PremisesListView
  | PremisesView
  | PoliciesView
  | PolicyView
  | TargetsView
  | TargetView
  | ClassesView
  | ClassView
  | AToZView
  | GlossaryView
  | GuidesView
  | GuideView
  | EditionsView
  | DownloadsView
  | AboutView
  | AccessibilityView
  | SitemapView
  | FinderView
  | FacetValueView
  | CoverView
  | BookletView
  | NotFoundView;

export interface SitePagesOptions {
  readonly base?: string | undefined;
  readonly pack?: Pack | undefined;
  /** What the build makes for download beside the offline bundle. */
  readonly downloads?: readonly DownloadId[] | undefined;
}

export interface Page {
  /** Of the HTML file, from the root of the output. */
  readonly path: string;
  readonly view: PageView;
}

/**
 * Every page of the site in every language, in a fixed order. `base` is the address at which the
 * site is published; it makes canonical links and the address on paper, nothing else. With a `pack`
 * the catalogue is one of some entries, and a cover stands in the place of the home page.
 */
export function sitePages(
  catalogue: Catalogue,
  { base, pack, downloads }: SitePagesOptions = {},
): Page[] {
  const locales = LOCALES.filter((locale) => catalogue.zone.languages.includes(locale));
  return locales.flatMap((locale) => {
    const site: SiteContext = { catalogue, locale, base, pack, downloads };
    if (pack?.standalone) return [toPage(packSheetsView(site, pack))];
    const views = [
      ...(pack ? packViews(site, pack, locales.includes('zh')) : [homeView(site)]),
      ...listViews(site),
      ...recordViews(site),
    ];
    const home = outputPath(locale, '');
    return views.filter(({ frame }) => !isOmitted(frame.path.slice(home.length), site)).map(toPage);
  });
}

function toPage(view: PageView): Page {
  return { path: view.frame.path, view };
}

/** A pack without Chinese has its cover at the root as well, where everybody looks for it. */
function packViews(site: SiteContext, pack: Pack, hasRoot: boolean): PageView[] {
  return [
    ...(hasRoot ? [] : [coverView(site, pack, PATHS.home)]),
    coverView(site, pack),
    packSheetsView(site, pack),
  ];
}

function listViews(site: SiteContext): PageView[] {
  return [
    entriesView(site),
    opportunitiesView(site),
    premisesListView(site),
    policiesView(site),
    targetsView(site),
    classesView(site),
    aToZView(site),
    glossaryView(site),
    guidesView(site),
    editionsView(site),
    downloadsView(site),
    aboutView(site),
    accessibilityView(site),
    sitemapView(site),
    finderView(site),
    notFoundView(site),
  ];
}

function recordViews(site: SiteContext): PageView[] {
  const { sectors, entries, opportunities, premises, policies, targets, classes, guides } =
    site.catalogue;
  return [
    ...sectors.flatMap((sector) => [
      sectorView(site, sector),
      ...sector.subsectors.map((subsector) => subsectorView(site, sector, subsector)),
      sectorBookletView(site, sector),
    ]),
    ...entries.map((entry) => entryView(site, entry)),
    ...opportunities.map((opportunity) => opportunityView(site, opportunity)),
    ...premises.map((one) => premisesView(site, one)),
    ...policies.map((policy) => policyView(site, policy)),
    ...targets.map((target) => targetView(site, target)),
    ...classes.map((policyClass) => classView(site, policyClass)),
    ...guides.map((guide) => guideView(site, guide)),
    ...facetValueViews(site),
  ];
}
