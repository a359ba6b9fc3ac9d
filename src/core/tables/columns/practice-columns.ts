import { choice, lines, list } from '../codecs/lists.ts';
import { date, dateTime, flag, text } from '../codecs/scalars.ts';
import type { Column } from './column.ts';
import { SOURCE_FIELDS } from './source-fields.ts';

/** Environment, place, contact, dates, sources and the text. */
export const practiceColumns: readonly Column[] = [
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
