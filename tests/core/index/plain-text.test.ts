import { expect, test } from 'vitest';
import { plainText } from '../../../src/core/index/plain-text.ts';

test.each([
  ['## 招引方向\n\n欢迎**疫苗**项目。', '招引方向\n欢迎疫苗项目。'],
  ['见[目录](policy:x)和[亩](glossary:mu)', '见目录和亩'],
  ['- 一\n- 二\n\n1. 三', '一\n二\n三'],
  ['粒径<10μm且>5μm', '粒径<10μm且>5μm'],
  ['<https://example.org/> 完', '完'],
  ['a_b 和 _强调_', 'a_b 和 强调'],
  ['| 甲 | 乙 |\n| --- | --- |\n| 丙 | 丁 |', '甲 乙\n丙 丁'],
  ['1\\. 不是列表', '1. 不是列表'],
  ['> 引文', '引文'],
])('%j is %j', (markdown, text) => {
  expect(plainText(markdown)).toBe(text);
});
