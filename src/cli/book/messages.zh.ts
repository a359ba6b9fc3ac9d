export const bookHelp = {
  summary: '把整本目录排成一本可打印的PDF书，每种语言一个文件',
  details: [
    '有封面、带页码的目次、各产业条目、政策依据、行业代码索引和术语表。字体随软件附带，不用本机字体。',
    '目录有错误时不生成，原有的文件保持不动。',
  ],
  options: {
    catalogue: '目录文件夹，默认 catalogue',
    out: '放PDF的文件夹，默认当前文件夹',
    base: '网站的正式网址（https://…）；写了才印条目网址和二维码',
    only: '只要一种语言：zh 中文，en 英文',
  },
  examples: [
    'mulu book',
    'mulu book --only zh --out print --base https://www.example.gov.cn/mulu/',
  ],
};

export const bookWords = {
  setting: '排印PDF',
  refused: '目录有错误，没有排印；原有的文件保持不动。',
  incomplete: '目录缺少园区、产业、分类或版本，无法排印。',
  file: (path: string, size: string) => `${path}（${size}）`,
  noLanguage: (locale: string) => `目录里没有这种语言：${locale}。`,
  total: (seconds: number) => `用时 ${seconds.toFixed(1)} 秒。`,
};
