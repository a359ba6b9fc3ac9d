import type { Path } from '../parse/locate.ts';

/** A copy of plain data with one value set; `undefined` takes the key away. */
export function setAt(data: unknown, path: Path, value: unknown): unknown {
  const [step, ...rest] = path;
  if (step === undefined) return value;
  const before = isGroup(data) ? data[step] : undefined;
  const next = setAt(before, rest, value);
  if (Array.isArray(data) && typeof step === 'number') return data.with(step, next);
  const copy: Record<string, unknown> = { ...(isGroup(data) ? data : {}) };
  if (next === undefined) Reflect.deleteProperty(copy, step);
  else copy[step] = next;
  return copy;
}

function isGroup(data: unknown): data is Record<string | number, unknown> {
  return typeof data === 'object' && data !== null;
}
