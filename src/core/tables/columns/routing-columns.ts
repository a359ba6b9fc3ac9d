import { choice, lines, list } from '../codecs/lists.ts';
import { date, text } from '../codecs/scalars.ts';
import type { Column } from './column.ts';
import { industryColumns } from './industry-columns.ts';
import { SOURCE_FIELDS, sourceLine } from './source-fields.ts';
import { thresholdColumns } from './threshold-columns.ts';

/** Where an entry belongs, what law applies to it and what is asked for. */
export const routingColumns: readonly Column[] = [
  {
    id: 'subsector',
    header: { zh: '细分产业', en: 'Subsector' },
    note: {
      zh: '产业之内的细分产业，从列表中选择。',
      en: 'Subsector within the sector, from the list.',
    },
    ...{ codec: choice('subsector'), choices: 'subsector', width: 18 },
    ...{ path: ['zh', 'subsector'], required: true },
  },
  {
    id: 'class',
    header: { zh: '准入类别', en: 'Class' },
    note: {
      zh: '鼓励、允许、限制等类别，从列表中选择。',
      en: 'Encouraged, permitted, restricted and so on, from the list.',
    },
    otherHeaders: ['类别'],
    ...{
      codec: choice('class'),
      choices: 'class',
      width: 14,
      path: ['zh', 'class'],
      required: true,
    },
  },
  {
    id: 'targets',
    header: { zh: '瞄向', en: 'Target investors' },
    note: {
      zh: '可多选，用“；”隔开；可用的值见“代码表”。',
      en: 'One or more, parted by “;”. The sheet “Codes” has the values.',
    },
    ...{ codec: list(choice('target')), width: 24, path: ['zh', 'targets'], blank: [] },
  },
  {
    id: 'chain_stage',
    header: { zh: '产业链环节', en: 'Stage of the chain' },
    note: { zh: '上游、中游或下游。', en: 'Upstream, midstream or downstream.' },
    otherHeaders: ['环节'],
    ...{ codec: choice('stage'), choices: 'stage', width: 12 },
    ...{ path: ['zh', 'chain', 'stage'], required: true },
  },
  {
    id: 'chain_action',
    header: { zh: '补链强链延链', en: 'Chain action' },
    note: {
      zh: '补链、强链或延链，可不填。',
      en: 'Whether it fills, strengthens or extends the chain; may be blank.',
    },
    ...{ codec: choice('action'), choices: 'action', width: 14, path: ['zh', 'chain', 'action'] },
  },
  {
    id: 'chain_anchors',
    header: { zh: '链主企业', en: 'Anchor firms' },
    note: {
      zh: '每行一家：中文名称 | 英文名称 | 来源名称 | 来源网址 | 核对日期。',
      en: 'One a line: Chinese name | English name | title of the source | its address | date checked.',
    },
    ...{
      codec: lines([
        { key: ['name', 'zh'], codec: text },
        { key: ['name', 'en'], codec: text },
        ...SOURCE_FIELDS.map(({ key, codec }) => ({ key: ['source', ...key], codec })),
      ]),
      width: 30,
      path: ['zh', 'chain', 'anchors'],
    },
  },
  ...industryColumns,
  {
    id: 'basis',
    header: { zh: '政策依据', en: 'Legal basis' },
    note: {
      zh: '每行一条：政策编号 | 条目号 | 适用投资者。政策编号见“代码表”。',
      en: 'One a line: id of the instrument | item | investors. The sheet “Codes” has the ids.',
    },
    ...{
      codec: lines([
        { key: ['policy'], codec: choice('policy', { ids: true }) },
        { key: ['item'], codec: text },
        { key: ['investor'], codec: choice('investor') },
      ]),
      width: 48,
      path: ['zh', 'basis'],
      blank: [],
      required: true,
    },
  },
  {
    id: 'conflicts',
    header: { zh: '限制与禁止核对', en: 'Conflict checks' },
    note: {
      zh: '每行一次核对：政策编号 | 清单 | 适用投资者 | 结果 | 涉及的条目号（用；隔开）| 核对日期 | 中文说明 | 英文说明。',
      en: 'One a line: id of the instrument | list | investors | result | items concerned (parted by ;) | date checked | note in Chinese | note in English.',
    },
    ...{
      codec: lines([
        { key: ['policy'], codec: choice('policy', { ids: true }) },
        { key: ['list'], codec: text },
        { key: ['investor'], codec: choice('investor') },
        { key: ['result'], codec: choice('result') },
        { key: ['items'], codec: list(text) },
        { key: ['checked'], codec: date },
        { key: ['note', 'zh'], codec: text },
        { key: ['note', 'en'], codec: text },
      ]),
      width: 48,
      path: ['zh', 'conflicts'],
    },
  },
  {
    id: 'foreign_access',
    header: { zh: '外资准入', en: 'Foreign access' },
    note: {
      zh: '外商投资是鼓励、可以还是有限制。',
      en: 'Whether foreign investment is encouraged, open or restricted.',
    },
    ...{ codec: choice('access'), choices: 'access', width: 24 },
    ...{ path: ['zh', 'foreignAccess'], required: true },
  },
  {
    id: 'incentives',
    header: { zh: '可申请的政策', en: 'Incentives' },
    note: {
      zh: '政策编号，用“；”隔开；编号见“代码表”。',
      en: 'Ids of instruments, parted by “;”. The sheet “Codes” has the ids.',
    },
    ...{
      codec: list(choice('policy', { ids: true })),
      width: 30,
      path: ['zh', 'incentives'],
      blank: [],
    },
  },
  ...thresholdColumns(sourceLine),
];
