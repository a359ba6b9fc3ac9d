import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import stringWidth from 'string-width';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { nodeFolder } from '../../../src/cli/node-ports.ts';
import { run } from '../../../src/cli/run.ts';
import { fakeEffects, folderOf } from '../../helpers/fake-effects.ts';
import { REAL_CATALOGUE } from '../../helpers/real-catalogue.ts';

let cwd = '';
beforeAll(() => {
  cwd = mkdtempSync(join(tmpdir(), 'mulu-report-'));
});
afterAll(() => {
  rmSync(cwd, { recursive: true });
});

async function report(...argv: string[]) {
  const catalogues = { catalogue: nodeFolder(REAL_CATALOGUE), empty: folderOf({}) };
  const effects = fakeEffects({ cwd, catalogues, terminal: { width: 72 } });
  const code = await run(['report', ...argv], effects);
  return { code, ...effects.written };
}

describe('mulu report', () => {
  it('prints tables that fit the terminal, Chinese counted as two columns', async () => {
    const { code, out } = await report('--today', '2027-11-24');
    expect(code).toBe(0);
    expect(out).toContain('截至2027-11-24');
    expect(out).toContain('即将到期');
    const tables = out.split('\n').slice(1);
    expect(Math.max(...tables.map((line) => stringWidth(line)))).toBeLessThanOrEqual(72);
    expect(readdirSync(cwd)).toEqual([]);
  });

  it('writes Markdown where it is asked to', async () => {
    const { code, out } = await report('--format', 'md', '--out', 'staff');
    expect({ code, out }).toEqual({ code: 0, out: '报告：staff/report.md\n' });
    expect(readdirSync(join(cwd, 'staff'))).toEqual(['report.md']);
  });

  it('refuses a page without a folder, a folder in the catalogue, a day that is none', async () => {
    expect((await report('--format', 'html')).err).toContain('--out dist/staff');
    expect((await report('--format', 'md', '--out', 'catalogue/staff')).code).toBe(2);
    expect((await report('--today', '2026-02-30')).code).toBe(2);
    expect((await report('--today', 'tomorrow')).err).toContain('2026-12-01');
  });

  it('says so when there is nothing to report on', async () => {
    const { code, err } = await report('--catalogue', 'empty');
    expect(code).toBe(1);
    expect(err).toContain('mulu check');
  });
});
