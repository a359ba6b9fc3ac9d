import { readFileSync, rmSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { readXlsx } from 'hucre/xlsx';
import { afterEach, describe, expect, it } from 'vitest';
import { diffCommand } from '../../../src/cli/commands/diff.ts';
import { freezeCommand } from '../../../src/cli/commands/freeze.ts';
import { type Project, projectOf } from '../../helpers/catalogue-on-disk.ts';

const ENTRY = 'entries/health/vaccines.md';

let project: Project;
afterEach(() => {
  rmSync(project.root, { recursive: true });
});
const diff = (...argv: string[]) => project.mulu([diffCommand], 'diff', ...argv);
const amend = (from: string, to: string): void => {
  project.write(ENTRY, project.read(ENTRY).replace(from, to));
};

/** One entry amended and one added after the first commit. */
function amended(): void {
  project = projectOf();
  amend('min: 5000', 'min: 8000');
  const text = project.read(ENTRY).replace('number: 1', 'number: 2');
  project.write('entries/health/reagents.md', text.replace('人用疫苗', '诊断|试剂'));
}

describe('mulu diff', () => {
  it('says what the files have that the commit has not, in both languages', async () => {
    amended();
    const zh = await diff('HEAD');
    expect(zh.out).toContain('共 2 条，新增 1 条，修改 1 条，删除 0 条。');
    expect(zh.out).toMatch(/准入指标（投资额）：≥\s5,000\s万元、示例 → ≥\s8,000\s万元、示例/u);
    const en = await diff('HEAD', 'working', '--lang', 'en');
    expect(en.out).toContain('2 entries: 1 new, 1 amended, 0 removed.');
    expect(en.out).toMatch(/≥\sRMB\s50\smillion/u);
  });

  it('finds nothing between a state and itself, and the reverse of the reverse', async () => {
    amended();
    expect((await diff('working', 'working')).out).toContain('没有不同');
    expect((await diff('working', 'HEAD')).out).toContain('新增 0 条，修改 1 条，删除 1 条');
  });

  it('compares the frozen edition with the files', async () => {
    project = projectOf();
    await project.mulu([freezeCommand], 'freeze', '2026');
    amend('min: 5000', 'min: 8000');
    expect((await diff('2026')).out).toContain('新增 0 条，修改 1 条，删除 0 条');
  });

  it('gives JSON with facts by id', async () => {
    amended();
    const found = JSON.parse((await diff('HEAD', '--format', 'json')).out) as unknown;
    expect(found).toMatchObject({
      schema: 1,
      counts: { total: 2, added: 1, changed: 1, shifted: 0, removed: 0 },
      added: [{ id: 'reagents' }],
      changed: [
        {
          id: 'vaccines',
          fields: [{ field: 'thresholds', key: 'minInvestment', before: { min: 5000 } }],
        },
      ],
    });
  });

  it('gives Markdown that nothing in a title can break', async () => {
    amended();
    const { out } = await diff('HEAD', '--format', 'md');
    expect(out).toContain('| 字段 | 原文 | 现文 |');
    expect(out).toContain('诊断&#124;试剂');
  });

  it('gives a workbook with a row a change, twice the same bytes', async () => {
    amended();
    const files = ['a.xlsx', 'b.xlsx'];
    for (const file of files) {
      expect((await diff('HEAD', '--format', 'xlsx', '--out', file)).code).toBe(0);
    }
    const [a, b] = files.map((file) => readFileSync(join(project.root, file)));
    expect(a).toEqual(b);
    const rows = (await readXlsx(a ?? Buffer.alloc(0))).sheets[0]?.rows;
    expect(rows?.length).toBe(3);
    expect(rows?.[0]?.[2]).toBe('编号（id）');
    expect(rows?.[1]?.slice(0, 3)).toEqual(['新增', 'M-02', 'reagents']);
    expect(rows?.[2]?.[2]).toBe('vaccines');
  });

  it('does not follow a link of a commit out of the catalogue', async () => {
    project = projectOf();
    symlinkSync('/etc/hostname', join(project.root, 'catalogue/entries/health/linked.md'));
    project.git('add', '-A');
    project.git('commit', '-q', '-m', 'link');
    const { code, out, err } = await diff('HEAD', 'HEAD~1');
    expect({ code, err }).toEqual({ code: 0, err: expect.stringContaining('1 处错误') as string });
    expect(out).toContain('没有不同');
  });

  it('reads a commit whose register is broken with the present one', async () => {
    project = projectOf();
    const whole = project.read('targets.yaml');
    project.write('targets.yaml', `${whole}  - broken: [\n`);
    project.git('commit', '-q', '-a', '-m', 'broken');
    project.write('targets.yaml', whole);
    amend('min: 5000', 'min: 8000');
    expect((await diff('HEAD')).out).toContain('新增 0 条，修改 1 条，删除 0 条');
  });

  it.each([
    [['no-such-thing'], '既不是'],
    [['HEAD', '--format', 'xlsx'], '--out'],
    [['HEAD', '--out', 'catalogue/x.txt'], '目录文件夹里'],
    [['HEAD', 'HEAD', 'HEAD'], '多出了'],
  ])('refuses %j and says why', async (argv, words) => {
    project = projectOf();
    const { code, err } = await diff(...argv);
    expect(code).toBe(2);
    expect(err).toContain(words);
  });
});
