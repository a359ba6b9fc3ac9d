export const renameHelp = {
  summary: '给条目换编号（网址），旧网址自动转到新网址',
  details: [
    '中英文两个文件一起改名，目录里所有引用一并改写，旧编号留下一份转向记录 removed/<旧编号>.yaml。',
    '编号只用小写字母、数字和连字符。改名会带来错误时不改任何文件。',
  ],
  options: {
    catalogue: '目录文件夹，默认 catalogue',
    reason: '改名的原因（中文），默认“编号更改，内容不变。”',
    'reason-en': '改名的原因（英文）',
  },
  examples: ['mulu rename cell-therapy cell-and-gene-therapy'],
};

export const removeHelp = {
  summary: '撤销条目，网址保留一页，说明原因和去向',
  details: [
    '删去中英文两个文件，写 removed/<编号>.yaml。还有别处引用它时列出来，不改任何文件。',
    '--how 可写 withdrawn 撤销、replaced 由另一条接替、merged 并入另一条、split 拆成几条；不写时按接替条目的多少判断。',
  ],
  options: {
    catalogue: '目录文件夹，默认 catalogue',
    reason: '撤销的原因（中文）',
    'reason-en': '撤销的原因（英文）',
    successor: '接替的条目，可以写几次',
    how: 'withdrawn、replaced、merged 或 split',
    edition: '自哪一版起撤销，默认现在这一版',
    date: '撤销日期，默认今天',
    renumber: '把同一产业里后面的编号往前移，不留空号',
  },
  examples: [
    'mulu remove old-entry --reason "并入疫苗条目" --reason-en "Merged into vaccines" --successor vaccines --how merged --renumber',
  ],
};

export const renameWords = {
  needsBoth: '写旧编号和新编号，例如 mulu rename cell-therapy cell-and-gene-therapy。',
  noEntry: (id: string, near: string | undefined) =>
    `没有条目“${id}”${near === undefined ? '。' : `，是不是 ${near}？`}`,
  badId: (id: string) =>
    `“${id}”不能作编号；用 3 至 60 个小写字母、数字和连字符，例如 cell-and-gene-therapy。`,
  taken: (id: string) => `编号“${id}”已用过（现行条目或撤销记录）；编号不得重复使用，换一个。`,
  reason: '编号更改，内容不变。',
  refused: '改名会带来上面的错误；没有改动任何文件。',
  done: (from: string, to: string, files: number) =>
    `已把 ${from} 改为 ${to}，涉及 ${files} 个文件。旧网址会转到新网址。`,
};

export const removeWords = {
  needsId: '写要撤销的条目编号，例如 mulu remove old-entry --reason 原因 --reason-en reason。',
  needsReason: '撤销要说明原因：--reason 中文 --reason-en 英文，会登在网页上。',
  noSuccessor: (id: string) => `接替条目“${id}”不存在。`,
  badDate: (value: string) => `--date 要写 YYYY-MM-DD，写的是“${value}”。`,
  incomplete: '目录缺少园区、产业、分类或版本；先运行 mulu check。没有改动任何文件。',
  refused: '撤销会带来上面的错误，先改好引用它的地方；没有改动任何文件。',
  done: (id: string, path: string) => `已撤销 ${id}，记录在 ${path}。网址保留。`,
};
