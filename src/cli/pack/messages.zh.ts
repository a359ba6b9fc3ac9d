export const packHelp = {
  summary: '为一家企业编制资料包：选定条目的离线网站、PDF或打印页',
  details: [
    '条目用 --entries、--facet、--list 三者之一选定。资料包只含这些条目和它们引用的政策、载体、项目。',
    '企业名称和致语只写进资料包，不写进目录和公开网站。相同的输入生成完全相同的文件。',
    '退出码：0 完成，1 目录或致语有错误，2 用法不对，70 软件故障。',
  ],
  options: {
    entries: '条目编号（文件名或 M-05 这样的印制编号），用逗号隔开；封面按此顺序排列',
    facet: '按筛选项选，如 sector=modern-finance；可写多次，同一项之间为或，不同项之间为且',
    list: '网站上“我的菜单”的链接，条目和顺序都取自链接',
    for: '给谁，如“威高集团”；印在封面上',
    lang: '资料包的语言：zh,en（默认）、zh 或 en；只写 en 时本命令也用英文输出',
    note: '致语文件（Markdown）；旁边有 文件名.en.md 时英文封面用它',
    date: '封面上的日期，如 2026-12-08；不写就不印日期',
    to: 'zip 离线网站（默认），pdf，print 单个网页文件，用浏览器打印',
    base: '公开网站的网址；资料包里没有的内容链接到那里，纸上印二维码',
    out: '输出文件，默认在 packs 文件夹里',
    force: '文件已存在时覆盖',
    catalogue: '目录文件夹，默认 catalogue',
  },
  examples: [
    'mulu pack --entries vaccines,cell-and-gene-therapy --for 威高集团 --date 2026-12-08',
    'mulu pack --facet sector=modern-finance --for "Example Bank" --lang en --to pdf',
    'mulu pack --list "https://www.example.gov.cn/mulu/shortlist.html?entries=vaccines,cdmo-services" --for 威高集团 --note 致语.md',
  ],
};

interface Unknown {
  readonly id: string;
  readonly near: string | undefined;
}

export const packWords = {
  noRecipient: '要用 --for 写明给谁，例如 --for 威高集团。',
  badRecipient: '--for 要写1至80个字，不能有换行等控制字符。',
  oneSelection: '条目用 --entries、--facet、--list 选定，三者写且只写一个。',
  unknownEntries: (unknown: readonly Unknown[]) =>
    unknown
      .map(({ id, near }) => `没有条目“${id}”${near ? `，是不是 ${near}？` : '。'}`)
      .join('\n'),
  badList: (value: string) =>
    `--list 要写“我的菜单”的链接，里面有 entries=条目编号；写的是“${value}”。`,
  nothing: '没有选中任何条目；换一个筛选项，或用 --entries 写明条目。',
  badLanguage: (value: string) => `--lang 要写 zh,en、zh 或 en，写的是“${value}”。`,
  missingLanguage: (value: string) => `这份目录没有语言“${value}”；见 zone.yaml 的 languages。`,
  badDate: (value: string) => `--date 要写日历上有的日期，如 2026-12-08，写的是“${value}”。`,
  noNote: (path: string) => `没有致语文件 ${path}；检查写法。`,
  badNote: (path: string) => `致语文件 ${path} 不是UTF-8文本；用记事本另存为UTF-8。`,
  outExists: (path: string) =>
    `${path} 已存在；换一个 --out，或加 --force 覆盖。没有改动任何文件。`,
  outIsFolder: (path: string) => `${path} 是文件夹；--out 要写文件名。没有改动任何文件。`,
  outPublic: (path: string) =>
    `${path} 在目录或公开网站的文件夹里；资料包含企业名称，请放到别处。没有改动任何文件。`,
  noBrowser: '没有找到Chromium或Chrome，不能生成PDF；装上它，或用 --to print 后在浏览器里打印。',
  failed: '没有生成资料包；没有改动任何文件。',
  interrupted: '已中断；没有改动任何文件。',
  refused: '目录有错误，没有生成资料包。',
  noteRefused: '致语有错误，没有生成资料包。',
  stages: { check: '检查目录', draw: '绘制页面', print: '生成PDF' },
  entries: (count: number) => `${count} 个条目`,
  enclosed: (policies: number, premises: number, opportunities: number) =>
    `政策 ${policies} 份，载体 ${premises} 处，项目 ${opportunities} 个`,
  made: (path: string, size: string) => `资料包：${path}（${size}）`,
};
