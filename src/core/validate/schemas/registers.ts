import { z } from 'zod';
import {
  date,
  field,
  id,
  ids,
  localised,
  localisedList,
  prose,
  sample,
  source,
  url,
} from './common.ts';

const subsector = z.strictObject({
  id: id('编号', 'Id'),
  name: localised('名称', 'Name', 60),
  summary: localised('简介', 'Summary', 200),
});

const sector = z.strictObject({
  id: id('编号', 'Id'),
  code: field(z.string().regex(/^[A-Z]$/u), '代号', 'Letter'),
  name: localised('名称', 'Name', 60),
  summary: localised('简介', 'Summary', 200),
  intro: localised('导语', 'Introduction', 600),
  divisions: field(z.array(z.string().regex(/^\d\d$/u)), '行业大类', 'GB/T divisions'),
  stages: field(
    z.strictObject({
      upstream: localised('上游', 'Upstream', 200),
      midstream: localised('中游', 'Midstream', 200),
      downstream: localised('下游', 'Downstream', 200),
    }),
    '产业链环节',
    'Stages of the chain',
  ),
  subsectors: field(z.array(subsector).min(1), '细分产业', 'Subsectors'),
});

export const sectorsSchema = z.strictObject({
  sectors: field(z.array(sector).min(1), '产业', 'Sectors'),
});

const target = z.strictObject({
  id: id('编号', 'Id'),
  name: localised('名称', 'Name', 60),
  summary: localised('简介', 'Summary', 300),
  meaning: localised('含义', 'What it means', 600).optional(),
  emissions: field(z.literal('zero'), '排放要求', 'Emissions asked for').optional(),
  asks: localisedList('要求', 'What it asks'),
});

export const targetsSchema = z.strictObject({
  targets: field(z.array(target).min(1), '瞄向', 'Targets'),
});

const policyClass = z.strictObject({
  id: id('编号', 'Id'),
  name: localised('名称', 'Name', 40),
  summary: localised('说明', 'Summary', 300),
  tone: field(z.enum(['positive', 'neutral', 'caution', 'negative']), '语气', 'Tone'),
});

export const classesSchema = z.strictObject({
  classes: field(z.array(policyClass).min(1), '类别', 'Classes'),
});

const term = z.strictObject({
  id: id('编号', 'Id'),
  zh: prose('中文', 'Chinese', 60),
  en: prose('英文', 'English', 120),
  aliases: field(z.array(prose('别名', 'Alias', 80)), '别名', 'Aliases').optional(),
  definition: localised('释义', 'Definition', 200),
});

export const glossarySchema = z.strictObject({ terms: field(z.array(term), '术语', 'Terms') });

const industry = z.strictObject({
  code: field(z.string(), '行业代码', 'Industry code', 'industry-code'),
  en: prose('英文名称', 'English name', 160),
});

export const industriesSchema = z.strictObject({
  industries: field(z.array(industry), '行业英文名称', 'English names of industries'),
});

const correction = z.strictObject({
  entry: id('条目编号', 'Entry'),
  date: date('更正日期', 'Date'),
  facts: field(z.string().regex(/^[0-9a-f]{12}$/u), '更正后的校验码', 'Hash after it', 'hash'),
  reason: localised('原因', 'Reason', 400),
});

export const editionSchema = z.strictObject({
  id: id('编号', 'Id'),
  title: localised('标题', 'Title', 80),
  documentNumber: field(z.string(), '发文字号', 'Document number', 'document-number').optional(),
  status: field(z.enum(['draft', 'published', 'superseded']), '状态', 'Status'),
  issued: date('发布日期', 'Issued'),
  effective: date('施行日期', 'Effective'),
  expires: date('有效期至', 'Expires').optional(),
  supersededBy: id('取代它的版本', 'Superseded by').optional(),
  note: localised('说明', 'Note', 400).optional(),
  source: source.optional(),
  sample: sample.optional(),
  archive: field(url, '本版离线包的地址', 'Address of the offline bundle of this edition').optional(),
  lock: field(z.string().regex(/^[0-9a-f]{64}$/u), '冻结校验码', 'Checksum of the lock').optional(),
  corrections: field(z.array(correction), '更正', 'Corrections').optional(),
});

/** Why an entry is gone, and what stands in its place. */
export const REMOVAL_KINDS = ['withdrawn', 'replaced', 'merged', 'split', 'renamed'] as const;

export const removalSchema = z.strictObject({
  title: localised('标题', 'Title', 120),
  sector: id('产业', 'Sector'),
  edition: id('自哪一版起撤销', 'Edition without it'),
  date: date('撤销日期', 'Date'),
  how: field(z.enum(REMOVAL_KINDS), '方式', 'How'),
  reason: localised('原因', 'Reason', 400),
  successors: ids('接替条目', 'Successors'),
});

export type SectorsData = z.infer<typeof sectorsSchema>;
export type TargetsData = z.infer<typeof targetsSchema>;
export type ClassesData = z.infer<typeof classesSchema>;
export type GlossaryData = z.infer<typeof glossarySchema>;
export type IndustriesData = z.infer<typeof industriesSchema>;
export type EditionData = z.infer<typeof editionSchema>;
export type RemovalData = z.infer<typeof removalSchema>;
