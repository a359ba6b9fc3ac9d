import fc from 'fast-check';
import { Parser } from 'htmlparser2';
import { expect, test } from 'vitest';
import { tagScanner } from '../../../src/core/output/scan-tags.ts';

const scan = tagScanner((tag, written) => ({ tag, written }));

function scanned(html: string): string[] {
  const tags: string[] = [];
  scan(Buffer.from(html), ({ tag }) => tags.push(tag));
  return tags;
}

/** The opening tags as an HTML parser sees them. */
function parsed(html: string): string[] {
  const tags: string[] = [];
  const parser = new Parser({ onopentag: (tag) => tags.push(tag) });
  parser.end(html);
  return tags;
}

const text = fc.string({ unit: fc.constantFrom('a', '中', ' ', '\n', '-', '=', '"', "'", '/') });
const attribute = fc
  .tuple(fc.constantFrom('id', 'href', 'data-x', 'alt'), text)
  .map(([name, value]) => `${name}="${value.replaceAll('"', '&#34;')}"`);
const element: fc.Arbitrary<string> = fc.letrec<{ node: string }>((tie) => ({
  node: fc.oneof(
    { maxDepth: 3 },
    text,
    text.map((inner) => `<!-- ${inner.replaceAll('-', '')} -->`),
    text.map((inner) => `<script>if (a < b) "<p>${inner}"</script>`),
    fc
      .tuple(
        fc.constantFrom('div', 'section', 'span', 'em'),
        fc.uniqueArray(attribute, { maxLength: 3, selector: (one) => one.split('=')[0] }),
        fc.array(tie('node'), { maxLength: 3 }),
      )
      .map(([tag, attributes, inner]) => {
        const opening = [tag, ...attributes].join(' ');
        return `<${opening}>${inner.join('')}</${tag}>`;
      }),
  ),
})).node;

test('finds the tags that an HTML parser finds in a page with closed quotes', () => {
  fc.assert(
    fc.property(fc.array(element, { maxLength: 4 }), (parts) => {
      const html = `<div>${parts.join('')}</div>`;
      expect(scanned(html)).toEqual(parsed(html));
    }),
    { numRuns: 300 },
  );
});

test('a `>` in quotes does not end a tag, and scripts and comments hold none', () => {
  expect(scanned('<a title="a > b"><!-- <b> --><script>"<i>"</script></a><p>')).toEqual([
    'a',
    'script',
    'p',
  ]);
});

test('tells what stands in a drawing, and gives the same tag as the same object', () => {
  const seen: (readonly [object, string, boolean])[] = [];
  const html = '<title>A</title><svg><title>B</title></svg><title>A</title>';
  scan(Buffer.from(html), (opening, _at, drawing) => seen.push([opening, opening.tag, drawing]));
  expect(seen.map(([, tag, drawing]) => [tag, drawing])).toEqual([
    ['title', false],
    ['svg', false],
    ['title', true],
    ['title', false],
  ]);
  expect(seen[3]?.[0]).toBe(seen[0]?.[0]);
});

test('passes over the tags of plain names alone', () => {
  const plain = { elements: ['p', 'pre', 'span'], attributes: ['class', 'lang'] };
  const seen: string[] = [];
  const html =
    '<p><pre class="a > b"><span class lang="zh"><span id="x"><spa><spans><p\nclass="a"><p class=\'a\'><ul>';
  tagScanner((tag, written) => tag + written, plain)(Buffer.from(html), (tag) => seen.push(tag));
  expect(seen).toEqual(['span id="x"', 'spa', 'spans', 'p\nclass="a"', "p class='a'", 'ul']);
});

test('reads right when pages have more tags than it remembers', () => {
  const own = tagScanner((_tag, written) => written.trim());
  for (let page = 0; page < 3; page += 1) {
    const written = Array.from({ length: 20_000 }, (_one, at) => `href="entry-${page}-${at}.html"`);
    const seen: string[] = [];
    own(Buffer.from(written.map((one) => `<a ${one}>`).join('')), (reading) => seen.push(reading));
    expect(seen).toEqual(written);
  }
});
