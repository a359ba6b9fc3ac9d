import { editionChanges } from '../editions/edition-states.ts';
import type { Catalogue } from '../model/catalogue.ts';
import type { PictureSizes } from '../model/picture.ts';
import { type AToZView, aToZView } from './pages/a-z.ts';
import {
  type AboutView,
  aboutView,
  type DownloadsView,
  downloadsView,
  type EditionsView,
  editionsView,
} from './pages/about.ts';
import { type ChainView, chainView } from './pages/chain.ts';
import { type ContactView, contactView } from './pages/contact.ts';
import {
  type EditionChangesView,
  editionChangesView,
  type EditionEntriesView,
  editionEntriesView,
} from './pages/editions.ts';
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
  facetValuePages,
  type FinderView,
  finderView,
} from './pages/finder.ts';
import { type GlossaryView, glossaryView } from './pages/glossary.ts';
import { type GuidesView, guidesView, type GuideView, guideView } from './pages/guides.ts';
import { type DivisionView, divisionPages, type LookUpView, lookUpView } from './pages/look-up.ts';
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
import { type RemovedEntryView, removedEntryView } from './pages/removed-entry.ts';
import { type ResultsView, resultsView } from './pages/results.ts';
import { type SectorView, sectorView, type SubsectorView, subsectorView } from './pages/sectors.ts';
import { type CompareView, compareView, type ShortlistView, shortlistView } from './pages/shelf.ts';
import {
  type ConditionsView,
  conditionsPages,
  type SelfCheckView,
  selfCheckView,
} from './pages/self-check.ts';
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
import { hasBooklet } from './parts/has-booklet.ts';
import { isOmitted, type Pack } from './parts/pack.ts';
import { editionEntriesPath, editionPath, outputPath, PATHS, recordPath } from './parts/paths.ts';
import { siteLanguages } from './parts/site-languages.ts';

/** What one page shows: plain values, ready to be drawn. `page` says which component draws it. */
export type PageView =
  | HomeView
  | SectorView
  | SubsectorView
  | ChainView
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
  | ResultsView
  | ContactView
  | EditionsView
  | EditionChangesView
  | EditionEntriesView
  | RemovedEntryView
  | DownloadsView
  | AboutView
  | AccessibilityView
  | SitemapView
  | FinderView
  | FacetValueView
  | ShortlistView
  | CompareView
  | SelfCheckView
  | ConditionsView
  | LookUpView
  | DivisionView
  | CoverView
  | BookletView
  | NotFoundView;

export interface SitePagesOptions {
  readonly base?: string | undefined;
  readonly pack?: Pack | undefined;
  /** What the build makes for download beside the offline bundle. */
  readonly downloads?: readonly DownloadId[] | undefined;
  /** Sizes of the pictures that can be read; others are not shown. */
  readonly pictures?: PictureSizes | undefined;
}

export interface Page {
  /** Of the HTML file, from the root of the output. */
  readonly path: string;
  readonly view: PageView;
}

/** A page whose view has not been made yet. */
export interface PlannedPage {
  /** Of the HTML file, from the root of the output. */
  readonly path: string;
  readonly view: () => PageView;
}

/** Every page of the site in every language, in a fixed order. */
export function sitePages(catalogue: Catalogue, options: SitePagesOptions = {}): Page[] {
  return planPages(catalogue, options).map(({ path, view }) => ({ path, view: view() }));
}

/**
 * The same pages, each with its view still to be made: to list them costs next to nothing. With a
 * `pack` the catalogue is one of some entries, and a cover stands in the place of the home page.
 */
export function planPages(
  catalogue: Catalogue,
  { base, pack, downloads, pictures }: SitePagesOptions = {},
): PlannedPage[] {
  const languages = siteLanguages(catalogue).filter((one) => one !== 'zh-hant' || !pack);
  return languages.flatMap((language) => {
    const derived = language === 'zh-hant' ? language : undefined;
    const locale = language === 'zh-hant' ? 'zh' : language;
    const site: SiteContext = { catalogue, locale, derived, base, pack, downloads, pictures };
    const plans: Plan[] = pack?.standalone
      ? [[PATHS.sheets, () => packSheetsView(site, pack)]]
      : [
          ...(pack ? packPages(pack, languages.includes('zh')) : [homePage]),
          ...listPages(site),
          ...recordPages(site),
        ];
    return plans
      .filter(([path]) => !isOmitted(path, site))
      .map(([path, view, at]) => ({
        path: at ?? outputPath(language, path),
        view: () => view(site),
      }));
  });
}

