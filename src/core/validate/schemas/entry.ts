import { z } from 'zod';
import { type IndicatorId, INDICATORS } from '../../model/thresholds.ts';
import {
  dateTime,
  date,
  field,
  id,
  ids,
  localised,
  prose,
  sample,
  source,
  sources,
  translationOf,
  unit,
} from './common.ts';

const industry = z.strictObject({
  code: field(z.string(), '行业代码', 'Industry code', 'industry-code'),
  name: field(z.string().min(1), '行业名称', 'Industry name', 'industry-name'),
});

const basis = z.strictObject({
  policy: id('政策编号', 'Instrument'),
  item: field(z.string().min(1).max(60), '条目号', 'Item').optional(),
  investor: field(z.enum(['domestic', 'foreign', 'both']), '适用投资者', 'Investor'),
});

/** What a comparison with a restricted, phase-out or negative list found. */
export const CONFLICT_RESULTS = ['clear', 'near', 'conditional', 'listed', 'pending'] as const;

const conflict = z.strictObject({
  policy: id('政策编号', 'Instrument'),
  list: field(z.string().min(1).max(40), '清单', 'List').optional(),
  investor: field(z.enum(['domestic', 'foreign', 'both']), '适用投资者', 'Investor'),
  result: field(z.enum(CONFLICT_RESULTS), '核对结果', 'Result'),
  items: field(z.array(z.string().min(1).max(60)), '涉及的条目号', 'Items concerned').optional(),
  note: localised('核对说明', 'Note on the check', 200).optional(),
  checked: date('核对日期', 'Date checked'),
});

const threshold = z.strictObject({
  min: field(z.number(), '下限', 'Minimum').optional(),
  max: field(z.number(), '上限', 'Maximum').optional(),
  unit: unit.optional(),
  caseByCase: field(z.boolean(), '一事一议', 'Case by case').optional(),
  source: source.optional(),
  sample: sample.optional(),
});

const indicators = Object.entries(INDICATORS) as [
  IndicatorId,
  { name: { zh: string; en: string } },
][];
const thresholds = z.strictObject(
  Object.fromEntries(
    indicators.map(([key, { name }]) => [key, field(threshold, name.zh, name.en).optional()]),
  ) as Record<IndicatorId, z.ZodOptional<typeof threshold>>,
);

export const aliases = field(z.array(prose('别名', 'Alias', 60)), '别名', 'Aliases');

export const entrySchema = z.strictObject({
  number: field(z.int().positive(), '印制编号', 'Printed number'),
  title: prose('标题', 'Title', 40),
  aliases: aliases.optional(),
  summary: prose('摘要', 'Summary', 120),
  legalText: prose('目录原文', 'Legal wording').optional(),
  subsector: id('细分产业', 'Subsector'),
  class: id('类别', 'Class'),
  targets: ids('瞄向', 'Targets'),
  chain: field(
    z.strictObject({
      stage: field(z.enum(['upstream', 'midstream', 'downstream']), '环节', 'Stage'),
      action: field(z.enum(['fill', 'strengthen', 'extend']), '补强延', 'Action').optional(),
      anchors: field(
        z.array(z.strictObject({ name: localised('企业名称', 'Name of the firm', 60), source })),
        '链主企业',
        'Anchor firms',
      ).optional(),
    }),
    '产业链位置',
    'Place in the chain',
  ),
  industry: field(z.array(industry).min(1), '国民经济行业', 'Industries (GB/T 4754)'),
  basis: field(z.array(basis).min(1), '政策依据', 'Legal basis'),
  conflicts: field(z.array(conflict), '限制与禁止核对', 'Conflict checks').optional(),
  foreignAccess: field(z.enum(['encouraged', 'open', 'restricted']), '外资准入', 'Foreign access'),
  incentives: ids('可申请的政策', 'Incentives'),
  thresholds: field(thresholds, '准入指标', 'Admission indicators'),
  environment: field(
    z.strictObject({
      assessment: field(
        z.enum(['报告书', '报告表', '登记表', '不纳入管理']),
        '环评类别',
        'Assessment',
      ),
      emissions: field(z.enum(['zero', 'limited']), '排放', 'Emissions'),
    }),
    '环境要求',
    'Environment',
  ),
  premises: ids('载体', 'Premises'),
  contact: id('联系窗口', 'Contact desk'),
  published: dateTime('发布时间', 'Published'),
  reviewed: date('复核日期', 'Reviewed'),
  sources: sources.min(1),
  notes: prose('内部备注', 'Internal note').optional(),
  sample: sample.optional(),
});

export const entryEnglishSchema = z.strictObject({
  title: prose('标题', 'Title', 120),
  aliases: aliases.optional(),
  summary: prose('摘要', 'Summary', 400),
  legalText: prose('目录原文', 'Legal wording').optional(),
  translationOf,
});

export type EntryData = z.infer<typeof entrySchema>;
export type EntryEnglishData = z.infer<typeof entryEnglishSchema>;
