import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { textWidth, wholeSentences } from '../../../src/core/views/parts/found.ts';
import { languageOf } from '../../../src/core/views/parts/paths.ts';
import { sitePages } from '../../../src/core/views/site-pages.ts';
import { realCatalogue } from '../../helpers/real-catalogue.ts';

const frames = sitePages(await realCatalogue()).map(({ view }) => view.frame);
const languages = Map.groupBy(frames, ({ path }) => languageOf(path).language);

describe('titles and descriptions of the pages of this catalogue', () => {
  it('are shared by no two pages of a language', () => {
    for (const [language, pages] of languages) {
      for (const key of ['documentTitle', 'documentDescription'] as const) {
        const shared = [...Map.groupBy(pages, (frame) => frame[key])]
          .filter(([, { length }]) => length > 1)
          .map(([text, same]) => [text, same.map(({ path }) => path)]);
        expect(shared, `${language} ${key}`).toEqual([]);
      }
    }
  });

  it('are as long as search engines show them; only a heading that is longer by itself is', () => {
    for (const { path, title, documentTitle, documentDescription } of frames) {
      const allowed = Math.max(80, textWidth(title.text));
      expect(textWidth(documentTitle), path).toBeLessThanOrEqual(allowed);
      expect(textWidth(documentTitle), path).toBeGreaterThanOrEqual(8);
      expect(textWidth(documentDescription), path).toBeLessThanOrEqual(300);
      expect(textWidth(documentDescription), path).toBeGreaterThanOrEqual(50);
    }
  });
});

describe('wholeSentences', () => {
  it('keeps the sentences that fit', () => {
    expect(wholeSentences('第一句。第二句很长很长。', 14)).toBe('第一句。');
    expect(wholeSentences('One is short. Two is a long one. No. 3 of it.', 32)).toBe(
      'One is short. Two is a long one.',
    );
  });

  it('cuts a first sentence that does not fit where a part of it ends', () => {
    expect(wholeSentences('One, two and three and four', 16)).toBe('One, two and…');
  });

  it('is never wider than asked', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', minLength: 1 }),
        fc.integer({ min: 4, max: 80 }),
        (text, width) => {
          expect(textWidth(wholeSentences(text, width))).toBeLessThanOrEqual(width);
        },
      ),
    );
  });
});
