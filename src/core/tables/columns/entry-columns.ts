import { choice, line, lines, list } from '../codecs/lists.ts';
import { code, date, dateTime, flag, number, text } from '../codecs/scalars.ts';
import type { Column } from './column.ts';
import { industryColumns } from './industry-columns.ts';
import { thresholdColumns } from './threshold-columns.ts';

const SOURCE_FIELDS = [
  { key: ['title'], codec: text },
  { key: ['url'], codec: code },
  { key: ['checked'], codec: date },
] as const;

/** A source in a cell: title, address, date. */
export const sourceLine = line(SOURCE_FIELDS);

/**
 * The one table of the fields of an entry. Export, import, the open data and their descriptions are
 * all made from it: a new field is a line here.
 */
export const ENTRY_COLUMNS: readonly Column[] = [
  {
    id: 'id',
    header: { zh: '编号', en: 'Id' },
    note: {
      zh: '永久编号，即网址：小写字母、数字和连字符，发布后不再改变。新条目可空着，由英文标题生成。',
      en: 'Permanent id and address: lower-case letters, digits and hyphens; never changed once published. May be blank for a new entry, which is then named after its English title.',
    },
    otherHeaders: ['永久编号', '条目编号', 'ID'],
    ...{ codec: code, width: 30, path: ['id'], required: true },
  },
  {
    id: 'sector',
    header: { zh: '产业', en: 'Sector' },
    note: { zh: '从列表中选择产业。', en: 'Choose a sector from the list.' },
    otherHeaders: ['产业门类', '所属产业'],
    ...{ codec: choice('sector'), choices: 'sector', width: 14, path: ['sector'], required: true },
  },
  {
    id: 'number',
    header: { zh: '序号', en: 'Number' },
    note: {
      zh: '印制编号，在同一产业内不重复的整数；换版时可以改变。',
      en: 'Printed number, a whole number used once in its sector; it may change between editions.',
    },
    otherHeaders: ['印制编号', 'No.', 'No'],
    ...{ codec: number, width: 8, path: ['zh', 'number'], required: true },
  },
  {
    id: 'title_zh',
    header: { zh: '标题（中文）', en: 'Title (Chinese)' },
    note: {
      zh: '条目名称，不超过40字。',
      en: 'Name of the entry in Chinese, up to 40 characters.',
    },
    otherHeaders: ['标题', '名称', '条目名称', '条目'],
    ...{ codec: text, width: 30, path: ['zh', 'title'], required: true },
  },
  {
    id: 'title_en',
    header: { zh: '标题（英文）', en: 'Title (English)' },
    note: {
      zh: '英文名称，不超过120个字符。',
      en: 'Name of the entry in English, up to 120 characters.',
    },
    otherHeaders: ['英文名称', '英文标题', 'Title', 'Name'],
    ...{ codec: text, width: 36, path: ['en', 'title'] },
  },
  {
    id: 'aliases_zh',
    header: { zh: '别名（中文）', en: 'Other names (Chinese)' },
    note: {
      zh: '检索用的别名，用“；”隔开。',
      en: 'Other names in Chinese for searching, parted by “；”.',
    },
    otherHeaders: ['别名'],
    ...{ codec: list(text), width: 24, path: ['zh', 'aliases'] },
  },
  {
    id: 'aliases_en',
    header: { zh: '别名（英文）', en: 'Other names (English)' },
    note: {
      zh: '英文别名，用“；”隔开。',
      en: 'Other names in English for searching, parted by “;”.',
    },
    otherHeaders: ['Other names', 'Aliases'],
    ...{ codec: list(text), width: 24, path: ['en', 'aliases'] },
  },
  {
    id: 'summary_zh',
    header: { zh: '摘要（中文）', en: 'Summary (Chinese)' },
    note: { zh: '一句话说明，不超过120字。', en: 'One sentence in Chinese, up to 120 characters.' },
    otherHeaders: ['摘要', '简介'],
    ...{ codec: text, width: 50, path: ['zh', 'summary'], required: true },
  },
  {
    id: 'summary_en',
    header: { zh: '摘要（英文）', en: 'Summary (English)' },
    note: {
      zh: '英文摘要，不超过400个字符。',
      en: 'One or two sentences in English, up to 400 characters.',
    },
    otherHeaders: ['英文摘要', 'Summary'],
    ...{ codec: text, width: 50, path: ['en', 'summary'] },
  },
  {
    id: 'legal_text_zh',
    header: { zh: '目录原文（中文）', en: 'Legal wording (Chinese)' },
    note: {
      zh: '所依据目录的完整表述，可不填。',
      en: 'Full wording in the catalogue it rests on; may be blank.',
    },
    otherHeaders: ['目录原文'],
    ...{ codec: text, width: 40, path: ['zh', 'legalText'] },
  },
  {
    id: 'legal_text_en',
    header: { zh: '目录原文（英文）', en: 'Legal wording (English)' },
    note: {
      zh: '完整表述的英文译文，可不填。',
      en: 'English translation of the legal wording; may be blank.',
    },
    ...{ codec: text, width: 40, path: ['en', 'legalText'] },
  },
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
  {
    id: 'assessment',
    header: { zh: '环评类别', en: 'Environmental assessment' },
    note: {
      zh: '报告书、报告表、登记表或不纳入管理。',
      en: 'Kind of environmental document that a project needs.',
    },
    ...{ codec: choice('assessment'), choices: 'assessment', width: 18 },
    ...{ path: ['zh', 'environment', 'assessment'], required: true },
  },
  {
    id: 'emissions',
    header: { zh: '排放', en: 'Emissions' },
    note: { zh: '零排放，或有限排放、须达标。', en: 'None, or limited and within the standards.' },
    ...{ codec: choice('emissions'), choices: 'emissions', width: 18 },
    ...{ path: ['zh', 'environment', 'emissions'], required: true },
  },
  {
    id: 'premises',
    header: { zh: '载体', en: 'Premises' },
    note: {
      zh: '载体编号，用“；”隔开；编号见“代码表”。',
      en: 'Ids of premises, parted by “;”. The sheet “Codes” has the ids.',
    },
    ...{
      codec: list(choice('premises', { ids: true })),
      width: 24,
      path: ['zh', 'premises'],
      blank: [],
    },
  },
  {
    id: 'contact',
    header: { zh: '联系窗口', en: 'Contact desk' },
    note: { zh: '负责的窗口，从列表中选择。', en: 'The desk in charge, from the list.' },
    ...{
      codec: choice('desk'),
      choices: 'desk',
      width: 20,
      path: ['zh', 'contact'],
      required: true,
    },
  },
  {
    id: 'published',
    header: { zh: '发布时间', en: 'Published' },
    note: { zh: '北京时间，如 2026-11-02 09:00。', en: 'Beijing time, as 2026-11-02 09:00.' },
    otherHeaders: ['发布日期'],
    ...{ codec: dateTime, width: 18, path: ['zh', 'published'], required: true },
  },
  {
    id: 'reviewed',
    header: { zh: '复核日期', en: 'Reviewed' },
    note: {
      zh: '最近一次复核的日期，如 2026-11-16。',
      en: 'Day of the last review, as 2026-11-16.',
    },
    ...{ codec: date, width: 13, path: ['zh', 'reviewed'], required: true },
  },
  {
    id: 'sources',
    header: { zh: '来源', en: 'Sources' },
    note: {
      zh: '每行一个：名称 | 网址 | 核对日期。',
      en: 'One a line: title | address | date checked.',
    },
    ...{
      codec: lines(SOURCE_FIELDS),
      width: 60,
      path: ['zh', 'sources'],
      blank: [],
      required: true,
    },
  },
  {
    id: 'sample',
    header: { zh: '示例', en: 'Example' },
    note: {
      zh: '“是”表示示例内容，不可作为投资依据。',
      en: '“Yes” marks an example, which nobody may rely upon.',
    },
    ...{ codec: flag, width: 8, path: ['zh', 'sample'] },
  },
  {
    id: 'notes',
    header: { zh: '内部备注', en: 'Internal note' },
    note: { zh: '只给工作人员看，不发布。', en: 'For staff only; never published.' },
    otherHeaders: ['备注'],
    ...{ codec: text, width: 30, path: ['zh', 'notes'], internal: true },
  },
  {
    id: 'body_zh',
    header: { zh: '正文（中文）', en: 'Text (Chinese)' },
    note: { zh: '正文，用 Markdown 书写。', en: 'The text in Chinese, written in Markdown.' },
    otherHeaders: ['正文'],
    ...{ codec: text, width: 60, path: ['body', 'zh'], required: true },
  },
  {
    id: 'body_en',
    header: { zh: '正文（英文）', en: 'Text (English)' },
    note: { zh: '英文正文，用 Markdown 书写。', en: 'The text in English, written in Markdown.' },
    otherHeaders: ['英文正文', 'Text'],
    ...{ codec: text, width: 60, path: ['body', 'en'] },
  },
];
