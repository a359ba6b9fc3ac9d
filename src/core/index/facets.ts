import type { Both, Facet, FacetValue } from '../../finder/format.ts';
import { encodeIds } from '../../finder/postings.ts';
import type { Ui } from '../i18n/ui.zh.ts';
import { uiOf } from '../i18n/ui.ts';
import type { Catalogue } from '../model/catalogue.ts';
import type { Filing } from './documents.ts';
import { SCALE_BANDS } from '../model/scale-bands.ts';
import { COOPERATION, PROGRESS } from '../validate/schemas/records.ts';

interface FacetRule {
  readonly id: string;
  readonly label: Both;
  /** The kind of record that has values in it; entries where none is given. */
  readonly of?: Filing['kind'];
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
  {
    id: 'scale',
    label: { zh: '项目规模', en: 'Size of project' },
    of: 'opportunity',
    values: () => SCALE_BANDS,
  },
  {
    id: 'cooperation',
    label: { zh: '合作方式', en: 'Form of cooperation' },
    of: 'opportunity',
    values: () => labelled(COOPERATION, 'cooperation'),
  },
  {
    id: 'progress',
    label: { zh: '项目进展', en: 'Stage of project' },
    of: 'opportunity',
    values: () => labelled(PROGRESS, 'progress'),
  },
];

/** Values that the interface has words for. */
function labelled<G extends 'cooperation' | 'progress'>(
  ids: readonly (keyof Ui[G] & string)[],
  group: G,
): { id: string; label: Both }[] {
  return ids.map((id) => ({
    id,
    label: { zh: String(uiOf('zh')[group][id]), en: String(uiOf('en')[group][id]) },
  }));
}

/** Share of the entries that must have a value before a facet is offered. */
export const LEAST_COVERAGE = 0.6;

export interface FacetCoverage {
  readonly id: string;
  readonly label: Both;
  readonly of: Filing['kind'];
  /** How many there are of that kind. */
  readonly records: number;
  /** Records of that kind with a value, of all of them: 0 to 1. */
  readonly share: number;
}

/** What of a document says where it is filed. */
type Filed = Pick<Filing, 'kind' | 'facets'>;

/** How many of the records that a facet is for have a value in it. */
export function facetCoverage(documents: readonly Filed[]): FacetCoverage[] {
  return RULES.map(({ id, label, of = 'entry' }) => {
    const records = documents.filter(({ kind }) => kind === of);
    const filled = records.filter((one) => valuesOf(one, id).length > 0).length;
    const share = records.length === 0 ? 0 : filled / records.length;
    return { id, label, of, records: records.length, share };
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
