/** Words of the downloads page in Chinese. */
export const downloadsZh = {
  files: '可下载的文件',
  names: {
    bundle: '离线包（整个网站）',
    'book-zh': '目录印制本（中文）',
    'book-en': '目录印制本（英文）',
    xlsx: '全部条目（工作簿）',
    'csv-zh': '全部条目（表格，中文表头）',
    'csv-en': '全部条目（表格，英文表头）',
    json: '整部目录的数据',
    schema: '数据的结构说明',
    package: '各列含义（中英文）',
  },
  data: '开放数据',
  dataLead:
    '供其他系统和分析使用，与网页同出一份目录，每次发布一起更新。行业代码是文字，0开头的不会丢零。',
  name: '文件',
  format: '格式',
  size: '大小',
  date: '日期',
  dateNote: '日期为本版目录的发布日期。',
  sum: 'SHA-256',
  licence: '许可',
  licenceText:
    '内容可免费下载、复制和转发，须注明出处并保持原样。标有“示例”的内容不可作为投资依据。',
  online: '见在线网站',
};

export type DownloadWords = typeof downloadsZh;
