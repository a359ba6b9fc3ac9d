import type { z } from 'zod';
import type { Locale, RecordKind } from '../../read/source-file.ts';
import type { FieldMeta } from './common.ts';
import { type EntryData, type EntryEnglishData, entryEnglishSchema, entrySchema } from './entry.ts';
import {
  type BodyEnglishData,
  bodyEnglishSchema,
  type GuideData,
  type GuideEnglishData,
  guideEnglishSchema,
  guideSchema,
  type OpportunityData,
  type OpportunityEnglishData,
  opportunityEnglishSchema,
  opportunitySchema,
  type PolicyData,
  policySchema,
  type PremisesData,
  premisesSchema,
} from './records.ts';
import {
  type ClassesData,
  classesSchema,
  type EditionData,
  editionSchema,
  type GlossaryData,
  glossarySchema,
  type IndustriesData,
  industriesSchema,
  type RemovalData,
  removalSchema,
  type SectorsData,
  sectorsSchema,
  type TargetsData,
  targetsSchema,
} from './registers.ts';
import { type ZoneData, zoneSchema } from './zone.ts';

/** The data of a sound Chinese file, by kind. */
export interface ChineseData {
  zone: ZoneData;
  sectors: SectorsData;
  targets: TargetsData;
  classes: ClassesData;
  glossary: GlossaryData;
  industries: IndustriesData;
  edition: EditionData;
  removal: RemovalData;
  entry: EntryData;
  opportunity: OpportunityData;
  premises: PremisesData;
  policy: PolicyData;
  guide: GuideData;
}

/** The data of a sound English file, for the kinds that come in pairs. */
export interface EnglishData {
  entry: EntryEnglishData;
  opportunity: OpportunityEnglishData;
  guide: GuideEnglishData;
  premises: BodyEnglishData;
  policy: BodyEnglishData;
}

export type PairedKind = keyof EnglishData;

const CHINESE: { readonly [K in RecordKind]: z.ZodType<ChineseData[K]> } = {
  zone: zoneSchema,
  sectors: sectorsSchema,
  targets: targetsSchema,
  classes: classesSchema,
  glossary: glossarySchema,
  industries: industriesSchema,
  edition: editionSchema,
  removal: removalSchema,
  entry: entrySchema,
  opportunity: opportunitySchema,
  premises: premisesSchema,
  policy: policySchema,
  guide: guideSchema,
};

const ENGLISH: Partial<Record<RecordKind, z.ZodType>> = {
  entry: entryEnglishSchema,
  opportunity: opportunityEnglishSchema,
  guide: guideEnglishSchema,
  premises: bodyEnglishSchema,
  policy: bodyEnglishSchema,
};

/** The schema of a kind of file; registers have no English file. */
export function schemaOf(kind: RecordKind, locale: Locale): z.ZodType | undefined {
  return locale === 'en' ? ENGLISH[kind] : CHINESE[kind];
}

/** What `metaAt` and the schema check read of a zod definition. */
interface Definition {
  readonly type: string;
  readonly innerType?: z.ZodType;
  readonly element?: z.ZodType;
  readonly shape?: Readonly<Record<string, z.ZodType>>;
}

function unwrap(schema: z.ZodType): { schema: z.ZodType; definition: Definition } {
  let current = schema;
  let definition = current.def as unknown as Definition;
  while (definition.innerType) {
    current = definition.innerType;
    definition = current.def;
  }
  return { schema: current, definition };
}

/** The schema at a path of the data; `undefined` where the schema knows no such place. */
export function schemaAt(root: z.ZodType, path: readonly PropertyKey[]): z.ZodType | undefined {
  let current: z.ZodType = root;
  for (const step of path) {
    const { definition } = unwrap(current);
    const next =
      typeof step === 'number'
        ? definition.element
        : definition.shape && Object.hasOwn(definition.shape, step)
          ? definition.shape[String(step)]
          : undefined;
    if (!next) return undefined;
    current = next;
  }
  return current;
}

/** Labels and format of the field at a path. */
export function metaAt(root: z.ZodType, path: readonly PropertyKey[]): FieldMeta | undefined {
  const found = schemaAt(root, path);
  if (!found) return undefined;
  return (found.meta() ?? unwrap(found).schema.meta()) as FieldMeta | undefined;
}

/** Names of the fields allowed in the object at a path. */
export function keysAt(root: z.ZodType, path: readonly PropertyKey[]): readonly string[] {
  const found = schemaAt(root, path);
  const shape = found && unwrap(found).definition.shape;
  return shape ? Object.keys(shape) : [];
}

/** Every field name of every schema, at any depth. */
export const FIELD_NAMES: ReadonlySet<string> = fieldNames([
  ...Object.values(CHINESE),
  ...Object.values(ENGLISH),
]);

function fieldNames(roots: readonly z.ZodType[]): Set<string> {
  const names = new Set<string>();
  const pending = [...roots];
  for (let next = pending.pop(); next; next = pending.pop()) {
    const { element, shape } = unwrap(next).definition;
    if (element) pending.push(element);
    for (const [name, schema] of Object.entries(shape ?? {})) {
      names.add(name);
      pending.push(schema);
    }
  }
  return names;
}
