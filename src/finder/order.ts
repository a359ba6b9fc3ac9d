import type { Head } from './format.ts';
import type { Ranked } from './rank.ts';
import type { Sort } from './state.ts';

/** Hits in the order asked for; equal ones, and those without the value, in printed order, the latter last. */
export function sortHits(hits: readonly Ranked[], sort: Sort, head: Head): readonly Ranked[] {
  if (sort === 'relevance') return hits;
  const keyOf = (document: number): string | number | undefined => {
    if (sort === 'reviewed') return head.dates[head.reviewed[document] ?? -1] || undefined;
    if (sort === 'investment') {
      const value = head.investment[document] ?? -1;
      return value < 0 ? undefined : value;
    }
    return document;
  };
  const descending = sort === 'reviewed';
  return [...hits].sort((a, b) => {
    const left = keyOf(a.document);
    const right = keyOf(b.document);
    if (left === right) return a.document - b.document;
    if (left === undefined) return 1;
    if (right === undefined) return -1;
    return left < right === descending ? 1 : -1;
  });
}
