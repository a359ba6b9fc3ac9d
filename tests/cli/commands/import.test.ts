import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readXlsx, writeXlsx } from 'hucre';
import { afterAll, describe, expect, it } from 'vitest';
import { changedLines, openDesk, type Desk } from '../../helpers/office-desk.ts';

const FIXTURE = fileURLToPath(new URL('../../fixtures/office/libreoffice.xlsx', import.meta.url));

const SOFFICE = ['/usr/bin/soffice', '/usr/bin/libreoffice'].find((path) => existsSync(path));

/** Opens a workbook in LibreOffice and saves it again. */
function saveAgain(desk: Desk, name: string): string {
  const out = desk.path('saved');
  const profile = `-env:UserInstallation=file://${desk.path('profile')}`;
  const to = ['--convert-to', 'xlsx:Calc MS Excel 2007 XML', '--outdir', out, desk.path(name)];
  execFileSync(SOFFICE ?? '', ['--headless', profile, ...to], {
    env: { ...process.env, HOME: desk.folder },
    stdio: 'ignore',
    timeout: 120_000,
  });
  return join(out, name);
}

type Cells = (string | number | boolean | Date | null)[][];

/** The sheet of entries as plain rows, changed and saved as another workbook. */
async function edit(desk: Desk, name: string, change: (rows: Cells) => void): Promise<void> {
  const { sheets } = await readXlsx(readFileSync(desk.path(name)));
  const rows = sheets[0]?.rows.map((row) => [...row]) ?? [];
  change(rows);
  writeFileSync(desk.path(name), await writeXlsx({ sheets: [{ name: '条目', rows }] }));
}

function columnOf(rows: Cells, header: string): number {
  const index = rows[0]?.indexOf(header) ?? -1;
  if (index === -1) throw new Error(`no column ${header}`);
  return index;
}

function put(rows: Cells, row: number, header: string, value: string | number | null): void {
  const cells = rows[row];
  if (cells) cells[columnOf(rows, header)] = value;
}

