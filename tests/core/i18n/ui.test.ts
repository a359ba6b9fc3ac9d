import { expect, it } from 'vitest';
import { uiOf } from '../../../src/core/i18n/ui.ts';

type Words = Readonly<Record<string, unknown>>;

/** Paths of all words whose text meets a condition; functions are called with 2. */
function find(words: unknown, meets: (text: string) => boolean, path = ''): string[] {
  if (typeof words === 'string') return meets(words) ? [path] : [];
  if (typeof words === 'function') return find(String(words.call(null, 2, 2, 2)), meets, path);
  return Object.entries(words as Words).flatMap(([key, value]) =>
    find(value, meets, path === '' ? key : `${path}.${key}`),
  );
}

it('English words hold no Chinese but the values that staff write', () => {
  expect(find(uiOf('en'), (text) => /\p{Script=Han}/u.test(text))).toEqual([]);
});

it('no word is empty, and none has blanks at its edges', () => {
  for (const locale of ['zh', 'en'] as const) {
    expect(find(uiOf(locale), (text) => text === '' || text !== text.trim())).toEqual([]);
  }
});

it('Chinese words follow Chinese punctuation', () => {
  expect(find(uiOf('zh'), (text) => /\p{Script=Han}[,;:?!]/u.test(text))).toEqual([]);
});
