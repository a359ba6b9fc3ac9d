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
import { type ResultsView, resultsView } from './pages/results.ts';
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
  | NotFoundView;

export interface Page {
  /** Of the HTML file, from the root of the output. */
  readonly path: string;
  readonly view: PageView;
}

/**
 * Every page of the site in every language, in a fixed order. `base` is the address at which the
 * site is published; it makes canonical links and the address on paper, nothing else.
 */
export function sitePages(
  catalogue: Catalogue,
  { base }: { readonly base?: string | undefined } = {},
): Page[] {
  return LOCALES.filter((locale) => catalogue.zone.languages.includes(locale)).flatMap((locale) => {
    const site: SiteContext = { catalogue, locale, base };
    return [...listViews(site), ...recordViews(site)].map((view) => ({
      path: view.frame.path,
      view,
    }));
  });
}

function listViews(site: SiteContext): PageView[] {
  return [
    homeView(site),
    entriesView(site),
    opportunitiesView(site),
    premisesListView(site),
    policiesView(site),
    targetsView(site),
    classesView(site),
    aToZView(site),
    glossaryView(site),
    guidesView(site),
    resultsView(site),
    contactView(site),
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
      chainView(site, sector),
      ...sector.subsectors.map((subsector) => subsectorView(site, sector, subsector)),
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
