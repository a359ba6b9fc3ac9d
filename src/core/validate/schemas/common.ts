import { z } from 'zod';

/** How a field is written, for the rules that look at one sort of field wherever it stands. */
export type FieldFormat =
  | 'prose'
  | 'date'
  | 'date-time'
  | 'industry-code'
  | 'industry-name'
  | 'unit'
  | 'id'
  | 'url'
  | 'document-number'
  | 'hash';

export interface FieldMeta {
  /** Label that staff know. */
  readonly zh: string;
  readonly en: string;
  readonly format?: FieldFormat;
}

/** Gives a field its labels and its format; `metaAt` reads them back. */
export function field<S extends z.ZodType>(
  schema: S,
  zh: string,
  en: string,
  format?: FieldFormat,
): S {
  return schema.meta({ zh, en, ...(format && { format }) });
}

export const prose = (zh: string, en: string, max = 4000) =>
  field(z.string().min(1).max(max), zh, en, 'prose');

export const date = (zh: string, en: string) => field(z.string(), zh, en, 'date');

export const dateTime = (zh: string, en: string) => field(z.string(), zh, en, 'date-time');

export const id = (zh: string, en: string) => field(z.string().min(1).max(60), zh, en, 'id');

export const ids = (zh: string, en: string) => field(z.array(id(zh, en)), zh, en);

export const url = field(z.httpUrl().max(500), '网址', 'Address', 'url');

export const unit = field(z.string(), '单位', 'Unit', 'unit');

export const sample = field(z.literal(true), '示例标记', 'Example mark');

/** The same prose in both languages, for records without an English file of their own. */
export function localised(zh: string, en: string, max = 4000) {
  const pair = z.strictObject({
    zh: prose(`${zh}（中文）`, `${en} (Chinese)`, max),
    en: prose(`${zh}（英文）`, `${en} (English)`, max * 4),
  });
  return field(pair, zh, en);
}

export function localisedList(zh: string, en: string) {
  const list = z.strictObject({
    zh: field(z.array(prose(zh, en)), `${zh}（中文）`, `${en} (Chinese)`),
    en: field(z.array(prose(zh, en)), `${zh}（英文）`, `${en} (English)`),
  });
  return field(list, zh, en);
}

/** Where a fact was read, and when. */
export const source = field(
  z.strictObject({
    title: prose('来源名称', 'Title of the source', 300),
    url,
    checked: date('核对日期', 'Date checked'),
  }),
  '来源',
  'Source',
);

export const sources = field(z.array(source), '来源', 'Sources');

/** A value and its unit, sourced or marked as an example. */
export const quantity = z.strictObject({
  value: field(z.number(), '数值', 'Value'),
  unit,
  source: source.optional(),
  sample: sample.optional(),
});

export const translationOf = field(
  z.string().regex(/^[0-9a-f]{12}$/u),
  '所译中文的校验码',
  'Hash of the Chinese text',
  'hash',
);
