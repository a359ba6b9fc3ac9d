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
import { type ChainView, chainView } from './pages/chain.ts';
import { type ContactView, contactView } from './pages/contact.ts';
import { type EntriesView, entriesView } from './pages/entries.ts';
import { type EntryView, entryView } from './pages/entry.ts';
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
import { outputPath, PATHS, recordPath } from './parts/paths.ts';

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
  | NotFoundView;

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

interface SiteOptions {
  /** Address at which the site is published: makes canonical links and the address on paper, nothing else. */
  readonly base?: string | undefined;
}

/** Every page of the site in every language, in a fixed order. */
export function sitePages(catalogue: Catalogue, options: SiteOptions = {}): Page[] {
  return planPages(catalogue, options).map(({ path, view }) => ({ path, view: view() }));
}

/** The same pages, each with its view still to be made: to list them costs next to nothing. */
export function planPages(catalogue: Catalogue, { base }: SiteOptions = {}): PlannedPage[] {
  return LOCALES.filter((locale) => catalogue.zone.languages.includes(locale)).flatMap((locale) => {
    const site: SiteContext = { catalogue, locale, base };
    return [...listPages(site), ...recordPages(site)].map(([path, view]) => ({
      path: outputPath(locale, path),
      view: () => view(site),
    }));
  });
}

type Plan = readonly [path: string, view: (site: SiteContext) => PageView];

function listPages({ catalogue }: SiteContext): Plan[] {
  return [
    [PATHS.home, homeView],
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
  ];
}
