import { describe, expect, test } from 'vitest';
import { compileCatalogue } from '../../../src/core/pipeline.ts';
import { edited, type Edit, ENTRY } from '../../helpers/describe-rule.ts';
import { TODAY } from '../../helpers/fixture-cases.ts';
import { memoryFolder } from '../../helpers/memory-folder.ts';

async function findings(edits: readonly Edit[]): Promise<string[]> {
  const folder = memoryFolder(edited(edits));
  const { diagnostics, sources } = await compileCatalogue({ folder, today: TODAY });
  return diagnostics
    .filter(({ code }) => code.startsWith('schema/'))
    .map(({ code, file, span, message }) => {
      const shown = (sources.get(file) ?? '').slice(span.start, span.end);
      return `${code.slice(7)} [${shown}] ${message.zh}`;
    });
}

describe('checkSchema', () => {
  test.each([
    ['summary: 面', 'sumary: 面', 'unknown-field [sumary]', '是不是 summary？'],
    [
      'contact: general',
      'phone: x\ncontact: general',
      'unknown-field [phone]',
      '这里可用：number、title',
    ],
    ['stage: midstream', 'stage: 中游', 'unknown-value [中游]', 'upstream、midstream、downstream'],
    ['emissions: limited', 'emissions: limitd', 'unknown-value [limitd]', '是不是 limited？'],
    ['number: 1', 'number: 一', 'wrong-type [一]', '“印制编号”（number）应是数字'],
    ['number: 1', 'number: 1.5', 'wrong-type [1.5]', '整数'],
    ['number: 1', 'number: 0', 'wrong-length [0]', '应不小于 1'],
    ['number: 1', 'number: "1"', 'wrong-type ["1"]', '数字'],
    ['title: 人用疫苗研发及生产', 'title: 2026', 'wrong-type [2026]', '数字要加引号'],
    ['title: 人用疫苗研发及生产', 'title:', 'wrong-type []', '“标题”（title）应是文字'],
    [
      'title: 人用疫苗研发及生产',
      `title: ${'长'.repeat(41)}`,
      'wrong-length',
      '最多 40 个字，现在是 41',
    ],
    ['aliases: [疫苗]', 'aliases: 疫苗', 'wrong-type [疫苗]', '列表'],
    ['aliases: [疫苗]', 'aliases: [""]', 'wrong-length [""]', '至少 1 个字'],
    ['chain: { stage: midstream, action: fill }', 'chain: 中游', 'wrong-type [中游]', '一组'],
    ['url: "https://www.ndrc.gov.cn/"', 'url: www.ndrc.gov.cn', 'wrong-format', 'https://'],
    ['url: "https://www.ndrc.gov.cn/"', 'url: "javascript:alert(1)"', 'wrong-format', 'https://'],
    ['sample: true', 'sample: false', 'unknown-value [false]', '可用：true'],
    ['class: encouraged', '__proto__: x\nclass: encouraged', 'unknown-field [__proto__]', '不认识'],
    ['class: encouraged', 'constructor: x\nclass: encouraged', 'unknown-field [constructor]', ''],
    ['contact: general\n', '', 'missing-field [number]', '“联系窗口”（contact）'],
    ['name: 基因工程药物和疫苗制造 ', '', 'missing-field [{ code: "2762", }]', 'industry.0.name'],
    [', action: fill', ', action: filled', 'unknown-value [filled]', 'fill'],
  ])('“%s” written as “%s”', async (from, to, shown, says) => {
    const found = await findings([{ from, to }]);
    expect(found).toHaveLength(1);
    expect(found[0]).toContain(shown);
    expect(found[0]).toContain(says);
  });

  test('reports all faults of a record at once', async () => {
    const found = await findings([
      { from: 'number: 1', to: 'number: x' },
      { from: 'stage: midstream', to: 'stage: x' },
      { from: 'summary:', to: 'sumary:' },
    ]);
    expect(found.map((line) => line.split(' ')[0]).toSorted()).toEqual([
      'unknown-field',
      'unknown-value',
      'wrong-type',
    ]);
  });

  test('English files hold prose only', async () => {
    const text = '---\nnumber: 1\ntitle: T\nsummary: S.\ntranslationOf: "000000000000"\n---\n';
    const found = await findings([{ path: ENTRY.replace('.md', '.en.md'), text }]);
    expect(found).toEqual([expect.stringContaining('unknown-field [number]')]);
  });

  test('an English body of a policy holds only its hash', async () => {
    const found = await findings([
      { path: 'policies/tax-15.en.md', text: '---\ntitle: T\ntranslationOf: x\n---\n' },
    ]);
    expect(found.map((line) => line.split(' ')[0]).toSorted()).toEqual([
      'unknown-field',
      'wrong-format',
    ]);
  });

  test('thousands of unknown fields keep nobody busy', { timeout: 10_000 }, async () => {
    const keys = Array.from({ length: 20_000 }, (_, at) => `k${at}: 1`).join('\n');
    const found = await findings([{ path: 'glossary.yaml', text: `terms: []\n${keys}\n` }]);
    expect(found).toHaveLength(20_000);
  });
});
