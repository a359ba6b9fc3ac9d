import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { outputPath, relativeHref, rootOf } from '../../../src/core/views/parts/paths.ts';

describe('relativeHref', () => {
  it.each([
    ['index.html', 'a-z.html', 'a-z.html'],
    ['index.html', 'entries/x.html', 'entries/x.html'],
    ['entries/x.html', 'entries/y.html', 'y.html'],
    ['entries/x.html', 'glossary.html#mu', '../glossary.html#mu'],
    ['sectors/a/b.html', 'sectors/a.html', '../a.html'],
    ['en/entries/x.html', 'entries/x.html', '../../entries/x.html'],
    ['entries/x.html', 'en/entries/x.html', '../en/entries/x.html'],
  ])('from %s to %s', (from, to, expected) => {
    expect(relativeHref(from, to)).toBe(expected);
  });

  it('leads a browser to the page, wherever the site stands', () => {
    const name = fc.stringMatching(/^[a-z][a-z0-9-]{0,8}$/u);
    const path = fc
      .array(name, { minLength: 1, maxLength: 4 })
      .map((parts) => `${parts.join('/')}.html`);
    fc.assert(
      fc.property(path, path, fc.constantFrom('https://h/', 'file:///d/e/'), (from, to, root) => {
        expect(new URL(relativeHref(from, to), root + from).href).toBe(root + to);
        expect(new URL(rootOf(from) || '.', root + from).href).toBe(root);
      }),
    );
  });
});

describe('outputPath', () => {
  it('keeps Chinese at the root', () => {
    expect(outputPath('zh', 'a-z.html')).toBe('a-z.html');
    expect(outputPath('en', 'a-z.html')).toBe('en/a-z.html');
  });
});
