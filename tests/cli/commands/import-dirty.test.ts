import { readFileSync, writeFileSync } from 'node:fs';
import { spawnSync } from 'node:child_process';
import { readXlsx, writeXlsx } from 'hucre';
import { beforeAll, describe, expect, it } from 'vitest';
import { toCsv } from '../../../src/core/tables/sheet/csv.ts';
import { compileCatalogue } from '../../../src/core/pipeline.ts';
import { nodeFolder } from '../../../src/cli/node-ports.ts';
import { type Ailment, AILMENTS, type DirtyTable, dirtyTable } from '../../helpers/dirty-table.ts';
import { type Desk, openDesk } from '../../helpers/office-desk.ts';
import { REAL_CATALOGUE } from '../../helpers/real-catalogue.ts';

/** What the report says of each ailment that cannot be put right. */
const SAID: Partial<Record<Ailment, RegExp>> = {
  missingUnit: /固定资产投资强度下限（万元\/亩）：没有写单位；写成“500万元\/亩”/u,
  wrongUnit: /单位“元\/平方米”不对，这一列的单位是 万元\/亩/u,
  wrongCode: /GB\/T 4754-2017 里没有代码“2799”；相近的有 27/u,
  wrongName: /行业代码：代码 2762 是基因工程药物和疫苗制造，没有名为疫苗的代码/u,
  duplicateId: /编号“[a-z-]+”在第 \d+ 行已经出现过/u,
  duplicateNumber: /编号“[a-z0-9-]+”|印制编号 \d+ 已被|对应/u,
  badId: /编号“疫苗-\d+”不合要求/u,
  unknownClass: /没有“支持类”这个值/u,
  noTitle: /“标题（中文）”必填，不能为空/u,
  badDate: /“去年年底”不是日期/u,
};

describe('a dirty table of 200 rows', { timeout: 180_000 }, () => {
  let table: DirtyTable;
  let desk: Desk;
  let before: Map<string, string>;
  let report: { readonly code: number; readonly out: string };

  beforeAll(async () => {
    const compiled = await compileCatalogue({
      folder: nodeFolder(REAL_CATALOGUE),
      today: '2026-11-24',
    });
    if (!compiled.catalogue) throw new Error('no catalogue');
    table = dirtyTable(compiled.catalogue, compiled.sources);
    desk = openDesk('real');
    before = desk.texts();
    const rows = table.rows.map((row) => row.map((cell) => cell ?? null));
    const bytes = await writeXlsx({
      sheets: [{ name: 'Sheet1', rows, merges: [...table.merges] }],
    });
    writeFileSync(desk.path('汇总表.xlsx'), bytes);
    report = await desk.mulu('import', '汇总表.xlsx');
  }, 180_000);

  it('counts what became of the rows', () => {
    const { same, changed, new: added, faulty } = table.expected;
    expect(same + changed + added + faulty).toBe(200);
    expect(report.out).toContain(
      `共 200 行：未变 ${same}，修改 ${changed}，新增 ${added}，待修改 ${faulty}。`,
    );
    expect(report.code).toBe(1);
  });

  it('tells unknown columns, titles and remarks', () => {
    expect(report.out).toContain('“招商负责人”没有读取');
    expect(report.out).toContain('当作标题或备注跳过的行：');
  });

  it('says of each bad row what is wrong, in the row of the table', () => {
    const blocks = new Map(
      report.out.split(/\n(?=第 )/u).map((block) => [/^第 (\d+) 行/u.exec(block)?.[1], block]),
    );
    for (const [row, ailment] of table.ailments) {
      const block = blocks.get(String(row)) ?? '';
      expect(block, `${row} ${ailment}`).toContain(AILMENTS[ailment] === 'new' ? '新增' : '待修改');
      const said = SAID[ailment];
      if (said) expect(block, `${row} ${ailment}`).toMatch(said);
    }
  });

  it('wrote the good rows and none of the bad ones', async () => {
    const after = desk.texts();
    const files = (texts: Map<string, string>): number =>
      [...texts.keys()].filter(
        (path) => /^entries\/.*[^n]\.md$/u.test(path) && !path.endsWith('.en.md'),
      ).length;
    expect(files(after) - files(before)).toBe(table.expected.new);
    for (const [path, text] of before) {
      const now = after.get(path);
      if (now !== text) expect(now?.replace(/^(title: "?.*)甲("?)$/mu, '$1$2')).toBe(text);
    }
    const checked = await desk.mulu('check');
    expect(checked.out).not.toContain('错误  ');
    expect(checked.code).toBe(0);
  });

  it('keeps the bad rows, with the reasons, to be mended', async () => {
    const { sheets } = await readXlsx(readFileSync(desk.path('汇总表.待修改.xlsx')));
    expect(sheets[0]?.rows).toHaveLength(table.expected.faulty + 1);
    for (const row of sheets[0]?.rows.slice(1) ?? []) expect(String(row[0])).not.toBe('');
  });

  it('finds nothing more to write when the same table comes again', async () => {
    const again = await desk.mulu('import', '汇总表.xlsx', '--dry-run');
    const { same, changed, new: added, faulty } = table.expected;
    expect(again.out).toContain(
      `共 200 行：未变 ${same + changed + added}，修改 0，新增 0，待修改 ${faulty}。`,
    );
  });

  it('reads the same as CSV in GBK, in which the sector stands in the first row of each', async () => {
    const other = openDesk('real');
    const text = toCsv(table.rows).slice(1);
    const { stdout } = spawnSync('iconv', ['-f', 'utf-8', '-t', 'gb18030'], { input: text });
    writeFileSync(other.path('汇总表.csv'), stdout);
    const { out, code } = await other.mulu('import', '汇总表.csv');
    const { same, changed, new: added, faulty } = table.expected;
    expect(out).toContain('编码 GBK / GB18030');
    expect(out).toContain('产业空着，按上一行的“低碳制造”处理');
    expect(out).toContain(
      `共 200 行：未变 ${same}，修改 ${changed}，新增 ${added}，待修改 ${faulty}。`,
    );
    expect(code).toBe(1);
    expect(other.texts()).toEqual(desk.texts());
    const mend = readFileSync(other.path('汇总表.待修改.csv'));
    expect([...mend.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
  });
});