describe('mulu import', { timeout: 120_000 }, () => {
  it.each(['xlsx', 'csv'])('changes no byte with an unchanged export to %s', async (to) => {
    for (const lang of ['zh', 'en']) {
      const desk = openDesk();
      const before = desk.texts();
      expect((await desk.mulu('export', '--to', to, '--lang', lang, '--out', `t.${to}`)).code).toBe(
        0,
      );
      const { code, out } = await desk.mulu('import', `t.${to}`);
      expect(out).toContain('共 2 行：未变 2，修改 0，新增 0，待修改 0。');
      expect(out).toContain('没有改动任何文件');
      expect(code).toBe(0);
      expect(desk.texts()).toEqual(before);
    }
  });

  it('changes no byte of the whole catalogue with its own export', async () => {
    const desk = openDesk('real');
    const before = desk.texts();
    await desk.mulu('export', '--out', 't.xlsx');
    const { code, out } = await desk.mulu('import', 't.xlsx');
    expect(out).toMatch(/共 (\d+) 行：未变 \1，修改 0，新增 0，待修改 0。/u);
    expect(code).toBe(0);
    expect(desk.texts()).toEqual(before);
  });

  it.runIf(SOFFICE)('changes no byte after LibreOffice has saved the workbook again', async () => {
    const desk = openDesk('real');
    const before = desk.texts();
    await desk.mulu('export', '--out', 't.xlsx');
    const saved = saveAgain(desk, 't.xlsx');
    expect(readFileSync(saved)).not.toEqual(readFileSync(desk.path('t.xlsx')));
    const { code, out } = await desk.mulu('import', saved);
    expect(out).toMatch(/共 (\d+) 行：未变 \1，修改 0，新增 0，待修改 0。/u);
    expect(code).toBe(0);
    expect(desk.texts()).toEqual(before);
  });

  it('changes no byte with a workbook that LibreOffice saved once', async () => {
    const desk = openDesk();
    const before = desk.texts();
    const { code, out } = await desk.mulu('import', FIXTURE);
    expect(out).toContain('共 2 行：未变 2，修改 0，新增 0，待修改 0。');
    expect(code).toBe(0);
    expect(desk.texts()).toEqual(before);
  });

  it('changes the one line of a changed cell, with its comments and quotes', async () => {
    const desk = openDesk();
    await desk.mulu('export', '--out', 't.xlsx');
    const before = desk.texts();
    await edit(desk, 't.xlsx', (rows) => {
      put(rows, 2, '标题（中文）', '血液制品：研发和生产');
      put(rows, 2, '研发投入强度下限（%）', 4);
    });
    const { code, out } = await desk.mulu('import', 't.xlsx');
    expect(code).toBe(0);
    expect(out).toContain('D3 标题（中文）：血液制品：研发、生产 → 血液制品：研发和生产');
    expect(changedLines(before, desk.texts())).toEqual([
      'entries/health/blood-products.md: -title: "血液制品：研发、生产"   # 引号保持原样',
      'entries/health/blood-products.md: -  rdIntensity: { min: 3.5, unit: "%", sample: true }',
      'entries/health/blood-products.md: +title: "血液制品：研发和生产"   # 引号保持原样',
      'entries/health/blood-products.md: +  rdIntensity: { min: 4, unit: "%", sample: true }',
    ]);
  });

  it('writes nothing in a dry run', async () => {
    const desk = openDesk();
    await desk.mulu('export', '--out', 't.xlsx');
    await edit(desk, 't.xlsx', (rows) => {
      put(rows, 1, '摘要（中文）', '改过的摘要。');
    });
    const before = desk.texts();
    const { code, out } = await desk.mulu('import', 't.xlsx', '--dry-run');
    expect(out).toContain('试运行，没有写任何文件；实际会写 1 个文件。');
    expect(code).toBe(0);
    expect(desk.texts()).toEqual(before);
  });

  it('writes the good rows, and the bad ones with the reasons into a workbook to mend', async () => {
    const desk = openDesk();
    await desk.mulu('export', '--out', 't.xlsx');
    await edit(desk, 't.xlsx', (rows) => {
      put(rows, 1, '摘要（中文）', '改过的摘要。');
      put(rows, 2, '准入类别', '鼓励');
      put(rows, 2, '投资额下限（万元）', '五千');
    });
    const before = desk.texts();
    const { code, out } = await desk.mulu('import', 't.xlsx');
    expect(code).toBe(1);
    expect(out).toMatch(/× [A-Z]+3 准入类别：没有“鼓励”这个值，是不是“鼓励类”/u);
    expect(out).toMatch(/× [A-Z]+3 投资额下限（万元）：“五千”不是数字/u);
    expect(changedLines(before, desk.texts())).toHaveLength(2);
    const mend = desk.path('t.待修改.xlsx');
    expect(out).toContain('t.待修改.xlsx');
    const [sheet] = (await readXlsx(readFileSync(mend))).sheets;
    expect(sheet?.rows).toHaveLength(2);
    expect(sheet?.rows[1]?.[0]).toContain('“五千”不是数字');
    // Mended and imported again, it is written.
    await edit(desk, 't.待修改.xlsx', (rows) => {
      put(rows, 1, '准入类别', '鼓励类');
      put(rows, 1, '投资额下限（万元）', 6000);
    });
    const again = await desk.mulu('import', 't.待修改.xlsx');
    expect(again.out).toContain('共 1 行：未变 0，修改 1，新增 0，待修改 0。');
    expect(again.code).toBe(0);
  });

  it('refuses rows that the rules of check refuse, and says which cell', async () => {
    const desk = openDesk();
    await desk.mulu('export', '--out', 't.xlsx');
    await edit(desk, 't.xlsx', (rows) => {
      put(rows, 1, '行业代码', '9999');
      put(rows, 2, '序号', 1);
    });
    const before = desk.texts();
    const { code, out } = await desk.mulu('import', 't.xlsx');
    expect(code).toBe(1);
    expect(out).toMatch(/× [A-Z]+2 行业代码：.*9999/u);
    expect(out).toMatch(/× C3 序号：会使 entries\/health\/vaccines.md 出错：印制编号 1 已被/u);
    expect(desk.texts()).toEqual(before);
  });

  it('adds entries, finds them again by number, and moves one to another place', async () => {
    const desk = openDesk();
    await desk.mulu('export', '--out', 't.xlsx');
    await edit(desk, 't.xlsx', (rows) => {
      const copy = [...(rows[2] ?? [])];
      rows.push(copy);
      put(rows, 3, '编号', null);
      put(rows, 3, '序号', 3);
      put(rows, 3, '标题（中文）', '诊断试剂');
      put(rows, 3, '标题（英文）', 'Diagnostic Reagents & Kits');
      put(rows, 3, '别名（中文）', null);
    });
    const first = await desk.mulu('import', 't.xlsx');
    expect(first.out).toContain('新条目，编号由英文标题生成：diagnostic-reagents-kits');
    expect(first.code).toBe(0);
    const written = desk.texts().get('entries/health/diagnostic-reagents-kits.md') ?? '';
    expect(written.split('\n').slice(0, 4)).toEqual([
      '---',
      'number: 3',
      'title: 诊断试剂',
      'summary: 以血浆为原料的制品。',
    ]);
    expect(written).toContain('  rdIntensity: { min: 3.5, unit: "%", sample: true }');
    const english = desk.texts().get('entries/health/diagnostic-reagents-kits.en.md') ?? '';
    expect(english).toMatch(/translationOf: "?[0-9a-f]{12}"?\n/u);
    const again = await desk.mulu('import', 't.xlsx');
    expect(again.out).toContain('按产业和序号对应到 diagnostic-reagents-kits');
    expect(again.out).toContain('共 3 行：未变 3，修改 0，新增 0，待修改 0。');
    expect((await desk.mulu('check')).code).toBe(0);
  });

  it.each([
    ['missing.xlsx', undefined, '没有文件 missing.xlsx'],
    ['old.xls', Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0]), '旧格式（.xls）或加了密码'],
    ['broken.xlsx', Buffer.from('PK\u0003\u0004nonsense'), '打不开，可能已损坏'],
    ['noise.bin', Buffer.from([0, 1, 2, 3]), '既不是 .xlsx 工作簿，也不是文本表格'],
    ['quotes.csv', Buffer.from('编号,产业,序号\n"a,b\n'), '引号不成对'],
    ['letter.csv', Buffer.from('您好，\n附件请查收。\n'), '没有找到表头'],
    ['large.csv', Buffer.alloc(21_000_000, 'a'), '太大（21.0 MB，上限 20.0 MB）'],
  ])('says why it cannot read %s', async (name, bytes, message) => {
    const desk = openDesk();
    if (bytes) writeFileSync(desk.path(name), bytes);
    const { code, err } = await desk.mulu('import', name);
    expect(err).toContain(message);
    expect(code).toBe(2);
  });

  it('leaves no half-written file behind', () => {
    const desk = openDesk();
    const names = readdirSync(desk.path('catalogue'), { recursive: true });
    expect(names.filter((name) => String(name).endsWith('.mulu-new'))).toEqual([]);
  });

  afterAll(() => undefined);
});
