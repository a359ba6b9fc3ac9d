import type { Both, Facet, FacetValue } from '../../finder/format.ts';
import { encodeIds } from '../../finder/postings.ts';
import type { Catalogue } from '../model/catalogue.ts';
import type { Filing } from './documents.ts';

interface FacetRule {
  readonly id: string;
  readonly label: Both;
  /** Values in the order in which they are shown. */
  readonly values: (
    catalogue: Catalogue,
  ) => readonly { id: string; label: Both; parent?: string }[];
}

const KINDS: readonly { readonly id: Filing['kind']; readonly label: Both }[] = [
  { id: 'entry', label: { zh: '目录条目', en: 'Catalogue entries' } },
  { id: 'opportunity', label: { zh: '招商项目', en: 'Opportunities' } },
  { id: 'premises', label: { zh: '园区载体', en: 'Parks and premises' } },
  { id: 'policy', label: { zh: '政策法规', en: 'Policies and laws' } },
];

const STAGES: readonly { readonly id: string; readonly label: Both }[] = [
  { id: 'upstream', label: { zh: '上游', en: 'Upstream' } },
  { id: 'midstream', label: { zh: '中游', en: 'Midstream' } },
  { id: 'downstream', label: { zh: '下游', en: 'Downstream' } },
];

const INVESTORS: readonly { readonly id: string; readonly label: Both }[] = [
  { id: 'domestic', label: { zh: '内资', en: 'Domestic investors' } },
  { id: 'foreign', label: { zh: '外资', en: 'Foreign investors' } },
];

/** The facets of the finder. A new one is a line here and its values in `searchDocuments`. */
const RULES: readonly FacetRule[] = [
  { id: 'kind', label: { zh: '种类', en: 'Kind' }, values: () => KINDS },
  {
    id: 'sector',
    label: { zh: '产业', en: 'Sector' },
    values: ({ sectors }) => sectors.map(({ id, name }) => ({ id, label: name })),
  },
  {
    id: 'subsector',
    label: { zh: '细分产业', en: 'Subsector' },
    values: ({ sectors }) =>
      sectors.flatMap((sector) =>
        sector.subsectors.map(({ id, name }) => ({ id, label: name, parent: sector.id })),
      ),
  },
  {
    id: 'class',
    label: { zh: '类别', en: 'Class' },
    values: ({ classes }) => classes.map(({ id, name }) => ({ id, label: name })),
  },
  {
    id: 'target',
    label: { zh: '瞄向', en: 'Target investor' },
    values: ({ targets }) => targets.map(({ id, name }) => ({ id, label: name })),
  },
  { id: 'stage', label: { zh: '产业链环节', en: 'Stage of the chain' }, values: () => STAGES },
  { id: 'investor', label: { zh: '投资者', en: 'Investor' }, values: () => INVESTORS },
  {
    id: 'incentive',
    label: { zh: '可申请的政策', en: 'Incentive' },
    values: ({ policies }) => policies.map(({ id, short }) => ({ id, label: short })),
  },
  {
    id: 'park',
    label: { zh: '园区', en: 'Park' },
    values: ({ premises }) =>
      premises.filter(({ kind }) => kind === 'park').map(({ id, name }) => ({ id, label: name })),
  },
];

/** Share of the entries that must have a value before a facet is offered. */
export const LEAST_COVERAGE = 0.6;

export interface FacetCoverage {
  readonly id: string;
  readonly label: Both;
  /** Entries with a value, of all entries: 0 to 1. */
  readonly share: number;
}

/** What of a document says where it is filed. */
type Filed = Pick<Filing, 'kind' | 'facets'>;

/** How many of the entries have a value in each facet. */
export function facetCoverage(documents: readonly Filed[]): FacetCoverage[] {
  const entries = documents.filter(({ kind }) => kind === 'entry');
  return RULES.map(({ id, label }) => {
    const filled = entries.filter((one) => valuesOf(one, id).length > 0).length;
    return { id, label, share: entries.length === 0 ? 0 : filled / entries.length };
  });
}

/** Facets with the documents of each value; facets filled for too few entries and values of none are left out. */
export function buildFacets(catalogue: Catalogue, documents: readonly Filed[]): Facet[] {
  const covered = new Set(
    facetCoverage(documents).flatMap(({ id, share }) => (share >= LEAST_COVERAGE ? [id] : [])),
  );
  return RULES.filter(({ id }) => covered.has(id)).map(({ id, label, values }) => ({
    id,
    label,
    values: valuesWith(values(catalogue), placesByValue(documents, id)),
  }));
}

function valuesWith(
  values: ReturnType<FacetRule['values']>,
  places: ReadonlyMap<string, number[]>,
): FacetValue[] {
  return values.flatMap((value) => {
    const having = places.get(value.id);
    return having ? [{ ...value, docs: encodeIds(having) }] : [];
  });
}

/** Places in the list of the documents that have each value of a facet. */
function placesByValue(documents: readonly Filed[], facet: string): Map<string, number[]> {
  const places = new Map<string, number[]>();
  documents.forEach((one, at) => {
    for (const value of new Set(valuesOf(one, facet))) {
      const having = places.get(value);
      if (having) having.push(at);
      else places.set(value, [at]);
    }
  });
  return places;
}

function valuesOf(one: Filed, facet: string): readonly string[] {
  return facet === 'kind' ? [one.kind] : (one.facets[facet] ?? []);
}
