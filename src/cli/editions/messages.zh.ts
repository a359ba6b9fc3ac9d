export const freezeHelp = {
  summary: '冻结一个版本：把全部条目的内容和校验码写进锁文件',
  details: [
    '写 editions/<版本>.lock.json，并在版本文件里记下校验码。目录有错误时不冻结。',
    '冻结以后这一版不再改变：再次冻结只有内容完全相同才算成功。条目的更正见 docs 里的说明。',
  ],
  options: {
    catalogue: '目录文件夹，默认 catalogue',
    from: '条目取自 git 的某次提交，而不是现在的文件；用于补冻以前的版本',
  },
  examples: ['mulu freeze 2026', 'mulu freeze 2025 --from v2025'],
};

export const diffHelp = {
  summary: '比较两个版本、两次提交或现在的文件，说明哪些条目变了',
  details: [
    'A、B 是版本编号、git 提交（分支、标签、HEAD~3 等）或 working（现在的文件）。',
    '只写 A 时与现在的文件比；都不写时把上一版与现在的文件比。列表里的各项按编号对应，不按先后。',
  ],
  options: {
    catalogue: '目录文件夹，默认 catalogue',
    format: 'pretty 给人看（默认），json 给程序，md 用于合并请求和公文，xlsx 用于表格软件',
    out: '写到这个文件；xlsx 必须写',
  },
  examples: [
    'mulu diff',
    'mulu diff 2025 2026 --format md',
    'mulu diff HEAD~1 working',
    'mulu diff 2025 2026 --format xlsx --out 变化.xlsx',
  ],
};

export const freezeWords = {
  whichEdition: (known: readonly string[]) =>
    `写要冻结的版本，例如 mulu freeze ${known.at(-1) ?? '2026'}。已有：${known.join('、')}。`,
  noEdition: (id: string, known: readonly string[]) =>
    `没有版本“${id}”；先建 editions/${id}.yaml。已有：${known.join('、')}。`,
  notCurrent: (id: string, current: string) =>
    `现在的文件属于版本 ${current}，不能冻结成 ${id}；以前的版本要用 --from 指明 git 提交。`,
  draft: (id: string) =>
    `版本 ${id} 还是草案；把 editions/${id}.yaml 的 status 改为 published，核对 issued 和 effective，再冻结。`,
  different: (id: string) =>
    `版本 ${id} 已冻结，现在的内容与它不同，没有改动任何文件。更正写进 corrections；新内容属于下一版。运行 mulu diff ${id} 查看不同。`,
  same: (id: string) => `版本 ${id} 早已冻结，内容相同，没有改动。`,
  done: (id: string, entries: number, path: string, size: string) =>
    `已冻结版本 ${id}：${entries} 条，${path}（${size}）。把这个文件和版本文件一起提交到 git。`,
  checksum: (sum: string) => `校验码 ${sum}`,
  refused: '目录有错误，没有冻结；没有改动任何文件。',
  noZone: '目录缺少园区、产业、分类或版本，没有冻结。',
  noRevision: (revision: string) => `git 里没有“${revision}”这次提交。`,
  unsound: (revision: string, errors: number) =>
    `注意：${revision} 里有 ${errors} 处不合现在的规则，读不通的记录没有列入。`,
  borrowed: (files: readonly string[]) =>
    `注意：${files.join('、')} 在那次提交里读不通，名称取自现在的文件；条目内容不受影响。`,
};

export const diffWords = {
  unknown: (operand: string, editions: readonly string[]) =>
    `“${operand}”既不是有锁文件的版本，也不是 git 提交；版本有：${editions.join('、') || '（无）'}，现在的文件写 working。`,
  unlocked: (id: string) => `版本 ${id} 没有锁文件，不知道当时有哪些条目，无法比较。`,
  noCatalogue: (operand: string) => `${operand} 里没有可以比较的目录。`,
  incomplete: (operand: string, errors: number) =>
    `注意：${operand} 有 ${errors} 处错误，读不通的记录没有参加比较。`,
  working: '现在的文件',
  edition: (id: string) => `版本 ${id}`,
  revision: (name: string) => `提交 ${name}`,
  title: (before: string, after: string) => `${before} → ${after}`,
  same: '没有不同。',
  needsOut: 'xlsx 不能显示在屏幕上；用 --out 写文件名，例如 --out 变化.xlsx。',
  outInCatalogue: (path: string) => `${path} 在目录文件夹里；写到别处。没有改动任何文件。`,
  wrote: (path: string) => `已写 ${path}`,
  formerId: (id: string) => `原编号 ${id}`,
};
