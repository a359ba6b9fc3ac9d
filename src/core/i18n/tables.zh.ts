import type { Bilingual } from '../diagnostics/diagnostic.ts';

/** The first allowed values of a field, for a message. */
const some = (choices: readonly Bilingual[]): string => {
  const names = choices.slice(0, 8).map((name) => name.zh);
  return names.join('、') + (choices.length > names.length ? '等' : '');
};

/** Words of tables for the office in Chinese. */
export const tablesZh = {
  sheets: { entries: '条目', about: '说明', codes: '代码表', lists: '列表', amend: '待修改' },
  reason: '待修改原因',
  codes: { field: '字段', id: '编号', name: '中文名称', english: '英文名称' },
  about: {
    title: '产业发展指导目录数据表',
    edition: '版本',
    issued: '发布日期',
    effective: '施行日期',
    entries: '条目数',
    licence: '许可',
    howTo: '填写说明',
    rows: [
      '一行一个条目，一列一个字段；表头的批注说明每列怎么填。列的次序可以改变，不需要的列可以删去。',
      '“编号”是永久网址，不要改动；新条目可以空着。行业代码、编号和日期都是文字格式。',
      '数字的单位写在表头里，单元格只写数字；没有要求的空着。',
      '标有“示例”的内容不可作为投资依据。',
    ],
    columns: { header: '列', english: '英文表头', required: '必填', note: '说明', yes: '必填' },
  },
  document: {
    contents: '目录',
    entries: (count: number) => `${count}条`,
    total: (sectors: number, entries: number) =>
      `本目录共${sectors}个产业、${entries}个条目。条目编号由产业代号和序号组成。标有“示例”的数字仅作演示，不可作为投资依据。`,
    number: '编号',
    entry: '条目',
    class: '类别',
    industry: '国民经济行业',
    basis: '政策依据',
    thresholds: '准入指标',
    caseByCase: '一事一议',
    none: '——',
    sample: '（示例）',
    allSamples: '（均为示例）',
    policies: '政策依据清单',
    policy: '文件名称',
    documentNumber: '发文字号',
    effective: '施行日期',
    desks: '联系窗口',
    desk: '窗口',
    phone: '电话',
    address: '地址',
    issued: (day: string) => `${day}发布`,
    inForce: (day: string) => `自${day}起施行`,
    ordinals: ['一', '二', '三', '四', '五', '六', '七', '八', '九', '十'],
    heading: (ordinal: string, name: string) => `${ordinal}、${name}`,
    counted: (title: string, count: string) => `${title}（${count}）`,
    colon: '：',
    separator: '；',
  },
  problems: {
    halfWidth: (from: string, to: string) => `全角字符已改为半角：${from} → ${to}`,
    dateForm: (from: string, to: string) => `日期已改写：${from} → ${to}`,
    notANumber: (found: string) => `“${found}”不是数字；只写数字，如 500。`,
    otherUnit: (found: string, unit: string) =>
      `单位“${found}”不对，这一列的单位是 ${unit}；换算后再写。`,
    noUnit: (found: string, unit: string) =>
      `没有写单位；写成“${found}${unit}”，或在表头里写明（${unit}）。`,
    notYesNo: (found: string) => `“${found}”看不懂；写“是”或“否”。`,
    notADate: (found: string) => `“${found}”不是日期；写成 2026-11-16 这样。`,
    notATime: (found: string) => `“${found}”不是时间；写成 2026-11-02 09:00 这样。`,
    unknownChoice: (found: string, choices: readonly Bilingual[], near: string | undefined) =>
      `没有“${found}”这个值${near === undefined ? '' : `，是不是“${near}”`}；可用：${some(choices)}。`,
    ambiguous: (found: string, ids: readonly string[]) =>
      `叫“${found}”的不止一个；改写编号：${ids.join('、')}。`,
    tooManyParts: (found: string, limit: number) =>
      `“${found}”分成了太多段，最多 ${limit} 段，用“|”隔开。`,
    lostZero: (found: string, padded: string) =>
      `代码 ${found} 是数字格式，分不清是 ${found} 还是 ${padded}；把单元格设为文字再写一遍。`,
    unknownCode: (found: string, near: readonly string[]) =>
      `GB/T 4754-2017 里没有代码“${found}”${near.length === 0 ? '' : `；相近的有 ${near.join('、')}`}。`,
    elsewhere: (file: string, message: Bilingual) => `会使 ${file} 出错：${message.zh}`,
    zeroBack: (found: string, padded: string) => `代码前面的零已补上：${found} → ${padded}`,
    required: (header: Bilingual) => `“${header.zh}”必填，不能为空。`,
    formula: (found: string) => `单元格里是公式“${found}”；改写成公式的结果。`,
    duplicateRow: (id: string, row: number) =>
      `编号“${id}”在第 ${row} 行已经出现过；每个条目只能有一行。`,
    badId: (id: string) =>
      `编号“${id}”不合要求；用 3 至 60 个小写字母、数字和连字符，如 cell-and-gene-therapy。`,
    noId: () => '新条目没有编号，也没有可以生成编号的英文标题；写上编号。',
    madeId: (id: string) => `新条目，编号由英文标题生成：${id}`,
    noSector: () => '新条目没有写产业；从列表中选一个。',
    sectorAbove: (name: string) => `产业空着，按上一行的“${name}”处理`,
    idTaken: (id: string, other: string) =>
      `编号“${id}”与第几号对不上：这个产业的同一序号是“${other}”；核对编号和序号。`,
    matchedByNumber: (id: string) => `按产业和序号对应到 ${id}`,
    matchedByTitle: (id: string) => `按标题对应到 ${id}`,
    englishIncomplete: () => '英文标题和英文摘要要么都写，要么都不写。',
    tooLong: () => '单元格里的文字超过了电子表格的上限，没有放进来；请直接修改文件。',
    refusedTogether: () => '与别的行或别的文件有冲突，见本行的其他说明。',
  },
  kept: '（正文过长，请直接修改文件）',
};

export type TableWords = typeof tablesZh;
