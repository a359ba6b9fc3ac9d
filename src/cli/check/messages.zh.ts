export const checkOptions = {
  format:
    'pretty 给人看（默认）；json 给程序；github、gitlab、sarif 给代码平台；markdown 是合并请求的摘要',
  'max-warnings': '警告多于 N 个时按有错误处理',
  fix: '改正有把握的错误（全角符号、日期写法、多余空格等）后再检查',
  'dry-run': '与 --fix 合用：只列出会怎样改，不改动文件',
  since: '只列出自 git 版本 REV 以来新出现的问题，包括改动在别的文件里引起的',
  'show-allowed': '同时列出 allowances.yaml 批准的例外',
};

export const checkWords = {
  nothingNew: (revision: string) => `自 ${revision} 以来没有新出现的错误和警告。`,
  mended: (count: number, files: number) => `已改正 ${count} 处，涉及 ${files} 个文件。`,
  wouldMend: (path: string) => `会改正  ${path}`,
  nothingToMend: '没有可以自动改正的地方。',
  allowed: (count: number) =>
    `另有 ${count} 处按 allowances.yaml 列为例外（--show-allowed 查看）。`,
  allowedTitle: '列为例外：',
  noRevision: (revision: string) =>
    `git 里没有版本“${revision}”；写提交号、分支或标签，例如 main。`,
  dryRunAlone: '--dry-run 要与 --fix 合用。',
};
