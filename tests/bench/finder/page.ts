/** Runs in the browser: the finder over classic scripts, timed. */
import { scriptLoader } from '../../../src/client/finder/load.ts';
import { Bits } from '../../../src/finder/bits.ts';
import { guessesAtHand } from '../../../src/finder/guesses.ts';
import { Finder } from '../../../src/finder/search.ts';
import { Store } from '../../../src/finder/store.ts';

export interface PageMeasures {
  /** Milliseconds of each query, the best of three warm runs. */
  readonly queries: readonly (readonly [string, number])[];
  /** Milliseconds of counting all facets, the median of 21. */
  readonly recount: number;
}

async function measure(queries: readonly string[]): Promise<PageMeasures> {
  const finder = new Finder(await Store.open(scriptLoader('finder/'), guessesAtHand));
  const timed: [string, number][] = [];
  for (const text of queries) {
    let best = Infinity;
    for (let run = 0; run < 4; run += 1) {
      const started = performance.now();
      await finder.search({ text, selection: new Map() });
      if (run > 0) best = Math.min(best, performance.now() - started);
    }
    timed.push([text, best]);
  }
  return { queries: timed, recount: recount(finder) };
}

function recount(finder: Finder): number {
  const [first, second] = finder.facets.facets;
  const selection = new Map(
    [first, second].flatMap((facet) =>
      facet ? [[facet.id, new Set(facet.values.slice(0, 2).map(({ id }) => id))] as const] : [],
    ),
  );
  const all = Bits.all(finder.store.head.size);
  const times = Array.from({ length: 21 }, () => {
    const started = performance.now();
    finder.facets.counts(all, selection);
    return performance.now() - started;
  });
  return times.sort((a, b) => a - b)[10] ?? 0;
}

Object.assign(globalThis, { measureFinder: measure });