const homePage: Plan = [PATHS.home, homeView];

/** A pack without Chinese has its cover at the root as well, where everybody looks for it. */
function packPages(pack: Pack, hasRoot: boolean): Plan[] {
  return [
    ...(hasRoot ? [] : [coverAtRoot(pack)]),
    [PATHS.home, (site) => coverView(site, pack)],
    [PATHS.sheets, (site) => packSheetsView(site, pack)],
  ];
}

function coverAtRoot(pack: Pack): Plan {
  return [PATHS.home, (site) => coverView(site, pack, PATHS.home), PATHS.home];
}

/** `at` is the output path of a page that does not lie below the folder of its language. */
type Plan = readonly [path: string, view: (site: SiteContext) => PageView, at?: string];

function listPages({ catalogue }: SiteContext): Plan[] {
  return [
    [PATHS.entries, entriesView],
    [PATHS.opportunities, opportunitiesView],
    [PATHS.premises, premisesListView],
    [PATHS.policies, policiesView],
    [PATHS.targets, targetsView],
    [PATHS.classes, classesView],
    [PATHS.aToZ, aToZView],
    [PATHS.glossary, glossaryView],
    [PATHS.guides, guidesView],
    [PATHS.results, resultsView],
    [PATHS.contact, contactView],
    [PATHS.editions, editionsView],
    [PATHS.downloads, downloadsView],
    [PATHS.about, aboutView],
    [PATHS.accessibility, accessibilityView],
    [PATHS.sitemap, sitemapView],
    [PATHS.search, finderView],
    [PATHS.shortlist, shortlistView],
    [PATHS.compare, compareView],
    [PATHS.selfCheck, selfCheckView],
    [PATHS.lookUp, lookUpView],
    [PATHS.notFound, notFoundView],
    ...facetValuePages(catalogue),
    ...conditionsPages(catalogue),
    ...divisionPages(catalogue),
  ];
}

/** Editions whose entries are known, and what became of entries that are gone. */
function editionPages(catalogue: Catalogue): Plan[] {
  const { removals, byId } = catalogue;
  return [
    ...editionChanges(catalogue).flatMap((changes): Plan[] => [
      [editionPath(changes.edition.id), (site) => editionChangesView(site, changes)],
      ...(changes.lock
        ? [
            [
              editionEntriesPath(changes.edition.id),
              (site: SiteContext) => editionEntriesView(site, changes),
            ] as const,
          ]
        : []),
    ]),
    ...removals
      .filter(({ id }) => !byId.entry.has(id))
      .map((removal): Plan => [
        recordPath.entry(removal.id),
        (site) => removedEntryView(site, removal),
      ]),
  ];
}

function recordPages({ catalogue }: SiteContext): Plan[] {
  const { sectors, entries, opportunities, premises, policies, targets, classes, guides } =
    catalogue;
  const plans = <T>(
    records: readonly T[],
    pathOf: (record: T) => string,
    view: (site: SiteContext, record: T) => PageView,
  ): Plan[] => records.map((record) => [pathOf(record), (site) => view(site, record)]);
  return [
    ...sectors.flatMap((sector): Plan[] => [
      [recordPath.sector(sector.id), (site) => sectorView(site, sector)],
      [recordPath.chain(sector.id), (site) => chainView(site, sector)],
      ...(hasBooklet(catalogue, sector)
        ? [
            [
              recordPath.booklet(sector.id),
              (site: SiteContext) => sectorBookletView(site, sector),
            ] as const,
          ]
        : []),
      ...plans(
        sector.subsectors,
        ({ id }) => recordPath.subsector(sector.id, id),
        (site, subsector) => subsectorView(site, sector, subsector),
      ),
    ]),
    ...plans(entries, ({ id }) => recordPath.entry(id), entryView),
    ...plans(opportunities, ({ id }) => recordPath.opportunity(id), opportunityView),
    ...plans(premises, ({ id }) => recordPath.premises(id), premisesView),
    ...plans(policies, ({ id }) => recordPath.policy(id), policyView),
    ...plans(targets, ({ id }) => recordPath.target(id), targetView),
    ...plans(classes, ({ id }) => recordPath.class(id), classView),
    ...plans(guides, ({ id }) => recordPath.guide(id), guideView),
    ...editionPages(catalogue),
  ];
}
