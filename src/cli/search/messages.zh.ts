export const searchHelp = {
  summary: '在终端里检索已生成的网站，与网页上的检索结果相同',
  details: [
    'QUERY 可以是中文、拼音、拼音首字母、英文或行业代码；几个词用空格隔开并加引号，每个词都要有。',
    '退出码：0 检索完成（没有结果也是 0），2 用法不对或没有索引，70 软件故障。',
  ],
  options: {
    facet: '筛选，如 sector=modern-finance；可写多次，同一项之间为或，不同项之间为且',
    dist: '网站文件夹，默认 dist',
    json: '输出给程序用的 JSON：总数、各条编号和命中位置、筛选计数',
    limit: '最多列出 N 条，默认 20；--json 默认全部',
  },
  examples: [
    'mulu search 高新区',
    'mulu search "厂房 租赁" --facet kind=premises',
    'mulu search gxq --json',
  ],
};

export const searchWords = {
  noQuery: '要写检索词，例如 mulu search 高新区。',
  noIndex: (path: string) =>
    `${path} 里没有完整的检索索引；先运行 mulu build，或用 --dist 指明网站文件夹。`,
  total: (count: number) => (count === 0 ? '没有找到。' : `找到 ${count} 条。`),
  more: (count: number) => `还有 ${count} 条；用 --limit 多列一些。`,
  reading: {
    sound: (typed: string, read: readonly string[]) =>
      `没有“${typed}”，按读音匹配：${read.join('、')}`,
    spelling: (typed: string, read: readonly string[]) =>
      `没有“${typed}”，按相近拼写匹配：${read.join('、')}`,
    pieces: (typed: string, read: readonly string[]) =>
      `没有连写的“${typed}”，分开匹配：${read.join('、')}`,
  },
};
