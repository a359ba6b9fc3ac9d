import { rmSync } from 'node:fs';
import { afterEach, describe, expect, it } from 'vitest';
import { checkCommand } from '../../../src/cli/commands/check.ts';
import { freezeCommand } from '../../../src/cli/commands/freeze.ts';
import { type Project, projectOf } from '../../helpers/catalogue-on-disk.ts';

const ENTRY = 'entries/health/vaccines.md';
const LOCK = 'editions/2026.lock.json';
const PAST = `id: "2025"
title: { zh: 目录（2025年本）, en: Catalogue (2025) }
status: superseded
issued: 2025-11-02
effective: 2025-12-01
supersededBy: "2026"
`;

let project: Project;
afterEach(() => {
  rmSync(project.root, { recursive: true });
});
const freeze = (...argv: string[]) => project.mulu([freezeCommand], 'freeze', ...argv);
const check = () => project.mulu([checkCommand], 'check', '--max-warnings', '0');

describe('mulu freeze', () => {
  it('writes the lock and its checksum, after which the catalogue is sound', async () => {
    project = projectOf();
    const { code, out } = await freeze('2026');
    expect(code).toBe(0);
    expect(out).toContain('1 条');
    const { checksum } = JSON.parse(project.read(LOCK)) as { checksum: string };
    expect(project.read('editions/2026.yaml')).toContain(`\nlock: ${checksum}\n`);
    expect((await check()).code).toBe(0);
    expect(project.beside()).toEqual(['catalogue']);
  });

  it('changes no byte the second time', async () => {
    project = projectOf();
    await freeze('2026');
    const before = project.files();
    const { code, out } = await freeze('2026');
    expect({ code, files: project.files() }).toEqual({ code: 0, files: before });
    expect(out).toContain('早已冻结');
  });

  it('refuses to freeze again what was amended', async () => {
    project = projectOf();
    await freeze('2026');
    project.write(ENTRY, project.read(ENTRY).replace('min: 5000', 'min: 6000'));
    const before = project.files();
    const { code, err } = await freeze('2026');
    expect({ code, files: project.files() }).toEqual({ code: 1, files: before });
    expect(err).toContain('corrections');
  });

  it('refuses a catalogue with errors, and says where', async () => {
    project = projectOf();
    project.write(ENTRY, project.read(ENTRY).replace('contact: general', 'contact: nobody'));
    const { code, out } = await freeze('2026');
    expect(code).toBe(1);
    expect(out).toMatch(/vaccines\.md:\d+:\d+ +错误 +rule\/dead-reference/u);
    expect(project.has(LOCK)).toBe(false);
  });

  it('freezes a past edition from the commit that had it', async () => {
    project = projectOf({ 'editions/2025.yaml': PAST });
    project.write(ENTRY, project.read(ENTRY).replace('min: 5000', 'min: 6000'));
    expect((await freeze('2025')).code).toBe(2);
    expect((await freeze('2025', '--from', 'HEAD')).code).toBe(0);
    expect(project.read('editions/2025.lock.json')).toContain('"min":5000');
    expect((await check()).code).toBe(0);
  });

  it.each([
    [[], 'mulu freeze 2026'],
    [['2030'], '没有版本“2030”'],
    [['2026', '--from', 'no-such-branch'], 'git 里没有'],
    [['2026', '--from', '--output=x'], 'git 里没有'],
  ])('refuses %j and says why', async (argv, words) => {
    project = projectOf();
    const { code, err } = await freeze(...argv);
    expect(code).toBe(2);
    expect(err).toContain(words);
    expect(project.has(LOCK)).toBe(false);
  });

  it('refuses a draft', async () => {
    project = projectOf();
    const path = 'editions/2026.yaml';
    project.write(path, project.read(path).replace('published', 'draft'));
    const { code, err } = await freeze('2026');
    expect({ code, err }).toEqual({ code: 2, err: expect.stringContaining('草案') as string });
  });
});
