import { describe, expect, it } from 'vitest';
import { renderMarkdown, toBody } from '../../../src/core/views/parts/body.ts';
import { pageContext } from '../../../src/core/views/parts/context.ts';
import { sampleCatalogue } from './sample-catalogue.ts';

const catalogue = await sampleCatalogue();
const page = pageContext({ catalogue, locale: 'zh' }, 'entries/vaccines.html');

describe('renderMarkdown', () => {
  it.each([
    ['[疫苗](entry:vaccines)', '<p><a href="vaccines.html">疫苗</a></p>'],
    ['[目录](policy:structure-2024)', '<p><a href="../policies/structure-2024.html">目录</a></p>'],
    ['[无](entry:nothing)', '<p><a>无</a></p>'],
    [
      '[外](https://www.gov.cn/)',
      '<p><a href="https://www.gov.cn/" rel="external noopener">外</a></p>',
    ],
    [
      '[疫苗](entry:vaccines "甲&\\"乙")',
      '<p><a href="vaccines.html" title="甲&amp;&quot;乙">疫苗</a></p>',
    ],
    ['`<a href="entry:vaccines">`', '<p><code>&lt;a href="entry:vaccines"&gt;</code></p>'],
    ['a <b>c</b> [疫苗](entry:vaccines)', '<p>a c <a href="vaccines.html">疫苗</a></p>'],
  ])('%s', (markdown, html) => {
    expect(renderMarkdown(markdown, page)).toBe(html);
  });

  it('gives a term of the glossary its definition', () => {
    const html = renderMarkdown('[亩](glossary:mu)', page);
    expect(html).toContain('href="../glossary.html#mu"');
    expect(html).toContain('class="term"');
    expect(html).toContain(`title="${catalogue.byId.term.get('mu')?.definition.zh ?? ''}"`);
  });

  it('lets no HTML through', () => {
    const html = renderMarkdown('a <script>alert(1)</script> b\n\n<img src=x onerror=y>', page);
    expect(html).not.toMatch(/<(?:script|img)/u);
  });
});

describe('toBody', () => {
  it('is undefined for an empty body', () => {
    expect(toBody(undefined, page)).toBeUndefined();
  });

  it('draws the components of a guide', () => {
    const guide = catalogue.byId.guide.get('how-to-read');
    const types = toBody(guide?.body, page)?.parts.map(({ type }) => type);
    expect(types).toEqual(['html', 'note', 'figure', 'entry-link']);
  });
});
