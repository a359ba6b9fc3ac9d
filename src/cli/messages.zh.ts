import type { CommandName } from './command.ts';
import type { StageName, StageTime } from './build/stages.ts';
import { editHelp, editWords } from './edit/messages.zh.ts';
import { reportHelp, reportWords } from './report/messages.zh.ts';
import { checkOptions, checkWords } from './check/messages.zh.ts';
import { fmtHelp, fmtWords } from './fmt/messages.zh.ts';
import { packHelp, packWords } from './pack/messages.zh.ts';
import { bookHelp, bookWords } from './book/messages.zh.ts';
import { diffHelp, diffWords, freezeHelp, freezeWords } from './editions/messages.zh.ts';
import { exportHelp, exportWords, importHelp, importWords } from './office/messages.zh.ts';
import { removeHelp, removeWords, renameHelp, renameWords } from './records/messages.zh.ts';
import { newHelp, newWords } from './new/messages.zh.ts';
import { searchHelp, searchWords } from './search/messages.zh.ts';

interface CommandHelp {
  readonly summary: string;
  readonly details: readonly string[];
  readonly options: Readonly<Record<string, string>>;
  readonly examples: readonly string[];
}

interface BadChoice {
  readonly option: string;
  readonly value: string;
  readonly choices: readonly string[];
  readonly near: string | undefined;
}

const commands: Readonly<Record<CommandName, CommandHelp>> = {
  check: {
    summary: '检查目录文件，逐处指出错误所在的行和列',
    details: [
      'DIR 是目录文件夹，默认 catalogue。不用 --fix 时只读不写。',
      '退出码：0 无错误，1 有错误，2 用法不对，70 软件故障。',
    ],
    options: checkOptions,
    examples: [
      'mulu check',
      'mulu check catalogue --format json',
      'mulu check --fix --dry-run',
      'mulu check --since main --format markdown',
    ],
  },
  build: {
    summary: '由目录生成网站和离线包',
    details: ['目录有错误时不生成。生成失败时原有的网站保持不动。'],
    options: {
      catalogue: '目录文件夹，默认 catalogue',
      out: '网站文件夹，默认 dist；须为空，或是以前生成的网站',
      base: '网站的正式网址（https://…），用于规范链接、网站地图、订阅和分享图片',
      'pages-only': '只要页面：不建索引，不做离线包，用于快速查看',
      timings: '列出各阶段的起止时间',
      pdf: '同时把整本目录排成PDF，每种语言一个文件，放在 download/',
    },
    examples: [
      'mulu build',
      'mulu build --out public/mulu --base https://www.example.gov.cn/mulu/',
    ],
  },
  dev: {
    summary: '边改边看：保存后自动重新检查并刷新浏览器',
    details: ['错误同时显示在终端和页面上；有错误时继续显示其余正确的内容。Ctrl-C 结束。'],
    options: {
      catalogue: '目录文件夹，默认 catalogue',
      port: '端口，默认 4321，被占用时自动换下一个',
    },
    examples: ['mulu dev', 'mulu dev --catalogue catalogue --port 4400'],
  },
  serve: {
    summary: '在本机查看已生成的网站',
    details: ['响应头与正式部署相同。只用于查看，不要直接对外服务。Ctrl-C 结束。'],
    options: {
      out: '网站文件夹，默认 dist',
      port: '端口，默认 4173；0 表示任选空闲端口',
      host: '监听地址，默认 127.0.0.1（只有本机能访问）',
      prefix: '把网站放在子路径下查看，如 /invest/mulu/',
    },
    examples: ['mulu serve', 'mulu serve --port 8080 --prefix /invest/mulu/'],
  },
  pack: packHelp,
  fmt: fmtHelp,
  book: bookHelp,
  search: searchHelp,
  freeze: freezeHelp,
  new: newHelp,
  diff: diffHelp,
  export: exportHelp,
  import: importHelp,
  edit: editHelp,
  report: reportHelp,
  rename: renameHelp,
  remove: removeHelp,
};

