import { z } from 'zod';
import { entrySchema } from '../../validate/schemas/entry.ts';
import { opportunitySchema, policySchema, premisesSchema } from '../../validate/schemas/records.ts';
import {
  classesSchema,
  editionSchema,
  glossarySchema,
  sectorsSchema,
  targetsSchema,
} from '../../validate/schemas/registers.ts';
import { zoneSchema } from '../../validate/schemas/zone.ts';
import { field } from '../../validate/schemas/common.ts';

/** Goes up when a reader of the last version would misread the data; new fields do not count. */
export const DATA_VERSION = 1;

const text = field(
  z.strictObject({ zh: z.string(), en: z.string().optional() }),
  '中文和英文；没有英文文本时只有中文',
  'Chinese and English; Chinese alone where there is no English text',
);
const translation = field(
  z.enum(['current', 'stale', 'missing']),
  '英文是否与现行中文一致',
  'Whether the English text is of the present Chinese one',
);
const identified = {
  id: field(z.string(), '永久编号', 'Permanent id'),
};
const written = {
  ...identified,
  title: text,
  summary: text,
  translation,
  body: field(text, '正文（Markdown）', 'Text (Markdown)'),
};
const body = field(text.optional(), '正文（Markdown）', 'Text (Markdown)');

const entry = entrySchema.omit({ notes: true, title: true, summary: true }).extend({
  ...written,
  sector: field(z.string(), '产业编号', 'Id of the sector'),
  aliases: field(
    z.strictObject({ zh: z.array(z.string()), en: z.array(z.string()) }),
    '别名',
    'Other names',
  ),
  legalText: text.optional(),
  industry: z.array(z.strictObject({ code: z.string(), name: text })),
});

const list = field(
  z.strictObject({ zh: z.array(z.string()), en: z.array(z.string()).optional() }),
  '每种语言一份',
  'One a language',
);
const opportunity = opportunitySchema
  .omit({ notes: true, title: true, summary: true, offers: true, asks: true })
  .extend({ ...written, offers: list, asks: list });

/** What `data/catalogue.json` holds: the description that is published beside it is made of this. */
export const catalogueDataSchema = z.strictObject({
  $schema: z.string(),
  format: z.literal('mulu-catalogue'),
  version: z.literal(DATA_VERSION),
  zone: zoneSchema.pick({
    id: true,
    name: true,
    fullName: true,
    profileKind: true,
    disclaimer: true,
    demonstrationNotice: true,
    languages: true,
    desks: true,
    home: true,
  }),
  edition: editionSchema,
  sectors: sectorsSchema.shape.sectors,
  classes: classesSchema.shape.classes,
  targets: targetsSchema.shape.targets,
  terms: glossarySchema.shape.terms,
  policies: z.array(policySchema.omit({ notes: true }).extend({ ...identified, body })),
  premises: z.array(premisesSchema.omit({ notes: true }).extend({ ...identified, body })),
  opportunities: z.array(opportunity),
  entries: z.array(entry),
});

export type CatalogueData = z.infer<typeof catalogueDataSchema>;

/** The JSON Schema (2020-12) of the data, with the labels that staff know as descriptions. */
export function catalogueJsonSchema(): string {
  const schema = z.toJSONSchema(catalogueDataSchema, {
    target: 'draft-2020-12',
    unrepresentable: 'any',
    override: ({ jsonSchema }) => {
      const { zh, en, format } = jsonSchema as Record<string, unknown>;
      for (const key of ['zh', 'en']) Reflect.deleteProperty(jsonSchema, key);
      if (typeof zh === 'string' && typeof en === 'string') {
        jsonSchema.title = en;
        jsonSchema.description = zh;
      }
      // Our own formats are of rules that no other program knows.
      if (format === 'url') jsonSchema.format = 'uri';
      else Reflect.deleteProperty(jsonSchema, 'format');
    },
  });
  return `${JSON.stringify({ $id: 'catalogue.schema.json', ...schema }, undefined, 1)}\n`;
}
