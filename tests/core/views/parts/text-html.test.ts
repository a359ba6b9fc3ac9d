import { expect, test } from 'vitest';
import { textHtml, titleHtml } from '../../../../src/core/views/parts/text-html.ts';

test('a text keeps its numbers with their units and is no markup', () => {
  expect(textHtml('税率15%，<b>&"甲\'')).toBe(
    '税率<span class="kept">15%</span>，&lt;b&gt;&amp;&quot;甲&#39;',
  );
  expect(textHtml('没有数字')).toBe('没有数字');
});

test('a title may break between its words', () => {
  expect(titleHtml('细胞与基因治疗药物')).toBe('细胞<wbr>与基因<wbr>治疗<wbr>药物');
});

test('a title without Chinese breaks as any text', () => {
  expect(titleHtml('R&D of cell and gene therapy')).toBe('R&amp;D of cell and gene therapy');
});

test('the second time is as the first', () => {
  for (const make of [textHtml, titleHtml]) expect(make('减按15%征收')).toBe(make('减按15%征收'));
});
