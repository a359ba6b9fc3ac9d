import { deskWords } from '../../i18n/desk.ts';
import type { PageContext, SiteContext } from '../parts/context.ts';
import { pageContext } from '../parts/context.ts';
import {
  type OpportunityCard,
  type PremisesCard,
  quantityText,
  toOpportunityCard,
  toPremisesCard,
} from '../parts/cards.ts';
import { type Frame, toFrame } from '../parts/frame.ts';
import { PATHS, recordPath } from '../parts/paths.ts';
import { type SourceView, toSource } from '../parts/source.ts';
import { organisation, termSet } from '../parts/structured.ts';
import type { Link, Text } from '../parts/text.ts';
import { type ClassCount, classCounts } from './sectors.ts';

export interface FigureView {
  readonly label: Text;
  readonly value: string;
  readonly sample: boolean;
  readonly source?: SourceView | undefined;
}

export interface MilestoneView {
  readonly id: string;
  readonly year: string;
  readonly date: { readonly iso: string; readonly text: string };
  readonly title: Text;
  readonly summary: Text;
  readonly value?: string | undefined;
  readonly source: SourceView;
}

export interface SectorCard {
  readonly id: string;
  readonly href: string;
  readonly code: string;
  readonly name: Text;
  readonly summary: Text;
  readonly entryCount: number;
  /** The first class of the catalogue, which the zone wants most, and how many entries are in it. */
  readonly wanted?: ClassCount | undefined;
  readonly subsectors: readonly (Link & { readonly count: number })[];
}

export interface HomeView {
  readonly page: 'home';
  readonly frame: Frame;
  readonly zoneName: Text;
  readonly tagline: Text;
  /** How much the catalogue holds. */
  readonly counts: readonly {
    readonly label: string;
    readonly value: number;
    readonly href: string;
  }[];
  readonly sectors: readonly SectorCard[];
  readonly figures: readonly FigureView[];
  readonly starts: {
    readonly domestic: readonly Link[];
    readonly foreign: readonly Link[];
    readonly travel: readonly Link[];
  };
  readonly targets: readonly (Link & { readonly summary: Text; readonly count: number })[];
  readonly opportunities: readonly OpportunityCard[];
  readonly parks: readonly PremisesCard[];
  readonly milestones: readonly MilestoneView[];
  readonly links: {
    readonly entries: string;
    readonly howToRead?: string | undefined;
    readonly opportunities: string;
    readonly premises: string;
    readonly targets: string;
    readonly about: string;
    readonly results: string;
  };
}

/** Instruments that an investor of each kind reads first, as far as the catalogue has them. */
const START_POLICIES = {
  domestic: [
    'industrial-structure-2024',
    'hainan-encouraged-2024',
    'market-access-negative-list-2025',
  ],
  foreign: ['fdi-encouraged-2025', 'fdi-negative-list-2024', 'hainan-fdi-negative-list-2020'],
} as const;

export function homeView(site: SiteContext): HomeView {
  const page = pageContext(site, PATHS.home);
  const { zone, targets, entriesBy, opportunities, premises } = site.catalogue;
  return {
    page: 'home',
    frame: toFrame(page, {
      title: zone.name,
      description: zone.tagline,
      meta: { type: 'column', columnType: 'home' },
      structured: [organisation(page), termSet(page)],
    }),
    zoneName: page.text(zone.name),
    tagline: page.text(zone.tagline),
    counts: countsOf(page),
    sectors: sectorCards(page),
    figures: zoneFigures(page),
    starts: startLinks(page),
    targets: targets.map((target) => ({
      ...page.link(recordPath.target(target.id), target.name),
      summary: page.text(target.summary),
      count: entriesBy.target.get(target.id)?.length ?? 0,
    })),
    opportunities: opportunities.slice(0, 3).map((one) => toOpportunityCard(one, page)),
    parks: premises.filter(({ kind }) => kind === 'park').map((park) => toPremisesCard(park, page)),
    milestones: milestones(page),
    links: {
      entries: page.href(PATHS.entries),
      howToRead: firstGuide(page),
      opportunities: page.href(PATHS.opportunities),
      premises: page.href(PATHS.premises),
      targets: page.href(PATHS.targets),
      about: page.href(PATHS.about),
      results: page.href(PATHS.results),
    },
  };
}

