/** Words of packs and of sheets for paper in Chinese. */
export const packZh = {
  eyebrow: '招商资料包',
  lead: (entries: number) =>
    `本资料包从目录中选出${entries}个条目，并附这些条目引用的政策依据、载体和合作项目。`,
  date: '编制日期',
  note: '致贵公司',
  entries: '为您选出的条目',
  enclosed: '随附内容',
  enclosedCounts: {
    policies: (count: number) => `政策依据（${count}份）`,
    premises: (count: number) => `园区载体（${count}处）`,
    opportunities: (count: number) => `合作项目（${count}个）`,
  },
  search: '在资料包内搜索和筛选',
  sheets: '打印全部条目',
  publicSite: '完整目录（在线网站）',
  disclaimer: '声明',
  parks: '园区',
  premisesLead: '所选条目和项目涉及的园区、地块和楼宇。',
  booklet: '打印本',
  bookletLink: '打印本产业全部条目',
  bookletLead: (entries: number) => `${entries}个条目，每个条目另起一页，可直接用浏览器打印。`,
  contents: '目次',
  printHint: '用浏览器的“打印”功能输出，纸张选A4。',
  address: '地址',
  entryAddress: '本条目网址',
  qrLabel: '本页永久地址的二维码',
  unpack:
    '看不到排版？您可能是在压缩包里直接打开了网页。请先解压整个压缩包，再打开解压后文件夹里的index.html。',
};

export type PackWords = typeof packZh;
