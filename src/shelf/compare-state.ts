import { entryIds, listText, MOST_COMPARED, repeatedIds, withValue } from './entry-list.ts';

/** All that the address of the comparison says. */
export interface CompareState {
  readonly ids: readonly string[];
  readonly onlyDifferences: boolean;
}

export interface ReadCompareState {
  readonly state: CompareState;
  /** Named more than once. */
  readonly repeated: readonly string[];
  /** More than find room side by side. */
  readonly excess: readonly string[];
}

/** Reads `?entries=a,b&diff=1`; never throws. */
export function readCompareState(search: string): ReadCompareState {
  const parameters = new URLSearchParams(search);
  const text = parameters.get('entries') ?? '';
  const ids = entryIds(text);
  return {
    state: {
      ids: ids.slice(0, MOST_COMPARED),
      onlyDifferences: parameters.get('diff') === '1',
    },
    repeated: repeatedIds(text),
    excess: ids.slice(MOST_COMPARED),
  };
}

/** The query that says the state; other values of it stay. */
export function writeCompareState(state: CompareState, search: string): string {
  const { ids, onlyDifferences } = state;
  const listed = withValue(search, 'entries', ids.length > 0 ? listText(ids) : undefined);
  return withValue(listed, 'diff', onlyDifferences ? '1' : undefined);
}
