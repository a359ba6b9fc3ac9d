import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Term } from '../../../../src/core/model/catalogue.ts';
import { explainTerms } from '../../../../src/core/views/terms/explain-terms.ts';
import { compileTerms } from '../../../../src/core/views/terms/term-index.ts';

function term(id: string, zh: string, en: string, aliases: string[] = []): Term {
  return { id, zh, en, aliases, definition: { zh: '释义', en: 'definition' } };
}

const TERMS = [
  term('mu', '亩', 'mu'),
  term('tax-per-mu', '亩均税收', 'tax per mu'),
  term('far', '容积率', 'floor area ratio', ['FAR']),
];

function explained(html: string, locale: 'zh' | 'en' = 'zh', seen = new Set<string>()): string {
  const index = compileTerms(TERMS, locale);
  return explainTerms(html, { index, seen, render: ({ id }, written) => `[${id}:${written}]` });
}

describe('explainTerms', () => {
  it('explains the first place of a term only, and the longest term there', () => {
    expect(explained('亩均税收按亩计，1亩')).toBe('[tax-per-mu:亩均税收]按[mu:亩]计，1亩');
  });

  it('matches whole words, in any case, but abbreviations as they are written', () => {
    expect(explained('So far the Floor area ratio; mumble', 'en')).toBe(
      'So far the [far:Floor area ratio]; mumble',
    );
    expect(explained('The FAR per mu', 'en')).toBe('The [far:FAR] per [mu:mu]');
    expect(explained('容积率（FAR）为FAR')).toBe('[far:容积率]（FAR）为FAR');
  });

  it('leaves links, headings, code and attributes alone', () => {
    const html = '<h2>亩</h2><p><a href="x" title="亩 > 2">亩</a><code>亩</code><em>亩</em></p>';
    expect(explained(html)).toBe(html.replace('<em>亩', '<em>[mu:亩]'));
  });

  it('remembers what the page has explained', () => {
    const seen = new Set<string>();
    explained('<p>亩</p>', 'zh', seen);
    expect(explained('<p>亩</p>', 'zh', seen)).toBe('<p>亩</p>');
  });

  it('changes no character of the text', () => {
    const text = fc.string({
      unit: fc.constantFrom(
        '亩',
        '均',
        '税',
        '收',
        'F',
        'AR',
        ' ',
        '<b>',
        '</b>',
        '<a>',
        '</a>',
        '&amp;',
      ),
    });
    fc.assert(
      fc.property(text, (html) => {
        expect(explained(html).replace(/\[[a-z-]+:([^\]]*)\]/gu, '$1')).toBe(html);
      }),
    );
  });
});
