import type { Path } from '../parse/locate.ts';

/** The value at a path of the data; `undefined` where there is none. */
export function valueAt(data: unknown, path: Path): unknown {
  let current = data;
  for (const step of path) {
    if (current === null || typeof current !== 'object' || !Object.hasOwn(current, step))
      return undefined;
    current = (current as Record<string | number, unknown>)[step];
  }
  return current;
}

/** In what the size of a value is told. */
export function sizeUnit(value: unknown): 'characters' | 'items' | 'value' {
  if (typeof value === 'string') return 'characters';
  return Array.isArray(value) ? 'items' : 'value';
}

export function sizeOf(value: unknown): number {
  return typeof value === 'string' || Array.isArray(value) ? value.length : 0;
}

/** A value in a message: short, and objects only hinted at. */
export function show(value: unknown): string {
  if (value === null) return '空';
  if (Array.isArray(value)) return '[…]';
  if (typeof value === 'object') return '{…}';
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  return text.length > 60 ? `${text.slice(0, 59)}…` : text;
}
