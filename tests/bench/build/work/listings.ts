import { decodeIds } from '../../../../src/finder/postings.ts';
import { searchData } from '../../../../src/core/index/search-data.ts';
import { INDUSTRY_CODES } from '../../../../src/core/industry/industry-codes.ts';
import type { Entry } from '../../../../src/core/model/catalogue.ts';
import type { PageContext } from '../../../../src/core/views/parts/context.ts';
import {
  divisionPath,
  facetPath,
  PATHS,
  recordPath,
} from '../../../../src/core/views/parts/paths.ts';

/** One page that lists entries. */
export interface Listing {
  readonly shows: 'home' | 'entries';
  /** Without the prefix of the language and without a leading slash. */
  readonly path: string;
  readonly title: string;
  readonly lead: string;
  readonly eyebrow: string;
  /** Rows show the subsector in place of the summary. */
  readonly brief: boolean;
  readonly groups: readonly ListingGroup[];
}

export interface ListingGroup {
  readonly id: string;
  /** Empty where the page has one list only. */
  readonly label: string;
  readonly summary: string;
  /** Where the label leads; empty for nowhere. */
  readonly path: string;
  /** Ids of the entries, in their order. */
  readonly entries: readonly string[];
}

/**
 * The listings of one language: home, all entries, those of each sector, subsector, class, target,
 * policy and park, and for readers without scripts those of each facet and industry.
 */
export function toListings(page: PageContext): Listing[] {
  const { catalogue, ui } = page;
  return [
    home(page),
    allEntries(page),
    ...sectorListings(page),
    ...classListings(page),
    ...targetListings(page),
    ...recordListings(page),
    ...facetListings(page),
    ...divisionListings(page),
  ].map((listing) => ({
    ...listing,
    eyebrow: listing.eyebrow === '' ? ui.catalogueName : listing.eyebrow,
    lead: listing.lead === '' ? page.text(catalogue.zone.tagline).text : listing.lead,
  }));
}

const everyEntry = (): boolean => true;

function idsOf(entries: readonly Entry[] | undefined): string[] {
  return (entries ?? []).map(({ id }) => id);
}

/** One list without a heading of its own. */
function oneGroup(id: string, entries: readonly string[]): ListingGroup[] {
  return [{ id, label: '', summary: '', path: '', entries }];
}

function home({ catalogue, ui, text }: PageContext): Listing {
  return {
    ...{ shows: 'home', path: PATHS.home, title: ui.catalogueName, lead: '', brief: true },
    ...{
      eyebrow: text(catalogue.zone.name).text,
      groups: bySector({ catalogue, text }, everyEntry),
    },
  };
}

function allEntries(page: PageContext): Listing {
  const { title, lead } = page.ui.entriesPage;
  return {
    ...{ shows: 'entries', path: PATHS.entries, title, lead, eyebrow: '', brief: true },
    groups: bySector(page, everyEntry),
  };
}

function sectorListings(page: PageContext): Listing[] {
  const text = (value: Parameters<PageContext['text']>[0]): string => page.text(value).text;
  const { entriesBy, sectors } = page.catalogue;
  const entriesOf = (sector: string, subsector: string): string[] =>
    idsOf(entriesBy.subsector.get(subsector)?.filter((entry) => entry.sector === sector));
  return sectors.flatMap((sector) => {
    const shared = { shows: 'entries' as const, brief: false };
    return [
      {
        ...{ path: recordPath.sector(sector.id), ...shared },
        ...{ title: text(sector.name), lead: text(sector.intro) },
        eyebrow: `${page.ui.sectorPage.eyebrow} ${sector.code}`,
        groups: sector.subsectors.map((one): ListingGroup => ({
          ...{ id: one.id, label: text(one.name), summary: text(one.summary) },
          path: recordPath.subsector(sector.id, one.id),
          entries: entriesOf(sector.id, one.id),
        })),
      },
      ...sector.subsectors.map((one): Listing => ({
        ...{ path: recordPath.subsector(sector.id, one.id), ...shared },
        ...{ title: text(one.name), lead: text(one.summary), eyebrow: text(sector.name) },
        groups: oneGroup(one.id, entriesOf(sector.id, one.id)),
      })),
    ];
  });
}

