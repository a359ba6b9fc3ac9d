import type { z } from 'zod';
import { keysAt, schemaAt } from '../schemas/registry.ts';

/** The order of the fields of one object, and what its schema knows of the values. */
export interface FieldOrder {
  readonly rank: (key: string) => number;
  readonly below: (step: string | number) => FieldOrder;
  readonly isNumber: boolean;
}

const known = new WeakMap<z.ZodType, FieldOrder>();
const UNKNOWN: FieldOrder = { rank: () => 0, below: () => UNKNOWN, isNumber: false };

/** The order that a schema gives to the fields; unknown ones come last, in the order of the file. */
export function fieldOrder(schema: z.ZodType | undefined): FieldOrder {
  if (!schema) return UNKNOWN;
  let order = known.get(schema);
  if (!order) {
    order = toOrder(schema);
    known.set(schema, order);
  }
  return order;
}

function toOrder(schema: z.ZodType): FieldOrder {
  // What names a thing comes first, also where the schema extends another.
  const ranks = new Map(keysAt(schema, []).map((key, index) => [key, key === 'id' ? -1 : index]));
  const below = new Map<string | number, FieldOrder>();
  return {
    rank: (key) => ranks.get(key) ?? ranks.size,
    below: (step) => {
      const key = typeof step === 'number' ? 0 : step;
      let found = below.get(key);
      if (!found) {
        found = fieldOrder(schemaAt(schema, [key]));
        // Names that the schema does not know have no end.
        if (found !== UNKNOWN) below.set(key, found);
      }
      return found;
    },
    isNumber: typeOf(schema) === 'number',
  };
}

function typeOf(schema: z.ZodType): string {
  let current = schema;
  let definition = current.def as { readonly type: string; readonly innerType?: z.ZodType };
  while (definition.innerType) {
    current = definition.innerType;
    definition = current.def;
  }
  return definition.type;
}
