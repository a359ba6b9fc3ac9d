import { describe, expect, it } from 'vitest';
import type { Command } from '../../src/cli/command.ts';
import type { ExitCode } from '../../src/cli/effects.ts';
import { run } from '../../src/cli/run.ts';
import { fakeEffects } from '../helpers/fake-effects.ts';

async function call(argv: readonly string[], commands?: readonly Command[]) {
  const effects = fakeEffects();
  const code = await run(argv, effects, commands);
  return { code, ...effects.written };
}

function commandThat(work: () => Promise<ExitCode>): Command {
  return { name: 'check', options: {}, run: work };
}

/** The commands in the order of the help. */
const NAMES = [
  ...['new', 'edit', 'import', 'export', 'check', 'fmt', 'rename', 'remove', 'dev'],
  ...['build', 'serve', 'search', 'pack', 'book', 'diff', 'freeze', 'report'],
];

describe('run', () => {
  it('prints the commands when nothing is asked', async () => {
    const { code, out } = await call([]);
    expect(code).toBe(0);
    expect(`\n${out}`).toMatchInlineSnapshot(`
      "
      mulu：产业发展指导目录，从文件到双语网站

      用法  mulu <命令> [选项]

        new     新建一份记录：条目、项目、载体、政策、指南或术语
        edit    在浏览器里编辑目录
        import  把工作簿或CSV里的条目读进目录
        export  把目录导出为表格、Word文件或数据，供办公使用
        check   检查目录文件，逐处指出错误所在的行和列
        fmt     把目录文件整理成统一的写法，内容不变
        rename  给条目换编号（网址），旧网址自动转到新网址
        remove  撤销条目，网址保留一页，说明原因和去向
        dev     边改边看：保存后自动重新检查并刷新浏览器
        build   由目录生成网站和离线包
        serve   在本机查看已生成的网站
        search  在终端里检索已生成的网站，与网页上的检索结果相同
        pack    为一家企业编制资料包：选定条目的离线网站、PDF或打印页
        book    把整本目录排成一本可打印的PDF书，每种语言一个文件
        diff    比较两个版本、两次提交或现在的文件，说明哪些条目变了
        freeze  冻结一个版本：把全部条目的内容和校验码写进锁文件
        report  列出目录里要处理的事：空缺、久未复核、没有译文、即将到期、检查风险

      每个命令的说明：mulu <命令> --help。英文说明加 --lang en。
      "
    `);
    expect(await call(['--help'])).toEqual({ code, out, err: '' });
    expect(await call(['help'])).toEqual({ code, out, err: '' });
  });

  it('prints the help of one command, lined up by columns', async () => {
    const { code, out } = await call(['check', '--help']);
    expect(code).toBe(0);
    expect(`\n${out}`).toMatchInlineSnapshot(`
      "
      检查目录文件，逐处指出错误所在的行和列

      用法  mulu check [DIR] [选项]

      DIR 是目录文件夹，默认 catalogue。不用 --fix 时只读不写。
      退出码：0 无错误，1 有错误，2 用法不对，70 软件故障。

      选项
        --format FORMAT   pretty 给人看（默认）；json 给程序；github、gitlab、sarif 给代码平台；markdown 是合并请求的摘要
        --max-warnings N  警告多于 N 个时按有错误处理
        --fix             改正有把握的错误（全角符号、日期写法、多余空格等）后再检查
        --dry-run         与 --fix 合用：只列出会怎样改，不改动文件
        --since REV       只列出自 git 版本 REV 以来新出现的问题，包括改动在别的文件里引起的
        --show-allowed    同时列出 allowances.yaml 批准的例外
        --jobs N          同时工作的线程数，默认按处理器核数
        --no-cache        不用也不留缓存，全部重新来过
        --lang zh|en      输出语言：zh 中文（默认），en 英文
        --verbose         出故障时显示详细原因
        --help            显示这份说明

      例子
        mulu check
        mulu check catalogue --format json
        mulu check --fix --dry-run
        mulu check --since main --format markdown
      "
    `);
    expect((await call(['help', 'check'])).out).toBe(out);
  });

  it.each(['check', 'build', 'search', 'dev', 'serve'])(
    'has help for %s in both languages',
    async (name) => {
      const english = await call([name, '--help', '--lang', 'en']);
      expect(english.out).toMatch(/^Usage {2}mulu/mu);
      expect(english.out).not.toMatch(/\p{Script=Han}/u);
      expect(english.out).not.toMatch(/ --\S+(?: \S+)? +$/mu);
      expect((await call([name, '--help'])).out).not.toMatch(/ --\S+(?: \S+)? +$/mu);
    },
  );

  it('prints the version', async () => {
    expect((await call(['--version'])).out).toMatch(/^mulu \d+\.\d+\.\d+\n$/u);
  });

  it.each([
    [['chek'], `没有命令“chek”，是不是 check？可用：${NAMES.join('、')}。\n`],
    [['publish'], `没有命令“publish”。可用：${NAMES.join('、')}。\n`],
    [['--lang', 'en'], 'A command comes before the option --lang. See mulu --help.\n'],
    [
      ['chek', '--lang', 'en'],
      `There is no command “chek”. Did you mean check? Commands: ${NAMES.join(', ')}.\n`,
    ],
    [['check', '--fromat', 'json'], '没有选项 --fromat，是不是 --format？\n'],
    [['check', 'nowhere'], '没有文件夹 nowhere；检查写法，或先进入项目文件夹。\n'],
  ])('%j is wrong usage', async (argv, err) => {
    expect(await call(argv)).toEqual({ code: 2, out: '', err });
  });

  it('reports a bug of ours shortly, and with its causes when asked', async () => {
    const broken = commandThat(() => {
      throw new Error('no renderer', { cause: new Error('out of memory') });
    });
    const short = await call(['check'], [broken]);
    expect(short.code).toBe(70);
    expect(`\n${short.err}`).toMatchInlineSnapshot(`
      "
      软件出了故障，不是目录的问题：no renderer
      加 --verbose 再运行一次可看到详细原因，请连同它一起报告给维护人员。
      "
    `);
    const long = await call(['check', '--verbose'], [broken]);
    expect(long.err).toContain('out of memory');
    expect(long.err).toMatch(/^ +at /mu);
  });

  it('takes what fails after Ctrl-C for an interruption', async () => {
    const effects = fakeEffects();
    const code = await run(['check'], effects, [
      commandThat(() => {
        effects.interrupt();
        throw new Error('stopped');
      }),
    ]);
    expect(code).toBe(130);
    expect(effects.written.err).toBe('');
  });
});