function classListings(page: PageContext): Listing[] {
  return page.catalogue.classes.map((one) => ({
    ...{ shows: 'entries', path: recordPath.class(one.id), brief: false },
    title: page.text(one.name).text,
    lead: page.text(one.summary).text,
    eyebrow: page.ui.kinds.class,
    groups: bySector(page, (entry) => entry.class === one.id),
  }));
}

function targetListings(page: PageContext): Listing[] {
  return page.catalogue.targets.map((one) => ({
    ...{ shows: 'entries', path: recordPath.target(one.id), brief: false },
    title: page.text(one.name).text,
    lead: page.text(one.summary).text,
    eyebrow: page.ui.kinds.target,
    groups: bySector(page, ({ targets }) => targets.includes(one.id)),
  }));
}

/** Policies and premises with the entries that cite them. */
function recordListings(page: PageContext): Listing[] {
  const { policies, premises, entriesBy } = page.catalogue;
  return [
    ...policies.map((one): Listing => ({
      ...{ shows: 'entries', path: recordPath.policy(one.id), brief: true },
      title: page.text(one.title).text,
      lead: page.text(one.summary).text,
      eyebrow: page.ui.kinds.policy,
      groups: oneGroup(one.id, idsOf(entriesBy.policy.get(one.id))),
    })),
    ...premises.map((one): Listing => ({
      ...{ shows: 'entries', path: recordPath.premises(one.id), brief: true },
      title: page.text(one.name).text,
      lead: page.text(one.summary).text,
      eyebrow: page.ui.premisesKind[one.kind],
      groups: oneGroup(one.id, idsOf(entriesBy.premises.get(one.id))),
    })),
  ];
}

function facetListings(page: PageContext): Listing[] {
  const { filings, facets } = searchData(page.catalogue);
  return facets.flatMap((facet) =>
    facet.values.map((value): Listing => ({
      ...{ shows: 'entries', path: facetPath(facet.id, value.id), brief: true },
      title: `${facet.label[page.locale]} ${value.label[page.locale]}`,
      ...{ lead: '', eyebrow: facet.label[page.locale] },
      groups: oneGroup(
        value.id,
        decodeIds(value.docs).flatMap((at) => {
          const filing = filings[at];
          return filing?.kind === 'entry' ? [filing.id] : [];
        }),
      ),
    })),
  );
}

function divisionListings(page: PageContext): Listing[] {
  const byCode = Map.groupBy(
    page.catalogue.entries.flatMap((entry) =>
      entry.industry.map(({ code, name }) => ({ code, name, id: entry.id })),
    ),
    ({ code }) => code,
  );
  const codes = [...byCode.keys()].sort();
  const divisions = [...new Set(codes.map((code) => code.slice(0, 2)))];
  return divisions.map((division) => ({
    ...{ shows: 'entries', path: divisionPath(division), brief: true },
    title: `${division} ${INDUSTRY_CODES.get(division)?.name ?? ''}`,
    ...{ lead: '', eyebrow: page.ui.entryPage.industry },
    groups: codes
      .filter((code) => code.startsWith(division))
      .map((code): ListingGroup => {
        const found = byCode.get(code) ?? [];
        const name = found[0] ? page.text(found[0].name).text : '';
        return {
          ...{ id: `code-${code}`, label: `${code} ${name}`, summary: '', path: '' },
          entries: found.map(({ id }) => id),
        };
      }),
  }));
}

function bySector(
  { catalogue, text }: Pick<PageContext, 'catalogue' | 'text'>,
  belongs: (entry: Entry) => boolean,
): ListingGroup[] {
  return catalogue.sectors.map(({ id, name }) => ({
    ...{ id, label: text(name).text, summary: '', path: recordPath.sector(id) },
    entries: idsOf(catalogue.entriesBy.sector.get(id)?.filter(belongs)),
  }));
}
