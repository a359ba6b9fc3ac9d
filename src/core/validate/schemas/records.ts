import { z } from 'zod';
import {
  date,
  dateTime,
  field,
  id,
  ids,
  localised,
  localisedList,
  prose,
  quantity,
  sample,
  source,
  sources,
  translationOf,
  unit,
  url,
} from './common.ts';

const itemList = z.strictObject({
  name: prose('清单名称', 'Name of the list', 20),
  en: prose('清单英文名称', 'English name of the list', 60),
  class: id('类别', 'Class').optional(),
  count: field(z.int().positive(), '条目数', 'Number of items').optional(),
  gathered: field(
    z.int().positive(),
    '已整理并用于核对的条目数',
    'Items gathered for checks',
  ).optional(),
  sectioned: field(z.boolean(), '按行业分编', 'Numbered by section').optional(),
  sections: field(
    z.array(
      z.strictObject({
        zh: prose('行业', 'Section', 40),
        en: prose('行业英文', 'Section in English', 80),
      }),
    ),
    '行业',
    'Sections',
  ).optional(),
  items: field(
    z.array(
      z.strictObject({
        number: prose('条目号', 'Item', 40),
        sums: field(
          z.string().regex(/^[0-9a-f]{8}(?: [0-9a-f]{8})*$/u),
          '官方文字各分句的校验值',
          'Sums of the clauses of the official wording',
        ).optional(),
        words: field(z.array(prose('产品名', 'Product', 20)), '产品名', 'Products').optional(),
      }),
    ),
    '已整理的条目',
    'Items gathered',
  ).optional(),
});

export const POLICY_KINDS = [
  'law',
  'regulation',
  'catalogue',
  'negative-list',
  'tax',
  'customs',
  'plan',
  'standard',
  'competition',
] as const;

export const policySchema = z.strictObject({
  title: localised('名称', 'Title', 120),
  short: localised('简称', 'Short title', 40),
  kind: field(z.enum(POLICY_KINDS), '性质', 'Kind'),
  issuer: localised('发文机关', 'Issuer', 120),
  documentNumber: field(
    z.string().min(1),
    '发文字号',
    'Document number',
    'document-number',
  ).optional(),
  published: date('公布日期', 'Published').optional(),
  effective: date('施行日期', 'Effective'),
  expires: date('有效期至', 'Expires').optional(),
  supersededBy: id('取代它的文件', 'Superseded by').optional(),
  supersededOn: date('被取代日期', 'Superseded on').optional(),
  supersedes: id('它所取代的文件', 'Supersedes').optional(),
  appliesTo: field(z.enum(['domestic', 'foreign', 'both']), '适用投资者', 'Applies to'),
  url,
  posted: dateTime('本站发布时间', 'Published on the site').optional(),
  checked: date('核对日期', 'Date checked'),
  lists: field(z.array(itemList), '清单', 'Lists').optional(),
  summary: localised('要点', 'Summary', 400),
  conditions: localisedList('条件', 'Conditions').optional(),
  conditionBasis: ids('各条件的依据', 'Instrument of each condition').optional(),
  notes: prose('内部备注', 'Internal note').optional(),
});

export const UTILITIES = [
  'road',
  'water',
  'power',
  'drainage',
  'telecom',
  'gas',
  'heat',
  'levelled',
] as const;

const evidence = z.strictObject({
  src: prose('图片文件', 'File', 120),
  alt: localised('图片说明', 'Alt text', 120),
  taken: date('拍摄日期', 'Taken on'),
  author: prose('作者', 'Author', 40),
  mapNumber: prose('审图号', 'Map approval number', 30).optional(),
});

/** What investors ask the way to. */
export const LANDMARKS = [
  'port',
  'airport',
  'hospital',
  'university',
  'motorway',
  'railway',
  'centre',
  'other',
] as const;

const distance = quantity.extend({
  to: localised('到', 'To', 60),
  kind: field(z.enum(LANDMARKS), '地点种类', 'Kind of place'),
  method: field(z.enum(['road', 'straight']), '量法', 'How it was measured'),
});

const neighbour = z.strictObject({
  name: localised('企业名称', 'Name of the firm', 60),
  does: localised('主营', 'What it does', 80).optional(),
  source: source.optional(),
  sample: sample.optional(),
});

export const BEARINGS = [
  'north-west',
  'north',
  'north-east',
  'west',
  'centre',
  'east',
  'south-west',
  'south',
  'south-east',
] as const;

