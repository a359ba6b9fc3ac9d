export const fmtHelp = {
  summary: '把目录文件整理成统一的写法，内容不变',
  details: [
    'FILE 是要整理的文件或文件夹，可写多个；不写就整理整个目录。',
    '统一字段次序、引号、列表和空行，注释保留在原处。表单编辑器、表格导入和手工修改的文件整理后完全相同。',
    '语法有错误的文件不动，先按 mulu check 的提示改好。',
    '退出码：0 完成，1 有文件没能整理（用 --check 时：有文件要整理），2 用法不对，70 软件故障。',
  ],
  options: {
    check: '只列出要整理的文件，不改动',
    catalogue: '目录文件夹，默认 catalogue',
  },
  examples: ['mulu fmt', 'mulu fmt catalogue/zone.yaml catalogue/policies', 'mulu fmt --check'],
};

export const fmtWords = {
  outside: (path: string, folder: string) =>
    `${path} 不在目录文件夹 ${folder} 里，或没有这个文件。`,
  formatted: (path: string) => `已整理  ${path}`,
  wouldFormat: (path: string) => `要整理  ${path}`,
  broken: (path: string) => `没有动  ${path}（语法有错误，运行 mulu check 查看）`,
  changed: (path: string) => `没有动  ${path}（整理时文件又被改动，再运行一次）`,
  clean: (files: number) => `${files} 个文件的写法都已统一。`,
  summary: (files: number, done: number) => `共 ${files} 个文件，整理了 ${done} 个。`,
  checkSummary: (files: number, open: number) =>
    `共 ${files} 个文件，${open} 个要整理；运行 mulu fmt。`,
};
