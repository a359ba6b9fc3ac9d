/*
 * A part of a view that stands on many pages says so: what is drawn of it alone is drawn once. The
 * components run in a module of their own, so that the mark is a symbol that both know by its name.
 */

/** The number of a shared part, by which drawing knows it again. */
export const SHARED = Symbol.for('mulu.shared-part');

let last = 0;

/** Marks a part; whoever shares it may no longer change it. */
export function markShared<T>(part: T): T {
  if (typeof part !== 'object' || part === null || SHARED in part) return part;
  last += 1;
  return Object.defineProperty(part, SHARED, { value: last });
}
