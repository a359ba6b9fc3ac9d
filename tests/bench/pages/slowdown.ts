/** How much slower than this machine a middling phone is, by the speed that Lighthouse measures here. */
const POINTS: readonly (readonly [index: number, slowdown: number])[] = [
  [150, 1],
  [800, 2],
  [1300, 3],
  [1533, 4],
];

/**
 * The factor by which Lighthouse has to slow a machine down for it to stand for the phone of its
 * mobile profile. `index` is the `benchmarkIndex` of a report; the default of 4 is for a machine of
 * 1533. Points: Lighthouse's docs/throttling.md, “Calibrating the CPU slowdown”, and the calculator
 * that it names; between and above them in straight lines. Throws for a machine that is slower than
 * the phone.
 */
export function slowdownOf(index: number): number {
  const above = POINTS.findIndex(([point]) => index < point);
  if (above === 0 || Number.isNaN(index)) {
    throw new RangeError(`a machine of benchmarkIndex ${index} cannot stand for a faster phone`);
  }
  const at = above === -1 ? POINTS.length - 1 : above;
  const [[from, low] = [0, 0], [to, high] = [1, 1]] = POINTS.slice(at - 1, at + 1);
  return low + ((index - from) / (to - from)) * (high - low);
}
