import type { z } from 'zod';
import { PICTURE_FIELD, pictureName } from '../media.ts';
import { shapeOf } from '../shape.ts';

type Data = Readonly<Record<string, unknown>>;

/** Keys that the CMS keeps in the items of a list for itself. */
const OF_THE_FORM = /^__sc_/u;

/**
 * What a form holds, as a record has it: nothing for a field that was left empty, no `false` where
 * only `true` can be written, a number for a number written as text, keys in the order of the schema.
 * Required lists stay when they are empty; what the schema does not know stays for `check` to tell;
 * what the record had before, such as an optional list that is empty, stays as it was.
 */
export function tidy(schema: z.ZodType, data: Data, before: unknown): Data {
  const { fields = {} } = shapeOf(schema);
  const known = Object.keys(fields).filter((key) => Object.hasOwn(data, key));
  const others = Object.keys(data).filter(
    (key) => !Object.hasOwn(fields, key) && !OF_THE_FORM.test(key),
  );
  const entries = [...known, ...others].flatMap((key) => {
    const field = Object.hasOwn(fields, key) ? fields[key] : undefined;
    const old = isData(before) ? before[key] : undefined;
    const given =
      key === PICTURE_FIELD && typeof data[key] === 'string' ? pictureName(data[key]) : data[key];
    const value = field ? tidyValue(field, given, old) : given;
    return value === undefined || value === null ? [] : [[key, value] as const];
  });
  return Object.fromEntries(entries);
}

function tidyValue(schema: z.ZodType, value: unknown, before: unknown): unknown {
  if (before !== undefined && JSON.stringify(before) === JSON.stringify(value)) return value;
  const { type, optional, item } = shapeOf(schema);
  switch (type) {
    case 'text':
    case 'choice':
      return value === '' ? undefined : value;
    case 'mark':
      return value === true ? true : undefined;
    case 'switch':
      return optional && value === false ? undefined : value;
    case 'number':
      return tidyNumber(value);
    case 'list': {
      if (!Array.isArray(value)) return value;
      const old: unknown[] = Array.isArray(before) ? before : [];
      const items = value
        .map((one: unknown, at) => (item ? tidyValue(item, one, old[at]) : one))
        .filter((one) => one !== undefined && one !== null);
      return optional && items.length === 0 ? undefined : items;
    }
    case 'group': {
      if (!isData(value)) return value === '' ? undefined : value;
      const group = tidy(schema, value, before);
      return optional && Object.keys(group).length === 0 ? undefined : group;
    }
  }
}

function tidyNumber(value: unknown): unknown {
  if (value === '') return undefined;
  if (typeof value !== 'string') return value;
  const number = Number(value);
  return Number.isFinite(number) ? number : value;
}

export function isData(value: unknown): value is Data {
  return value !== null && typeof value === 'object' && !Array.isArray(value);
}
