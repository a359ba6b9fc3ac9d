import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Block, type Inline, toBlocks } from '../../../../src/core/views/book/blocks.ts';

const PLACES: Readonly<Record<string, string>> = { 'policy:a': 'policy-a' };
const read = (markdown: string): Block[] => toBlocks(markdown, (url) => PLACES[url]);

function words(nodes: readonly Inline[]): string {
  return nodes
    .map((node) => {
      if ('text' in node) return node.text;
      return 'content' in node ? words(node.content) : ' ';
    })
    .join('');
}

describe('toBlocks', () => {
  it('reads headings, lists, quotes and tables', () => {
    const blocks = read(
      '## 标题\n\n- 一\n- 二\n\n3. three\n\n> quoted\n\n| a | b |\n|---|---|\n| 1 |',
    );
    expect(blocks.map(({ type }) => type)).toEqual(['heading', 'list', 'list', 'quote', 'table']);
    expect(blocks[2]).toMatchObject({ ordered: true, start: 3 });
    expect(blocks[4]).toMatchObject({
      rows: [
        [{}, {}],
        [[{ text: '1' }], []],
      ],
    });
  });

  it('turns links to records into places of the book, or into words where there is none', () => {
    expect(read('[法](policy:a)、[x](policy:b)、[site](https://a.example/)')).toEqual([
      {
        type: 'paragraph',
        content: [
          { type: 'reference', to: 'policy-a', content: [{ type: 'text', text: '法' }] },
          { type: 'text', text: '、' },
          { type: 'text', text: 'x' },
          { type: 'text', text: '、' },
          { type: 'link', url: 'https://a.example/', content: [{ type: 'text', text: 'site' }] },
        ],
      },
    ]);
    expect(read('[law][1]\n\n[1]: policy:a')).toMatchObject([{ content: [{ to: 'policy-a' }] }]);
  });

  it('leaves out HTML and pictures', () => {
    const text = JSON.stringify(read('a <b>c</b>\n\n<script>x</script>\n\n![alt](p.png)'));
    expect(text).not.toMatch(/<|png/u);
  });

  it('makes no blank of a line end between Chinese letters, and one between Latin words', () => {
    expect(read('第一行\n第二行')).toMatchObject([{ content: [{ text: '第一行第二行' }] }]);
    expect(read('first\nsecond')).toMatchObject([{ content: [{ text: 'first second' }] }]);
  });

  it('keeps the letters of any text that Markdown leaves alone, marks of a typesetter too', () => {
    const letter = fc.constantFrom(...'# $ @ % { } / ; = a b c 中 文'.split(' '), ' ');
    fc.assert(
      fc.property(fc.string({ unit: letter, minLength: 1, maxLength: 40 }), (text) => {
        const written = `x${text.trim()}y`;
        const [block] = read(written);
        expect(block?.type).toBe('paragraph');
        expect(block?.type === 'paragraph' ? words(block.content) : '').toBe(written);
      }),
    );
  });
});
