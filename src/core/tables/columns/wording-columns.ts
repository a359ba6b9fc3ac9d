import { choice, list } from '../codecs/lists.ts';
import { code, number, text } from '../codecs/scalars.ts';
import type { Column } from './column.ts';

/** What an entry is called and how it is described. */
export const wordingColumns: readonly Column[] = [
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
];
