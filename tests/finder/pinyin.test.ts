import { beforeAll, expect, test } from 'vitest';
import { homophones, type Lexicon, sequencesRead } from '../../src/finder/pinyin.ts';
import { documentOf, openDocuments } from '../helpers/open-index.ts';

let lexicon: Lexicon;
beforeAll(async () => {
  const titles = [
    '高新区',
    '标准厂房',
    '银行业务',
    '长效制剂',
    '新型疫苗',
    '绿色建材',
    '高性能涂料',
  ];
  const documents = titles.map((zh) => documentOf({ title: { zh, en: '' } }));
  lexicon = await (await openDocuments(documents)).store.lexicon();
});

test.each([
  ['gaoxinqu', ['高新区']],
  ['gxq', ['高新区']],
  ['gaoxin', ['高新']],
  ['gaoxing', ['高性']],
  ['gaoxinq', ['高新区']],
  ['biaozhunch', ['标准厂']],
  ['changfang', ['厂房']],
  ['bzcf', ['标准厂房']],
  ['yinhang', ['银行']],
  ['yinxing', ['银行']],
  ['hangye', ['行业']],
  ['xingye', ['行业']],
  ['changxiao', ['长效']],
  ['zhangxiao', ['长效']],
  ['lvse', ['绿色']],
  ['yimiao', ['疫苗']],
  ['ym', ['疫苗']],
  ['gao', []],
  ['g', []],
  ['zzz', []],
  ['gaoxin1', []],
])('%s spells %j', (typed, sequences) => {
  expect(sequencesRead(typed, lexicon)).toEqual(sequences);
});

test.each([
  ['高薪区', ['高新区']],
  ['标准厂放', ['标准厂房']],
  ['一苗', ['疫苗']],
  ['厂房租', []],
])('%s sounds like %j', (typed, sequences) => {
  expect(homophones(typed, lexicon)).toEqual(sequences);
});
