/** The middle value; of an even number of values the mean of the two in the middle. */
export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  const upper = sorted[middle];
  if (upper === undefined) throw new RangeError('no median of nothing');
  return sorted.length % 2 === 1 ? upper : (upper + (sorted[middle - 1] ?? upper)) / 2;
}

/** Values by the round they were measured in. */
export type Rounds = ReadonlyMap<number, number>;

/**
 * The median of the ratios of the rounds that both have. Drift of the machine hits both runs of a
 * round alike, so that this is steadier than the ratio of the medians. `undefined` without a common
 * round.
 */
export function medianRatio(numerators: Rounds, denominators: Rounds): number | undefined {
  const ratios = [...numerators].flatMap(([round, value]) => {
    const other = denominators.get(round);
    return other === undefined || other === 0 ? [] : [value / other];
  });
  return ratios.length === 0 ? undefined : median(ratios);
}
