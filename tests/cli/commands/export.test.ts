import { readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { openDesk } from '../../helpers/office-desk.ts';

describe('mulu export', { timeout: 60_000 }, () => {
  it.each(['xlsx', 'csv', 'docx', 'json'])('writes the same bytes twice as %s', async (to) => {
    const desk = openDesk();
    const first = await desk.mulu('export', '--to', to, '--out', 'a');
    expect(first.out).toMatch(/^已导出：a（2 个条目，[\d.]+ kB）\n$/u);
    expect(first.code).toBe(0);
    await desk.mulu('export', '--to', to, '--out', 'b');
    expect(readFileSync(desk.path('a')).equals(readFileSync(desk.path('b')))).toBe(true);
  });

  it('names the file after the zone, the edition and what is in it', async () => {
    const desk = openDesk();
    expect((await desk.mulu('export')).out).toContain('sample-zone-2026-条目.xlsx');
    expect((await desk.mulu('export', '--to', 'docx', '--lang', 'en')).out).toContain(
      'sample-zone-2026-catalogue.docx',
    );
  });

  it('overwrites nothing unless told to, and never writes into the catalogue', async () => {
    const desk = openDesk();
    writeFileSync(desk.path('a.xlsx'), 'mine');
    const refused = await desk.mulu('export', '--out', 'a.xlsx');
    expect(refused.err).toContain('a.xlsx 已存在');
    expect(refused.code).toBe(2);
    expect(readFileSync(desk.path('a.xlsx'), 'utf8')).toBe('mine');
    expect((await desk.mulu('export', '--out', 'a.xlsx', '--force')).code).toBe(0);
    const inside = await desk.mulu('export', '--out', 'catalogue/a.xlsx');
    expect(inside.err).toContain('在目录文件夹里');
    expect(inside.code).toBe(2);
  });

  it('exports nothing of a catalogue with errors', async () => {
    const desk = openDesk();
    writeFileSync(desk.path('catalogue/entries/health/vaccines.md'), '---\ntitle: 疫苗\n---\n');
    const { code, out } = await desk.mulu('export');
    expect(out).toContain('目录有错误，没有导出。');
    expect(code).toBe(1);
  });
});
