import { isDeepStrictEqual } from 'node:util';
import type { Node } from 'yaml';

/** Without keys that hold nothing. */
export function plain(data: unknown): unknown {
  return JSON.parse(JSON.stringify(data));
}

export function isSame(node: unknown, next: unknown): boolean {
  return isDeepStrictEqual(dataOf(node), plain(next ?? null));
}

function dataOf(node: unknown): unknown {
  return (node as Node | null)?.toJSON() ?? null;
}

/** Where two lists begin to differ, and where they are the same again up to their ends. */
export function difference(items: readonly Node[], next: readonly unknown[]) {
  let first = 0;
  while (first < items.length && first < next.length && isSame(items[first], next[first])) {
    first += 1;
  }
  let [lastOld, lastNew] = [items.length, next.length];
  while (lastOld > first && lastNew > first && isSame(items[lastOld - 1], next[lastNew - 1])) {
    lastOld -= 1;
    lastNew -= 1;
  }
  return { first, lastOld, lastNew };
}

export function isGroup(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

export function isCollectionData(value: unknown): boolean {
  return typeof value === 'object' && value !== null;
}

export function isEmpty(value: Readonly<Record<string, unknown>>): boolean {
  return Object.values(value).every((one) => one === undefined);
}
