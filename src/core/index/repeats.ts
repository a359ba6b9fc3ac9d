import type { FlatText } from './flat-text.ts';

/** `left` is the place before one occurrence of a repeat, `right` the place behind the other. */
export type TakeRepeat = (left: number, right: number, length: number) => void;

/**
 * Calls `take` for each pair of occurrences of a longest repeat in a part, both ways round; not
 * where the neighbour is between runs.
 */
export function forEachRepeat({ codes, starts }: FlatText, part: number, take: TakeRepeat): void {
  const start = starts[part] ?? 0;
  const end = starts[part + 1] ?? 0;
  const latest = new Map<number, number>();
  // The last place before with the same character, by distance from the start; 0 for none.
  const before = new Int32Array(end - start);
  for (let j = start; j < end; j += 1) {
    const code = codes[j] ?? 0;
    if (code === 0) continue;
    before[j - start] = latest.get(code) ?? 0;
    latest.set(code, j);
    for (let i = before[j - start] ?? 0; i !== 0; i = before[i - start] ?? 0) {
      if (codes[i - 1] === codes[j - 1]) continue;
      let length = 1;
      while (codes[i + length] === codes[j + length] && codes[i + length] !== 0) length += 1;
      if (codes[i - 1] !== 0 && codes[j + length] !== 0) take(i - 1, j + length, length);
      if (codes[j - 1] !== 0 && codes[i + length] !== 0) take(j - 1, i + length, length);
    }
  }
}
