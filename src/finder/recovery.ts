import type { Finder } from './search.ts';
import { type FinderState, toggled } from './state.ts';

/** One thing to take back, and how many results there would be. */
export type Removal =
  | {
      readonly type: 'word';
      readonly word: string;
      readonly state: FinderState;
      readonly count: number;
    }
  | {
      readonly type: 'value';
      readonly facet: string;
      readonly value: string;
      readonly state: FinderState;
      readonly count: number;
    }
  | { readonly type: 'range'; readonly state: FinderState; readonly count: number };

/** What taking back each word, value or the range of a query would give; only what gives something. */
export async function removals(finder: Finder, state: FinderState): Promise<Removal[]> {
  const found: Removal[] = [];
  const count = async (candidate: FinderState): Promise<number> => {
    const { text, chosen, investment } = candidate;
    return (await finder.search({ text, selection: chosen, investment })).hits.length;
  };
  for (const [facet, values] of state.chosen) {
    for (const value of values) {
      const without = toggled(state, facet, value);
      found.push({ type: 'value', facet, value, state: without, count: await count(without) });
    }
  }
  if (state.investment.min !== undefined || state.investment.max !== undefined) {
    const without: FinderState = { ...state, investment: {}, page: 1 };
    found.push({ type: 'range', state: without, count: await count(without) });
  }
  const words = state.text.split(/\s+/u).filter((word) => word !== '');
  for (const [index, word] of words.entries()) {
    const text = words.filter((_, at) => at !== index).join(' ');
    const without: FinderState = { ...state, text, page: 1 };
    if (text !== '' || state.chosen.size > 0) {
      found.push({ type: 'word', word, state: without, count: await count(without) });
    }
  }
  return found.filter((removal) => removal.count > 0);
}