function countsOf(page: PageContext): HomeView['counts'] {
  const { entries, sectors, policies, premises } = page.catalogue;
  const { countLabels } = page.ui.homePage;
  return [
    { label: countLabels.entries, value: entries.length, href: page.href(PATHS.entries) },
    {
      label: countLabels.subsectors,
      value: sectors.flatMap(({ subsectors }) => subsectors).length,
      href: page.href(PATHS.entries),
    },
    { label: countLabels.policies, value: policies.length, href: page.href(PATHS.policies) },
    {
      label: countLabels.parks,
      value: premises.filter(({ kind }) => kind === 'park').length,
      href: page.href(PATHS.premises),
    },
  ];
}

function firstGuide(page: PageContext): string | undefined {
  const guide = page.catalogue.guides[0];
  return guide && page.href(recordPath.guide(guide.id));
}

export function sectorCards(page: PageContext): SectorCard[] {
  const { sectors, entriesBy } = page.catalogue;
  return sectors.map((sector) => {
    const entries = entriesBy.sector.get(sector.id) ?? [];
    return {
      id: sector.id,
      href: page.href(recordPath.sector(sector.id)),
      code: sector.code,
      name: page.text(sector.name),
      summary: page.text(sector.summary),
      entryCount: entries.length,
      wanted: classCounts(entries, page).find(
        ({ class: { id } }) => id === page.catalogue.classes[0]?.id,
      ),
      subsectors: sector.subsectors.map((one) => ({
        ...page.link(recordPath.subsector(sector.id, one.id), one.name),
        count: entries.filter(({ subsector }) => subsector === one.id).length,
      })),
    };
  });
}

export function zoneFigures(page: PageContext): FigureView[] {
  return page.catalogue.zone.figures.map((figure) => ({
    label: page.text(figure.label),
    value: quantityText(figure, page),
    sample: figure.sample ?? false,
    source: figure.source && toSource(figure.source, page),
  }));
}

export function milestones(page: PageContext): MilestoneView[] {
  return page.catalogue.zone.milestones.map(
    ({ id, date, title, summary, value, unit, source }) => ({
      id,
      year: date.slice(0, 4),
      date: page.date(date),
      title: page.text(title),
      summary: page.text(summary),
      value:
        value === undefined || unit === undefined ? undefined : quantityText({ value, unit }, page),
      source: toSource(source, page),
    }),
  );
}

function startLinks(page: PageContext): HomeView['starts'] {
  const policies = (ids: readonly string[]): Link[] =>
    ids.flatMap((id) => {
      const policy = page.catalogue.byId.policy.get(id);
      return policy ? [page.link(recordPath.policy(id), policy.short)] : [];
    });
  const words = deskWords(page.locale).home;
  const entriesFor = (investor: 'domestic' | 'foreign', text: string): Link => ({
    href: `${page.href(PATHS.search)}?kind=entry&investor=${investor}`,
    label: { text },
  });
  const toDesk = (path: string, investor: string, text: string): Link => ({
    href: `${page.href(path)}?investor=${investor}`,
    label: { text },
  });
  const startFor = (investor: 'domestic' | 'foreign', text: string): Link[] => [
    entriesFor(investor, text),
    toDesk(PATHS.selfCheck, investor, words.check),
    toDesk(PATHS.lookUp, investor, words.lookUp),
    ...policies(START_POLICIES[investor]),
  ];
  return {
    domestic: startFor('domestic', words.domesticEntries),
    foreign: startFor('foreign', words.foreignEntries),
    travel: [
      { href: page.href(PATHS.downloads), label: { text: page.ui.downloadsPage.offline } },
      { href: page.href(PATHS.shortlist), label: { text: page.ui.nav.shortlist } },
      { href: page.href(PATHS.contact), label: { text: page.ui.nav.contact } },
    ],
  };
}
