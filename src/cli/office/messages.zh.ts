/** The first of many things. */
const LINES = 40;

export const exportHelp = {
  summary: '把目录导出为表格、Word文件或数据，供办公使用',
  details: [
    '工作簿有填写说明、代码表和单元格里的下拉列表；改好后用 mulu import 读回。',
    'Excel、WPS表格和LibreOffice都可打开。相同的目录生成完全相同的文件。',
    '退出码：0 完成，1 目录有错误，2 用法不对，70 软件故障。',
  ],
  options: {
    to: 'xlsx 工作簿（默认），csv 表格，docx 成文的目录，json 数据',
    kind: '导出哪一类记录：entries 条目（默认）',
    lang: '表头、名称和成文所用的语言：zh 中文（默认），en 英文；正文两种语言都在',
    out: '输出文件，默认在当前文件夹里',
    force: '文件已存在时覆盖',
    catalogue: '目录文件夹，默认 catalogue',
  },
  examples: [
    'mulu export',
    'mulu export --to docx --out 目录征求意见稿.docx',
    'mulu export --to csv --lang en --out entries.csv',
  ],
};

export const exportWords = {
  outExists: (path: string) =>
    `${path} 已存在；换一个 --out，或加 --force 覆盖。没有改动任何文件。`,
  outIsFolder: (path: string) => `${path} 是文件夹；--out 要写文件名。没有改动任何文件。`,
  outInCatalogue: (path: string) => `${path} 在目录文件夹里；把文件放到别处。没有改动任何文件。`,
  refused: '目录有错误，没有导出。',
  made: (path: string, entries: number, size: string) =>
    `已导出：${path}（${entries} 个条目，${size}）`,
  names: { xlsx: '条目', csv: '条目', docx: '目录', json: '数据' },
};

export const importHelp = {
  summary: '把工作簿或CSV里的条目读进目录',
  details: [
    '表头可用中文或英文，列的次序不限；缺的列不改动。按编号或者产业加序号对应已有的条目，对应不上的是新条目。',
    '每一行先按 mulu check 的全部规则核对：对的写进文件，错的连同原因另存为“…待修改”，改好后再导入。',
    '没有变化的单元格不改动文件里的任何字节。表里没有的条目保持原样，不会删除。',
    '退出码：0 全部行都没有问题，1 有行待修改，2 用法不对或文件读不出，70 软件故障。',
  ],
  options: {
    kind: '导入哪一类记录：entries 条目（默认）',
    'dry-run': '只看会怎样，不写任何文件',
    catalogue: '目录文件夹，默认 catalogue',
  },
  examples: ['mulu import 条目.xlsx --dry-run', 'mulu import 条目.xlsx', 'mulu import 条目.csv'],
};

export const importWords = {
  noFile: '要写明导入哪个文件，例如 mulu import 条目.xlsx。',
  missing: (path: string) => `没有文件 ${path}；检查写法。`,
  tooLarge: (path: string, size: string, limit: string) =>
    `${path} 太大（${size}，上限 ${limit}）；拆成几个文件。没有改动任何文件。`,
  faults: {
    'old-workbook': (path: string) =>
      `${path} 是旧格式（.xls）或加了密码；另存为不加密的 .xlsx 再导入。没有改动任何文件。`,
    'no-workbook': (path: string) =>
      `${path} 打不开，可能已损坏；用Excel或WPS打开后另存为 .xlsx。没有改动任何文件。`,
    'no-text': (path: string) =>
      `${path} 既不是 .xlsx 工作簿，也不是文本表格；另存为 .xlsx 或 CSV。没有改动任何文件。`,
    'bad-csv': (path: string) =>
      `${path} 里的引号不成对，看不出哪里是单元格的边；另存为 .xlsx 再导入。没有改动任何文件。`,
    'no-header': (path: string) =>
      `${path} 的前20行里没有找到表头；第一行写“编号、产业、序号、标题（中文）”等列名，可用 mulu export 得到样表。没有改动任何文件。`,
  },
  noCatalogue: '目录缺少园区、产业、分类或版本，不能导入；先运行 mulu check。没有改动任何文件。',
  opened: (path: string, sheet: string | undefined, encoding: string | undefined) =>
    `${path}${sheet === undefined ? '' : `，工作表“${sheet}”`}${encoding === undefined ? '' : `，编码 ${encoding}`}`,
  columns: (known: number) => `认出 ${known} 列。`,
  unknown: (name: string, at: string, near: string | undefined) =>
    `不认识的列 ${at}“${name}”${near === undefined ? '' : `，是不是“${near}”？`}没有读取。`,
  repeated: (name: string, at: string) => `重复的列 ${at}“${name}”没有读取。`,
  row: (row: number) => `第 ${row} 行`,
  outcomes: { changed: '修改', new: '新增', faulty: '待修改', same: '未变' },
  change: (address: string, header: string, before: string, after: string) =>
    `${address} ${header}：${before} → ${after}`,
  blank: '（空）',
  said: (address: string | undefined, header: string | undefined, message: string) =>
    `${[address, header].filter((one) => one !== undefined).join(' ')}${address === undefined && header === undefined ? '' : '：'}${message}`,
  skipped: (rows: readonly number[]) =>
    `只有一格有内容、当作标题或备注跳过的行：${rows.slice(0, LINES).join('、')}。`,
  absent: (count: number) => `目录里另有 ${count} 个条目不在表里，保持原样。`,
  total: (counts: { same: number; changed: number; new: number; faulty: number }) =>
    `共 ${counts.same + counts.changed + counts.new + counts.faulty} 行：未变 ${counts.same}，修改 ${counts.changed}，新增 ${counts.new}，待修改 ${counts.faulty}。`,
  conflicts: '这些行放在一起会使目录的其他文件出错，一行也没有写：',
  dryRun: (files: number) => `试运行，没有写任何文件；实际会写 ${files} 个文件。`,
  written: (files: number) => `写了 ${files} 个文件。`,
  nothing: '没有要写的内容，没有改动任何文件。',
  amend: (path: string) => `待修改的行和原因在 ${path}；改好后再导入它。`,
  failed: '没有写完，已恢复原样；没有改动任何文件。',
  suffix: '待修改',
};
