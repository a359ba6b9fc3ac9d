import { rmSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { checkCommand } from '../../../src/cli/commands/check.ts';
import { makeNewCommand, newCommand } from '../../../src/cli/commands/new.ts';
import { removeCommand } from '../../../src/cli/commands/remove.ts';
import { renameCommand } from '../../../src/cli/commands/rename.ts';
import { matching } from '../../../src/cli/new/question.ts';
import { translationHash } from '../../../src/core/model/translation-hash.ts';
import { type Project, projectOf } from '../../helpers/catalogue-on-disk.ts';
import { BASE } from '../../helpers/fixture-cases.ts';

const ENTRY = 'entries/health/vaccines.md';
const VACCINES = BASE[ENTRY] ?? '';
/** Its text refers to the vaccines, and its English is current. */
const REAGENTS = VACCINES.replace('number: 1', 'number: 2')
  .replace('title: 人用疫苗研发及生产', 'title: 诊断试剂')
  .replace('欢迎新型疫苗', '配合[疫苗](entry:vaccines)，欢迎新型疫苗');
const BODY = REAGENTS.slice(REAGENTS.indexOf('---\n', 4) + 4);
const HASH = translationHash({
  title: '诊断试剂',
  aliases: ['疫苗'],
  summary: '面向重大疾病的疫苗研发和生产。',
  body: BODY,
});
const ENGLISH = `---
title: Reagents
aliases: [vaccines]
summary: Reagents
translationOf: "${HASH}"
---

With [vaccines](entry:vaccines).
`;

let project: Project;
afterEach(() => {
  rmSync(project.root, { recursive: true });
});
const check = () => project.mulu([checkCommand], 'check');
const withReagents = () =>
  projectOf({
    'entries/health/reagents.md': REAGENTS,
    'entries/health/reagents.en.md': ENGLISH,
  });

describe('mulu rename', () => {
  const rename = (...argv: string[]) => project.mulu([renameCommand], 'rename', ...argv);

  it('moves the files, rewrites what refers to them and keeps translations current', async () => {
    project = withReagents();
    const before = await check();
    const vaccines = project.read(ENTRY);
    const reagents = project.read('entries/health/reagents.md');
    expect((await rename('vaccines', 'human-vaccines')).code).toBe(0);
    expect(project.has(ENTRY)).toBe(false);
    expect(project.read('entries/health/human-vaccines.md')).toBe(vaccines);
    expect(project.read('entries/health/reagents.md')).toBe(
      reagents.replace('entry:vaccines', 'entry:human-vaccines'),
    );
    expect(project.read('entries/health/reagents.en.md')).toContain('entry:human-vaccines');
    expect(project.read('opportunities/vaccine-line.md')).toContain('human-vaccines');
    expect(project.read('removed/vaccines.yaml')).toContain('how: renamed');
    expect((await check()).code).toBe(before.code);
    expect((await check()).out).not.toContain('rule/stale-translation');
    expect(project.beside()).toEqual(['catalogue']);
  });

  it.each([
    [['vaccines'], '新编号'],
    [['vacines', 'other-one'], '是不是 vaccines？'],
    [['vaccines', 'Bad_Id'], '不能作编号'],
    [['vaccines', 'reagents'], '已用过'],
  ])('refuses %j and changes nothing', async (argv, words) => {
    project = withReagents();
    const before = project.files();
    const { code, err } = await rename(...argv);
    expect({ code, files: project.files() }).toEqual({ code: 2, files: before });
    expect(err).toContain(words);
  });

  it('does not give an id again that was once used', async () => {
    project = withReagents();
    await rename('reagents', 'test-reagents');
    expect((await rename('test-reagents', 'reagents')).err).toContain('已用过');
  });
});

describe('mulu remove', () => {
  const REASON = ['--reason', '并入疫苗', '--reason-en', 'Merged into vaccines'];
  const remove = (...argv: string[]) => project.mulu([removeCommand], 'remove', ...argv);

  it('leaves a record with reason and successor', async () => {
    project = withReagents();
    const argv = ['reagents', ...REASON, '--successor', 'vaccines', '--how', 'merged'];
    expect((await remove(...argv)).code).toBe(0);
    expect(project.has('entries/health/reagents.md')).toBe(false);
    expect(project.has('entries/health/reagents.en.md')).toBe(false);
    expect(project.read('removed/reagents.yaml')).toBe(`title:
  zh: 诊断试剂
  en: Reagents
sector: health
edition: "2026"
date: "2026-11-24"
how: merged
reason:
  zh: 并入疫苗
  en: Merged into vaccines
successors:
  - vaccines
`);
    expect((await check()).code).toBe(0);
  });

  it('lists what refers to it, and changes nothing', async () => {
    project = withReagents();
    const before = project.files();
    const { code, out } = await remove('vaccines', ...REASON, '--renumber');
    expect({ code, files: project.files() }).toEqual({ code: 1, files: before });
    expect(out).toMatch(/opportunities\/vaccine-line\.md:\d+:\d+ +错误 +rule\/dead-reference/u);
    expect(out).toMatch(/reagents\.md:\d+:\d+ +错误 +rule\/dead-reference/u);
    expect(project.beside()).toEqual(['catalogue']);
  });

  it('closes the gap in the numbers only when asked', async () => {
    project = projectOf({
      'entries/health/reagents.md': REAGENTS,
      'entries/health/devices.md': VACCINES.replace('number: 1', 'number: 3 # 三').replace(
        '人用疫苗',
        '器械',
      ),
    });
    const gap = await remove('reagents', ...REASON);
    expect(gap.code).toBe(1);
    expect(gap.out).toContain('rule/number-gap');
    expect((await remove('reagents', ...REASON, '--renumber')).code).toBe(0);
    expect(project.read('entries/health/devices.md')).toContain('number: 2 # 三');
  });

  it.each([
    [['reagents'], '--reason'],
    [['reagents', ...REASON, '--successor', 'nothing'], '不存在'],
    [['reagents', ...REASON, '--date', '2026-02-30'], '--date'],
    [['reagents', ...REASON, '--how', 'lost'], '--how'],
  ])('refuses %j', async (argv, words) => {
    project = withReagents();
    const { code, err } = await remove(...argv);
    expect(code).toBe(2);
    expect(err).toContain(words);
  });
});

describe('mulu new', () => {
  const OPTIONS = {
    '--id': 'test-kits',
    '--title': '快速检测试剂盒',
    '--title-en': 'Rapid test kits',
    '--summary': '面向基层医疗机构的试剂盒研发和生产。',
    '--summary-en': 'Kits for primary care.',
    '--sector': 'health',
    '--subsector': 'biologicals',
    '--class': 'encouraged',
    '--stage': 'midstream',
    '--industry': '2770',
    '--policy': 'structure-2024',
    '--item': '鼓励类 医药 2',
    '--investor': 'domestic',
    '--foreign-access': 'open',
    '--assessment': '报告书',
    '--emissions': 'limited',
  };
  const make = (kind: string, options: Readonly<Record<string, string>>) =>
    project.mulu([newCommand], 'new', kind, ...Object.entries(options).flat());

  it('makes a pair of files with the next number that check accepts', async () => {
    project = projectOf();
    const before = await check();
    expect((await make('entry', OPTIONS)).code).toBe(0);
    expect(project.read('entries/health/test-kits.md')).toMatch(/^---\nnumber: 2\ntitle: 快速/u);
    expect(project.read('entries/health/test-kits.en.md')).toContain('title: Rapid test kits');
    const after = await check();
    expect(after.code).toBe(before.code);
    expect(after.out).not.toContain('test-kits');
  });

  it('never writes over a file, nor what check refuses', async () => {
    project = projectOf();
    expect((await make('entry', { ...OPTIONS, '--id': 'vaccines' })).err).toContain('已用过');
    const before = project.files();
    const wrong = await make('entry', { ...OPTIONS, '--item': '鼓励类 无此 99' });
    expect({ code: wrong.code, files: project.files() }).toEqual({ code: 1, files: before });
    expect(wrong.out).toContain('rule/policy-item');
  });

  it('says which options are missing, and what a wrong one may have meant', async () => {
    project = projectOf();
    expect((await make('entry', { '--id': 'test-kits' })).err).toContain('--title-en、--summary');
    expect((await make('entry', { ...OPTIONS, '--sector': 'helth' })).err).toContain('health');
    expect((await make('entri', {})).err).toContain('是不是 entry？');
  });

  it.each([
    [
      'term',
      {
        '--id': 'gxp',
        '--zh': '质量规范',
        '--en': 'good practice',
        '--definition': '质量规范。',
        '--definition-en': 'Quality rules.',
      },
      'glossary.yaml',
    ],
    [
      'guide',
      {
        '--id': 'faq',
        '--title': '常见问题',
        '--title-en': 'Questions',
        '--summary': '常见问题的回答。',
        '--summary-en': 'Answers.',
      },
      'guides/faq.mdx',
    ],
  ])('makes a %s that check accepts', async (kind, options, path) => {
    project = projectOf();
    expect(await make(kind, options)).toMatchObject({ code: 0 });
    expect(project.read(path)).toContain(kind === 'term' ? 'id: gxp' : 'order: 2');
    expect((await check()).out).toContain('没有错误和警告');
  });

  it('asks a person for the rest', async () => {
    project = projectOf();
    const asked: string[] = [];
    const command = makeNewCommand(() => ({ flag }, choices) => {
      asked.push(flag);
      const value = OPTIONS[`--${flag}` as keyof typeof OPTIONS];
      if (choices) expect(choices.map((one) => one.value)).toContain(value);
      return Promise.resolve(value);
    });
    expect((await project.mulu([command], 'new', 'entry', '--id', 'test-kits')).code).toBe(2);
    expect(asked).toEqual([]);
    const { code } = await project.atTerminal([command], 'new', 'entry', '--id', 'test-kits');
    expect({ code, asked: asked.slice(0, 3) }).toEqual({
      code: 0,
      asked: ['title', 'title-en', 'summary'],
    });
    expect(project.read('entries/health/test-kits.md')).toContain('number: 2');
  });

  it('changes nothing when the person gives up', async () => {
    project = projectOf();
    const before = project.files();
    const command = makeNewCommand(() => () => {
      throw Object.assign(new Error('closed'), { name: 'ExitPromptError' });
    });
    const { code, err } = await project.atTerminal([command], 'new', 'guide');
    expect({ code, files: project.files() }).toEqual({ code: 130, files: before });
    expect(err).toContain('已取消');
  });
});

describe('matching', () => {
  beforeEach(() => {
    project = projectOf();
  });
  const CHOICES = [
    { value: '2761', name: '生物药品制造' },
    { value: '2762', name: '基因工程药物和疫苗制造' },
    { value: '9276', name: '其他' },
  ];
  it('finds by code or name, what begins like it first', () => {
    expect(matching(CHOICES, '276').map(({ value }) => value)).toEqual(['2761', '2762', '9276']);
    expect(matching(CHOICES, '疫苗').map(({ value }) => value)).toEqual(['2762']);
    expect(matching(CHOICES, '')).toHaveLength(3);
  });
});
