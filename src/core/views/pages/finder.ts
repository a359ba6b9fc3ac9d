import type { Facet, FacetValue } from '../../../finder/format.ts';
import { decodeIds } from '../../../finder/postings.ts';
import { countText, fill, finderWords } from '../../i18n/finder.ts';
import { searchData } from '../../index/search-data.ts';
import type { Catalogue } from '../../model/catalogue.ts';
import { type PageContext, pageContext, type SiteContext } from '../parts/context.ts';
import { type Frame, toFrame } from '../parts/frame.ts';
import { type FirstResult, firstResults } from '../parts/first-results.ts';
import { facetPath, PATHS } from '../parts/paths.ts';
import { type DocumentLink, documentLinks } from '../parts/search.ts';
import type { Link } from '../parts/text.ts';

export interface FacetLinks {
  readonly id: string;
  readonly label: string;
  readonly values: readonly (Link & { readonly count: number })[];
}

export interface FinderView {
  readonly page: 'finder';
  readonly frame: Frame;
  /** What is found when nothing is asked. */
  readonly count: string;
  readonly first: readonly FirstResult[];
  /** One-level pages for those who have no script. */
  readonly facets: readonly FacetLinks[];
  readonly documents: readonly DocumentLink[];
}

/** Everything that has one value of one facet. */
export interface FacetValueView {
  readonly page: 'facet-value';
  readonly frame: Frame;
  readonly lead: string;
  readonly documents: readonly DocumentLink[];
  readonly finderHref: string;
}

export function finderView(site: SiteContext): FinderView {
  const page = pageContext(site, PATHS.search);
  const words = finderWords(page.locale);
  const { title, lead } = words;
  const { total, first } = firstResults(page);
  return {
    page: 'finder',
    frame: toFrame(page, {
      title: { zh: title, en: title },
      description: { zh: lead, en: lead },
      section: 'search',
      unindexed: true,
      meta: { type: 'column', columnType: 'overview' },
    }),
    count: countText(total, words),
    first,
    facets: searchData(site.catalogue).facets.map((facet) => facetLinks(page, facet)),
    documents: documentLinks(page),
  };
}

export function facetLinks(page: PageContext, { id, label, values }: Facet): FacetLinks {
  return {
    id,
    label: label[page.locale],
    values: values.map((value) => ({
      ...page.link(facetPath(id, value.id), value.label),
      count: decodeIds(value.docs).length,
    })),
  };
}

/** One page for each value of each facet: its path and its view. */
export function facetValuePages(
  catalogue: Catalogue,
): (readonly [path: string, view: (site: SiteContext) => FacetValueView])[] {
  return searchData(catalogue).facets.flatMap((facet) =>
    facet.values.map(
      (value) =>
        [
          facetPath(facet.id, value.id),
          (site: SiteContext) => facetValueView(site, facet, value),
        ] as const,
    ),
  );
}

function facetValueView(site: SiteContext, facet: Facet, value: FacetValue): FacetValueView {
  const page = pageContext(site, facetPath(facet.id, value.id));
  const words = finderWords(page.locale);
  const title = fill(words.facetTitle, {
    facet: facet.label[page.locale],
    value: value.label[page.locale],
  });
  const documents = documentLinks(page, value.docs);
  const lead = fill(words.facetLead, { count: documents.length });
  return {
    page: 'facet-value',
    frame: toFrame(page, {
      title: { zh: title, en: title },
      description: { zh: `${title}。${lead}`, en: `${title}. ${lead}` },
      section: 'search',
      trail: [{ path: PATHS.search, label: { zh: words.title, en: words.title } }],
      unindexed: true,
      meta: { type: 'column', columnType: 'overview' },
    }),
    lead,
    documents,
    finderHref: `${page.href(PATHS.search)}?${facet.id}=${value.id}`,
  };
}
