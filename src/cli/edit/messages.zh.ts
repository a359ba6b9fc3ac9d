/** The Chinese words of `mulu edit`. */
export const editHelp = {
  summary: '在浏览器里编辑目录',
  details: [
    '在本机打开编辑器：表单和中英文对照，保存时直接写进目录文件夹，随后检查。',
    '只监听 127.0.0.1，不上网，不属于发布的网站。需要 Chrome、Edge 等 Chromium 内核的浏览器。',
    '第一次打开时点“使用本地仓库”，选有 .git 的项目文件夹。Ctrl-C 结束。',
  ],
  options: {
    catalogue: '目录文件夹，默认 catalogue',
    port: '端口，默认 4318；0 表示任选空闲端口',
    'no-open': '不自动打开浏览器',
  },
  examples: ['mulu edit', 'mulu edit --port 4400 --no-open'],
};

export const editWords = {
  preparing: '第一次使用，正在准备编辑器，约需几秒…',
  at: (address: string) => `编辑器在 ${address}`,
  choose: (folder: string) => `浏览器问到文件夹时，选 ${folder}`,
  stop: '按 Ctrl-C 结束。',
  stopped: '已结束。',
  noRepository: (folder: string) =>
    `${folder} 不在 git 仓库里，编辑器打不开它。先在项目文件夹运行 git init。`,
};
