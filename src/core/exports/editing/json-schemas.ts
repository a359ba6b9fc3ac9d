import { z } from 'zod';
import { INDUSTRY_CODES } from '../../industry/industry-codes.ts';
import type { Catalogue } from '../../model/catalogue.ts';
import { UNITS } from '../../model/units.ts';
import { FOLDER_KINDS, type RecordKind, SINGLE_KINDS } from '../../read/source-file.ts';
import type { FieldMeta } from '../../validate/schemas/common.ts';
import { schemaOf } from '../../validate/schemas/registry.ts';
import { REFERENCE_FIELDS } from '../../validate/text/references.ts';
import type { Referent } from '../../validate/text/registered-ids.ts';

type Schema = z.core.JSONSchema.BaseSchema;

/** A value that an editor offers, with its name. */
interface Choice {
  readonly id: string;
  readonly name: string;
}

/** Policies of a legal basis and of conflict checks, which a rule of their own looks at. */
const POLICY_FIELDS: Partial<Record<RecordKind, readonly string[]>> = {
  entry: ['basis.*.policy', 'conflicts.*.policy'],
};

/**
 * The JSON Schemas by which editors complete and check the YAML of each kind of file, by the name of
 * the schema's file. Labels are those of the findings; ids are those of the catalogue. What compares
 * fields or files is not in them: `mulu check` decides.
 */
export function jsonSchemas(catalogue: Catalogue): ReadonlyMap<string, string> {
  const choices = choicesOf(catalogue);
  const schemas = new Map<string, string>();
  for (const kind of [...SINGLE_KINDS, ...FOLDER_KINDS]) {
    for (const locale of ['zh', 'en'] as const) {
      const schema = schemaOf(kind, locale);
      if (!schema) continue;
      const made = toJsonSchema(schema);
      if (locale === 'zh') offerIds(made, kind, choices);
      const name = locale === 'zh' ? `${kind}.json` : `${kind}.en.json`;
      schemas.set(name, `${JSON.stringify(made, undefined, 2)}\n`);
    }
  }
  return schemas;
}

function toJsonSchema(schema: z.ZodType): Schema {
  return z.toJSONSchema(schema, {
    io: 'input',
    unrepresentable: 'any',
    target: 'draft-7',
    override: ({ zodSchema, jsonSchema }) => {
      const meta = (zodSchema as unknown as z.ZodType).meta() as FieldMeta | undefined;
      if (!meta?.zh) return;
      const { zh, en, format } = meta;
      for (const key of ['zh', 'en', 'format']) Reflect.deleteProperty(jsonSchema, key);
      jsonSchema.title = zh;
      jsonSchema.description = `${zh} · ${en}`;
      Object.assign(jsonSchema, shapeOf(format));
    },
  });
}

/** What a sort of field looks like; quotes keep dates and codes text. */
function shapeOf(format: FieldMeta['format']): Partial<Schema> {
  switch (format) {
    case 'date':
      return { pattern: String.raw`^\d{4}-\d{2}-\d{2}$` };
    case 'date-time':
      return { pattern: String.raw`^\d{4}-\d{2}-\d{2} \d{2}:\d{2}$` };
    case 'unit':
      return { enum: Object.keys(UNITS) };
    case 'industry-code':
      return named(
        [...INDUSTRY_CODES.values()].flatMap(({ code, name }) =>
          code.length === 4 ? [{ id: code, name }] : [],
        ),
      );
    default:
      return {};
  }
}

function named(choices: readonly Choice[]): Partial<Schema> {
  return { anyOf: choices.map(({ id, name }) => ({ const: id, title: name, description: name })) };
}

function choicesOf(catalogue: Catalogue): Partial<Record<Referent, readonly Choice[]>> {
  const { sectors, classes, targets, zone, premises, policies, opportunities } = catalogue;
  const byName = (rows: readonly { id: string; name: { zh: string } }[]): Choice[] =>
    rows.map(({ id, name }) => ({ id, name: name.zh }));
  return {
    sector: byName(sectors),
    subsector: byName(sectors.flatMap(({ subsectors }) => subsectors)),
    class: byName(classes),
    target: byName(targets),
    desk: byName(zone.desks),
    premises: byName(premises),
    park: byName(premises.filter(({ kind }) => kind === 'park')),
    policy: policies.map(({ id, short }) => ({ id, name: short.zh })),
    entry: catalogue.entries.map(({ id, title }) => ({ id, name: title.zh })),
    opportunity: opportunities.map(({ id, title }) => ({ id, name: title.zh })),
  };
}

function offerIds(
  schema: Schema,
  kind: RecordKind,
  choices: Partial<Record<Referent, readonly Choice[]>>,
): void {
  const fields: readonly (readonly [string, Referent])[] = [
    ...Object.entries(REFERENCE_FIELDS[kind] ?? {}),
    ...(POLICY_FIELDS[kind] ?? []).map((path) => [path, 'policy'] as const),
  ];
  for (const [path, to] of fields) {
    const field = below(schema, path.split('.'));
    const offered = choices[to];
    if (field && offered && offered.length > 0) Object.assign(field, named(offered));
  }
}

function below(schema: Schema, path: readonly string[]): Schema | undefined {
  let current: unknown = schema;
  for (const step of path) {
    const { items, properties } = (current ?? {}) as {
      items?: unknown;
      properties?: Readonly<Record<string, unknown>>;
    };
    current = step === '*' ? items : properties?.[step];
  }
  return current as Schema | undefined;
}
