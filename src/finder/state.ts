import type { InvestmentRange } from './facets.ts';
import type { Facet } from './format.ts';

export const SORTS = ['relevance', 'number', 'reviewed', 'investment'] as const;
export type Sort = (typeof SORTS)[number];

/** All that the address of the finder says. Investment is in 万元. */
export interface FinderState {
  readonly text: string;
  /** Chosen values by facet, in the order of the facets and their values. */
  readonly chosen: ReadonlyMap<string, ReadonlySet<string>>;
  readonly investment: InvestmentRange;
  readonly sort: Sort;
  /** One-based. */
  readonly page: number;
}

export const EMPTY_STATE: FinderState = {
  text: '',
  chosen: new Map(),
  investment: {},
  sort: 'relevance',
  page: 1,
};

export interface ReadState {
  readonly state: FinderState;
  /** Values in the address that the catalogue does not have, as `facet=value`. */
  readonly unknown: readonly string[];
}

/** Each result shown may need a file of texts of its own. */
export const RESULTS_SHOWN = 10;

const MAX_TEXT = 200;
/** `entries` is the visitor's own list, which addresses carry where nothing can be stored. */
const OTHER_KEYS = ['q', 'min', 'max', 'sort', 'page', 'entries'];

/** Reads `?q=…&sector=…`; what is not known is left out and told. Never throws. */
export function readState(search: string, facets: readonly Facet[]): ReadState {
  const parameters = new URLSearchParams(search);
  const unknown: string[] = [];
  const chosen = new Map<string, Set<string>>();
  for (const { id, values } of facets) {
    const asked = parameters.getAll(id);
    const known = values.filter((value) => asked.includes(value.id)).map((value) => value.id);
    if (known.length > 0) chosen.set(id, new Set(known));
    for (const value of asked) if (!known.includes(value)) unknown.push(`${id}=${value}`);
  }
  for (const key of new Set(parameters.keys())) {
    if (!OTHER_KEYS.includes(key) && !facets.some(({ id }) => id === key)) {
      unknown.push(`${key}=${parameters.get(key) ?? ''}`);
    }
  }
  const sort = SORTS.find((one) => one === parameters.get('sort')) ?? 'relevance';
  const min = amount(parameters.get('min'));
  const max = amount(parameters.get('max'));
  const page = Math.max(1, Math.trunc(amount(parameters.get('page')) ?? 1));
  const text = (parameters.get('q') ?? '').slice(0, MAX_TEXT);
  return { state: { text, chosen, investment: { min, max }, sort, page }, unknown };
}

function amount(written: string | null): number | undefined {
  if (written === null || !/^\d{1,9}(?:\.\d{1,4})?$/u.test(written)) return undefined;
  return Number(written);
}

/** The one way of writing a state: keys and values in the order of the facets, defaults left out. */
export function writeState(state: FinderState, facets: readonly Facet[]): string {
  const parameters = new URLSearchParams();
  const { text, chosen, investment, sort, page } = state;
  if (text.trim() !== '') parameters.set('q', text.trim());
  for (const { id, values } of facets) {
    for (const value of values) {
      if (chosen.get(id)?.has(value.id) === true) parameters.append(id, value.id);
    }
  }
  if (investment.min !== undefined) parameters.set('min', String(investment.min));
  if (investment.max !== undefined) parameters.set('max', String(investment.max));
  if (sort !== 'relevance') parameters.set('sort', sort);
  if (page > 1) parameters.set('page', String(page));
  return parameters.toString();
}

/** The state with one value of a facet chosen or no longer chosen, back on the first page. */
export function toggled(state: FinderState, facet: string, value: string): FinderState {
  const values = new Set(state.chosen.get(facet));
  if (!values.delete(value)) values.add(value);
  const chosen = new Map(state.chosen);
  if (values.size > 0) chosen.set(facet, values);
  else chosen.delete(facet);
  return { ...state, chosen, page: 1 };
}
