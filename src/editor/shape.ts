import type { z } from 'zod';
import type { FieldMeta } from '../core/validate/schemas/common.ts';

/** A zod schema as a form sees it. */
export interface Shape {
  readonly type: 'text' | 'number' | 'switch' | 'mark' | 'choice' | 'list' | 'group';
  readonly optional: boolean;
  readonly meta: FieldMeta | undefined;
  /** Of a text: the most characters. Of a list: the most items. */
  readonly max?: number | undefined;
  /** Of a text or a list: the least. */
  readonly min?: number | undefined;
  readonly pattern?: string | undefined;
  readonly whole?: boolean;
  readonly choices?: readonly string[];
  readonly item?: z.ZodType | undefined;
  readonly fields?: Readonly<Record<string, z.ZodType>>;
}

/** What of a zod definition is read. */
interface Definition {
  readonly type: string;
  readonly innerType?: z.ZodType;
  readonly element?: z.ZodType;
  readonly shape?: Readonly<Record<string, z.ZodType>>;
  readonly entries?: Readonly<Record<string, string>>;
  readonly format?: string;
  readonly checks?: readonly { readonly _zod: { readonly def: Check } }[];
}

interface Check {
  readonly check: string;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly format?: string;
  readonly pattern?: RegExp;
}

/** Reads a schema; one of a sort that no catalogue schema uses is a mistake of ours and throws. */
export function shapeOf(schema: z.ZodType): Shape {
  let current = schema;
  let definition = current.def as unknown as Definition;
  let meta = current.meta();
  let optional = false;
  while (definition.innerType) {
    optional ||= definition.type === 'optional';
    current = definition.innerType;
    definition = current.def;
    meta ??= current.meta();
  }
  return { optional, meta: meta as FieldMeta | undefined, ...sortOf(definition) };
}

function sortOf(definition: Definition): Omit<Shape, 'optional' | 'meta'> {
  const { min, max, pattern } = limitsOf(definition);
  switch (definition.type) {
    case 'string':
      return { type: 'text', min, max, pattern };
    case 'number':
      return { type: 'number', whole: definition.format === 'safeint' };
    case 'boolean':
      return { type: 'switch' };
    case 'literal': {
      const { values } = definition as unknown as { values: readonly unknown[] };
      return values[0] === true
        ? { type: 'mark' }
        : { type: 'choice', choices: values.map((value) => String(value)) };
    }
    case 'enum':
      return { type: 'choice', choices: Object.values(definition.entries ?? {}) };
    case 'array':
      return { type: 'list', item: definition.element, min, max };
    case 'object':
      return { type: 'group', fields: definition.shape ?? {} };
    default:
      throw new Error(`The editor has no field for a schema of the type ${definition.type}`);
  }
}

function limitsOf({ checks = [] }: Definition): Pick<Shape, 'min' | 'max' | 'pattern'> {
  const found: { min?: number; max?: number; pattern?: string } = {};
  for (const { _zod } of checks) {
    const { check, minimum, maximum, format, pattern } = _zod.def;
    if (check === 'min_length' && minimum !== undefined) found.min = minimum;
    if (check === 'max_length' && maximum !== undefined) found.max = maximum;
    if (check === 'string_format' && format === 'regex' && pattern) found.pattern = pattern.source;
  }
  return found;
}
