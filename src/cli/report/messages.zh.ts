/** The Chinese words of `mulu report`. */
export const reportHelp = {
  summary: '列出目录里要处理的事：空缺、久未复核、没有译文、即将到期、检查风险',
  details: [
    '给工作人员看，不进网站、不进离线包。目录有错误时先改好再看。',
    '--format html 在 --out 文件夹里写 report.html 和样式，可以放在 dist/staff；下次生成网站时会清掉。',
  ],
  options: {
    catalogue: '目录文件夹，默认 catalogue',
    format: 'table 终端表格（默认），md Markdown，html 网页',
    out: '写到这个文件夹（html 必须写明）；不写则输出到终端',
    today: '按这一天判断，如 2026-12-01，默认今天',
    within: '多少天内到期的算即将到期，默认 90',
    months: '多少个月没有复核算久未复核，默认 6',
  },
  examples: [
    'mulu report',
    'mulu report --format md --within 180',
    'mulu report --format html --out dist/staff',
  ],
};

export const reportWords = {
  errors: (count: number) => `目录有 ${count} 个错误，报告可能不全；先运行 mulu check 改好。`,
  incomplete: '目录缺少园区、产业、分类或版本，做不出报告；先运行 mulu check。',
  written: (path: string) => `报告：${path}`,
  needsOut: '--format html 要写明 --out，如 --out dist/staff。',
  badDay: (value: string) => `--today 要写成 2026-12-01 这样的日期，写的是“${value}”。`,
  inCatalogue: (path: string) => `${path} 在目录文件夹里；把报告写到别处。`,
};