const bearing = z.strictObject({
  direction: field(z.enum(BEARINGS), '方位', 'Direction'),
  source,
});

export const premisesSchema = z.strictObject({
  name: localised('名称', 'Name', 60),
  kind: field(z.enum(['park', 'plot', 'building']), '种类', 'Kind'),
  park: id('所在园区', 'Park').optional(),
  area: field(quantity, '面积', 'Area').optional(),
  landUse: localised('用途', 'Land use', 80).optional(),
  summary: localised('简介', 'Summary', 400),
  utilities: field(z.array(z.enum(UTILITIES)), '配套', 'Utilities').optional(),
  status: localised('现状', 'Status', 200).optional(),
  sectors: ids('适合产业', 'Sectors'),
  distances: field(z.array(distance), '距离', 'Distances').optional(),
  neighbours: field(z.array(neighbour), '周边企业', 'Firms nearby').optional(),
  bearing: field(bearing, '相对方位', 'Direction from the centre').optional(),
  evidence: field(z.array(evidence), '实地照片', 'Photographs').optional(),
  published: dateTime('发布时间', 'Published').optional(),
  reviewed: date('复核日期', 'Reviewed'),
  sources,
  notes: prose('内部备注', 'Internal note').optional(),
  sample: sample.optional(),
});

const investment = z.strictObject({
  min: field(z.number(), '下限', 'Minimum').optional(),
  max: field(z.number(), '上限', 'Maximum').optional(),
  unit: unit.optional(),
  source: source.optional(),
  sample: sample.optional(),
});

const offers = field(z.array(prose('园区提供', 'What the zone offers', 120)), '园区提供', 'Offers');
const asks = field(z.array(prose('希望对方', 'What it asks', 120)), '希望对方', 'Asks');

export const COOPERATION = ['joint-venture', 'wholly-owned', 'lease', 'licensing', 'fund'] as const;

export const PROGRESS = ['sought', 'negotiating', 'signed', 'started'] as const;

export const opportunitySchema = z.strictObject({
  title: prose('标题', 'Title', 40),
  summary: prose('摘要', 'Summary', 120),
  sector: id('产业', 'Sector'),
  subsector: id('细分产业', 'Subsector'),
  entries: ids('对应条目', 'Entries'),
  park: id('园区', 'Park'),
  premises: ids('载体', 'Premises').optional(),
  investment: field(investment, '投资规模', 'Investment'),
  cooperation: field(z.array(z.enum(COOPERATION)).min(1), '合作方式', 'Cooperation'),
  stage: field(z.enum(PROGRESS), '进展', 'Stage'),
  offers,
  asks,
  contact: id('联系窗口', 'Contact desk'),
  published: dateTime('发布时间', 'Published'),
  reviewed: date('复核日期', 'Reviewed'),
  sources: sources.optional(),
  notes: prose('内部备注', 'Internal note').optional(),
  sample: sample.optional(),
});

export const opportunityEnglishSchema = z.strictObject({
  title: prose('标题', 'Title', 120),
  summary: prose('摘要', 'Summary', 400),
  offers,
  asks,
  translationOf,
});

export const guideSchema = z.strictObject({
  title: prose('标题', 'Title', 40),
  summary: prose('摘要', 'Summary', 120),
  order: field(z.int().positive(), '次序', 'Order'),
  published: dateTime('发布时间', 'Published'),
  reviewed: date('复核日期', 'Reviewed'),
  sources: sources.optional(),
  notes: prose('内部备注', 'Internal note').optional(),
});

export const guideEnglishSchema = z.strictObject({
  title: prose('标题', 'Title', 120),
  summary: prose('摘要', 'Summary', 400),
  translationOf,
});

/** The English half of a record that has its prose in pairs and only its body in a second file. */
export const bodyEnglishSchema = z.strictObject({ translationOf });

export type BodyEnglishData = z.infer<typeof bodyEnglishSchema>;
export type PolicyData = z.infer<typeof policySchema>;
export type PremisesData = z.infer<typeof premisesSchema>;
export type OpportunityData = z.infer<typeof opportunitySchema>;
export type OpportunityEnglishData = z.infer<typeof opportunityEnglishSchema>;
export type GuideData = z.infer<typeof guideSchema>;
export type GuideEnglishData = z.infer<typeof guideEnglishSchema>;
