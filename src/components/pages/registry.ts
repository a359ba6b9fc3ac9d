/* eslint-disable @typescript-eslint/no-unsafe-assignment -- ESLint cannot read the types of .astro files; `astro check` can. */
import type { PageView } from '../../core/views/site-pages.ts';
import AboutPage from './AboutPage.astro';
import AccessibilityPage from './AccessibilityPage.astro';
import AToZPage from './AToZPage.astro';
import BookletPage from './BookletPage.astro';
import ChainPage from './ChainPage.astro';
import ClassesPage from './ClassesPage.astro';
import ClassPage from './ClassPage.astro';
import ComparePage from './ComparePage.astro';
import ConditionsPage from './ConditionsPage.astro';
import ContactPage from './ContactPage.astro';
import CoverPage from './CoverPage.astro';
import DivisionPage from './DivisionPage.astro';
import DownloadsPage from './DownloadsPage.astro';
import EditionChangesPage from './EditionChangesPage.astro';
import EditionEntriesPage from './EditionEntriesPage.astro';
import EditionsPage from './EditionsPage.astro';
import EntriesPage from './EntriesPage.astro';
import EntryPage from './EntryPage.astro';
import FacetValuePage from './FacetValuePage.astro';
import FinderPage from './FinderPage.astro';
import GlossaryPage from './GlossaryPage.astro';
import GuidePage from './GuidePage.astro';
import GuidesPage from './GuidesPage.astro';
import HomePage from './HomePage.astro';
import LookUpPage from './LookUpPage.astro';
import NotFoundPage from './NotFoundPage.astro';
import OpportunitiesPage from './OpportunitiesPage.astro';
import OpportunityPage from './OpportunityPage.astro';
import PoliciesPage from './PoliciesPage.astro';
import PolicyPage from './PolicyPage.astro';
import PremisesListPage from './PremisesListPage.astro';
import PremisesPage from './PremisesPage.astro';
import RemovedEntryPage from './RemovedEntryPage.astro';
import ResultsPage from './ResultsPage.astro';
import SectorPage from './SectorPage.astro';
import ShortlistPage from './ShortlistPage.astro';
import SelfCheckPage from './SelfCheckPage.astro';
import SitemapPage from './SitemapPage.astro';
import SubsectorPage from './SubsectorPage.astro';
import TargetPage from './TargetPage.astro';
import TargetsPage from './TargetsPage.astro';

type PageName = PageView['page'];
type Component<V> = (props: { readonly view: V }) => unknown;

const COMPONENTS = {
  home: HomePage,
  sector: SectorPage,
  subsector: SubsectorPage,
  chain: ChainPage,
  entries: EntriesPage,
  entry: EntryPage,
  opportunities: OpportunitiesPage,
  opportunity: OpportunityPage,
  'premises-list': PremisesListPage,
  premises: PremisesPage,
  policies: PoliciesPage,
  policy: PolicyPage,
  targets: TargetsPage,
  target: TargetPage,
  classes: ClassesPage,
  class: ClassPage,
  'a-z': AToZPage,
  glossary: GlossaryPage,
  guides: GuidesPage,
  guide: GuidePage,
  results: ResultsPage,
  contact: ContactPage,
  editions: EditionsPage,
  'edition-changes': EditionChangesPage,
  'edition-entries': EditionEntriesPage,
  'removed-entry': RemovedEntryPage,
  downloads: DownloadsPage,
  about: AboutPage,
  accessibility: AccessibilityPage,
  sitemap: SitemapPage,
  finder: FinderPage,
  'facet-value': FacetValuePage,
  shortlist: ShortlistPage,
  compare: ComparePage,
  'self-check': SelfCheckPage,
  conditions: ConditionsPage,
  'look-up': LookUpPage,
  division: DivisionPage,
  cover: CoverPage,
  booklet: BookletPage,
  'not-found': NotFoundPage,
} as const satisfies { [K in PageName]: Component<Extract<PageView, { page: K }>> };

/** Which component draws a page. Each takes the view object of its kind as its only prop. */
export const PAGE_COMPONENTS = COMPONENTS as Readonly<Record<PageName, Component<PageView>>>;
