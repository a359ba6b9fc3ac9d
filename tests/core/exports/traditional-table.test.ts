import fc from 'fast-check';
import { expect, test } from 'vitest';
import { traditionalTable } from '../../../src/core/exports/traditional-table.ts';
import { toTraditional } from '../../../src/core/output/traditional.ts';
import { speller, spelled } from '../../../src/finder/traditional.ts';

const WORDINGS = ['hong-kong', 'taiwan', 'taiwan-words'] as const;

/** Words whose characters have several traditional forms, beside plain ones. */
const WORDS =
  '头发 发展 皇后 以后 干净 干部 面条 方面 里程 这里 公里 制造 限制 制药 软件 信息 网络 复核 复杂 回复 只有 一只 台风 平台 系统 联系 范围 准备 批准 云计算 2761 ， A'.split(
    ' ',
  );

const texts = fc.array(fc.array(fc.constantFrom(...WORDS), { maxLength: 6 }), { maxLength: 12 });

test('every text is written as on the pages, and what is written so stays', () => {
  fc.assert(
    fc.property(texts, fc.constantFrom(...WORDINGS), (lists, wording) => {
      const written = lists.map((words) => words.join(''));
      const convert = (run: string): string => toTraditional(run, wording);
      const spell = speller(traditionalTable(written, written, convert));
      for (const text of written) {
        const wanted = convert(text);
        expect(spelled(spell(text))).toBe(wanted);
        expect(spelled(spell(wanted))).toBe(written.includes(wanted) ? convert(wanted) : wanted);
      }
    }),
    { numRuns: 60 },
  );
});

test('the table holds what changes and no more', () => {
  const table = traditionalTable(['头发、发展和制药'], [], (run) => toTraditional(run, 'taiwan'));
  expect(table.from).toBe('发头药');
  expect(table.to).toBe('發頭藥');
  expect(table.words).toEqual([
    ['制药', '製藥'],
    ['头发', '頭髮'],
  ]);
});

test('pieces keep all that is no Chinese character', () => {
  const spell = speller({ from: '发', to: '發', words: [['头发', '頭髮']] });
  expect(spell('A头发发，1')).toEqual([
    ['A', 'A'],
    ['头发', '頭髮'],
    ['发', '發'],
    ['，1', '，1'],
  ]);
});
