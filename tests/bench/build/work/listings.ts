import type { PageContext } from '../../../../src/core/views/parts/context.ts';
import { PATHS, recordPath } from '../../../../src/core/views/parts/paths.ts';

/** One page that lists entries. What is in it, the peer finds out itself. */
export interface Listing {
  readonly shows: 'home' | 'entries' | 'sector' | 'subsector' | 'class';
  /** Without the prefix of the language and without a leading slash. */
  readonly path: string;
  readonly title: string;
  readonly lead: string;
  readonly eyebrow: string;
  /** Rows show the subsector in place of the summary. */
  readonly brief: boolean;
  /** Only entries of this class, or of all where it is empty. */
  readonly class: string;
  readonly groups: readonly ListingGroup[];
}

export interface ListingGroup {
  readonly id: string;
  /** Which field of an entry has to be `id`. */
  readonly field: 'sector' | 'subsector';
  /** Empty where the page has one list only. */
  readonly label: string;
  readonly summary: string;
  readonly path: string;
}

/** The listings of one language: home, all entries, each sector, subsector and class. */
export function toListings(page: PageContext): Listing[] {
  const { catalogue, ui } = page;
  return [home(page), allEntries(page), ...sectorListings(page), ...classListings(page)].map(
    (listing) => ({
      ...listing,
      eyebrow: listing.eyebrow === '' ? ui.catalogueName : listing.eyebrow,
      lead: listing.lead === '' ? page.text(catalogue.zone.tagline).text : listing.lead,
    }),
  );
}

function home({ catalogue, ui, text }: PageContext): Listing {
  return {
    ...{
      shows: 'home',
      path: PATHS.home,
      title: ui.catalogueName,
      lead: '',
      brief: true,
      class: '',
    },
    ...{ eyebrow: text(catalogue.zone.name).text, groups: [] },
  };
}

function allEntries(page: PageContext): Listing {
  const { title, lead } = page.ui.entriesPage;
  return {
    ...{ shows: 'entries', path: PATHS.entries, title, lead, eyebrow: '', brief: true, class: '' },
    groups: bySector(page),
  };
}

function sectorListings(page: PageContext): Listing[] {
  const text = (value: Parameters<PageContext['text']>[0]): string => page.text(value).text;
  return page.catalogue.sectors.flatMap((sector) => {
    const groups = sector.subsectors.map((one): ListingGroup => ({
      ...{ id: one.id, field: 'subsector', label: text(one.name), summary: text(one.summary) },
      path: recordPath.subsector(sector.id, one.id),
    }));
    const shared = { brief: false, class: '' };
    return [
      {
        ...{ shows: 'sector' as const, path: recordPath.sector(sector.id), ...shared, groups },
        ...{ title: text(sector.name), lead: text(sector.intro) },
        eyebrow: `${page.ui.sectorPage.eyebrow} ${sector.code}`,
      },
      ...sector.subsectors.map((one): Listing => ({
        ...{ shows: 'subsector', path: recordPath.subsector(sector.id, one.id), ...shared },
        ...{ title: text(one.name), lead: text(one.summary), eyebrow: text(sector.name) },
        groups: [{ id: one.id, field: 'subsector', label: '', summary: '', path: '' }],
      })),
    ];
  });
}

function classListings(page: PageContext): Listing[] {
  return page.catalogue.classes.map((one) => ({
    ...{ shows: 'class', path: recordPath.class(one.id), brief: false, class: one.id },
    title: page.text(one.name).text,
    lead: page.text(one.summary).text,
    eyebrow: page.ui.kinds.class,
    groups: bySector(page),
  }));
}

function bySector(page: PageContext): ListingGroup[] {
  return page.catalogue.sectors.map(({ id, name }) => ({
    ...{ id, field: 'sector', label: page.text(name).text, summary: '' },
    path: recordPath.sector(id),
  }));
}