/** The Chinese words of the command line. */
export const zh = {
  help: {
    title: 'mulu：产业发展指导目录，从文件到双语网站',
    usage: '用法',
    command: '命令',
    options: '选项',
    examples: '例子',
    more: '每个命令的说明：mulu <命令> --help。英文说明加 --lang en。',
    common: {
      lang: '输出语言：zh 中文（默认），en 英文',
      jobs: '同时工作的线程数，默认按处理器核数',
      'no-cache': '不用也不留缓存，全部重新来过',
      verbose: '出故障时显示详细原因',
      help: '显示这份说明',
    } as Readonly<Record<string, string>>,
    commands,
  },
  usage: {
    commandFirst: (option: string) => `选项 ${option} 之前要写命令；运行 mulu --help 查看命令。`,
    unknownCommand: ({
      name,
      names,
      near,
    }: {
      name: string;
      names: readonly string[];
      near: string | undefined;
    }) => `没有命令“${name}”${near ? `，是不是 ${near}？` : '。'}可用：${names.join('、')}。`,
    unknownOption: (name: string, near: string | undefined) =>
      `没有选项 ${name}${near ? `，是不是 ${near}？` : '；加 --help 查看可用选项。'}`,
    missingValue: (option: string, value: string) =>
      `选项 ${option} 后面要写值：${option} ${value}。`,
    takesNoValue: (option: string) => `选项 ${option} 不带值。`,
    badChoice: ({ option, value, choices, near }: BadChoice) =>
      `选项 ${option} 不能是“${value}”；可用：${choices.join('、')}${near ? `。是不是 ${near}？` : '。'}`,
    notANumber: (option: string, value: string, max: number) =>
      `选项 ${option} 要写 0 至 ${max} 的整数，写的是“${value}”。`,
    tooManyArguments: (value: string) => `多出了“${value}”；加 --help 查看用法。`,
    noFolder: (path: string) => `没有文件夹 ${path}；检查写法，或先进入项目文件夹。`,
    badAddress: (value: string) =>
      `--base 要写完整网址，如 https://www.example.gov.cn/mulu/，写的是“${value}”。`,
    badPrefix: (value: string) => `--prefix 要写子路径，如 /invest/mulu/，写的是“${value}”。`,
    notOurOutput: (path: string) =>
      `${path} 里已有别的文件，不是以前生成的网站；换一个文件夹，或先清空它。没有改动任何文件。`,
    outInCatalogue: (path: string) =>
      `${path} 与目录文件夹相互包含；把网站放到别处。没有改动任何文件。`,
    noOutput: (path: string) => `${path} 里没有生成好的网站；先运行 mulu build。`,
    portBusy: (port: number) =>
      `端口 ${port} 已被占用；用 --port 换一个，例如 --port ${port + 1}。`,
    portRefused: (port: number, reason: string) =>
      `不能使用端口 ${port}（${reason}）；用 --port 换一个，例如 --port 8080。`,
  },
  bug: {
    title: (message: string) => `软件出了故障，不是目录的问题：${message}`,
    tryVerbose: '加 --verbose 再运行一次可看到详细原因，请连同它一起报告给维护人员。',
  },
  check: {
    clean: (files: number, seconds: number) =>
      `检查了 ${files} 个文件，没有错误和警告（${seconds.toFixed(1)} 秒）。`,
    tooManyWarnings: (found: number, limit: number) =>
      `警告有 ${found} 个，超过 --max-warnings ${limit}。`,
  },
  build: {
    stages: {
      check: '检查目录',
      renderer: '编译页面组件',
      draw: '绘制并核对页面',
      finder: '建立检索索引',
      data: '生成开放数据',
      shares: '制作分享图片',
      books: '排印PDF',
      index: '建立全文索引',
      package: '制作离线包',
    },
    counted: (stage: string, done: number, total: number) => `${stage} ${done}/${total}`,
    detail: (stage: StageName, count: number) =>
      stage === 'draw' || stage === 'index' ? `${count} 页` : `${count} 个文件`,
    timings: (times: readonly StageTime[]) =>
      [
        '各阶段（秒，可同时进行）：',
        ...times.map(({ name, from, to, count }) =>
          `  ${from.toFixed(2).padStart(7)} – ${to.toFixed(2).padStart(7)}  ${name}  ${count}`.trimEnd(),
        ),
      ].join('\n'),
    drawn: (drawn: number, pages: number) =>
      `其中重新绘制 ${drawn} 页，${pages - drawn} 页没有变化，沿用上次的。`,
    stageDone: (stage: string, detail: string, seconds: number) =>
      `${stage}：${detail}（${seconds.toFixed(1)} 秒）`,
    refused: '目录有错误，没有生成网站；原有的网站保持不动。',
    warnings: (count: number) => `有 ${count} 个警告；运行 mulu check 查看。`,
    noDomain:
      '警告：profileKind 是 production，却没有 --base：网页缺少政府网站必须有的 SiteDomain，也没有规范网址、网站地图文件和纸上的二维码。加上 --base 和网站地址重新生成。',
    incomplete: '目录缺少园区、产业、分类或版本，无法生成网站。',
    faults: (count: number) => `生成的网页有 ${count} 处不合要求，没有采用`,
    picture: (path: string) =>
      `${path}  错误  这张图片不存在、已损坏，或不是 JPEG、PNG、WebP、AVIF 图片；请重新导出后放回原处。`,
    failed: '没有生成网站；原有的网站保持不动。',
    interrupted: '已中断；原有的网站保持不动。',
    site: (path: string, pages: number, size: string) => `网站：${path}（${pages} 页，${size}）`,
    zip: (path: string, size: string) => `离线包：${path}（${size}）`,
    total: (seconds: number) => `用时 ${seconds.toFixed(1)} 秒。查看：npx mulu serve`,
  },
  serve: {
    at: (address: string) => `网站在 ${address}`,
    zip: (path: string) => `离线包在 ${path}`,
    stop: '按 Ctrl-C 结束。',
    stopped: '已结束。',
    open: (host: string) => `注意：监听 ${host}，同一网络里的其他电脑也能访问。`,
  },
  dev: {
    at: (address: string) => `预览在 ${address}，保存文件后自动刷新。按 Ctrl-C 结束。`,
    nothing: '现在没有这个页面。如果右下角列有错误，改好后会自动刷新。',
    panel: (errors: number, warnings: number) => `目录检查：${errors} 个错误，${warnings} 个警告`,
    hint: '有错误的内容可能没有显示，正式生成前要改好。',
  },
  pack: packWords,
  fmt: fmtWords,
  checking: checkWords,
  book: bookWords,
  search: searchWords,
  freeze: freezeWords,
  new: newWords,
  diff: diffWords,
  export: exportWords,
  import: importWords,
  edit: editWords,
  report: reportWords,
  rename: renameWords,
  remove: removeWords,
};
