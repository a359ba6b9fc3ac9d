import type { Locale } from '../read/source-file.ts';
import { finderEn } from './finder.en.ts';
import { type FinderWords, finderZh } from './finder.zh.ts';

export function finderWords(locale: Locale): FinderWords {
  return locale === 'en' ? finderEn : finderZh;
}

/** `{name}` in a text replaced by its value. */
export function fill(text: string, values: Readonly<Record<string, string | number>>): string {
  return text.replace(/\{(\w+)\}/gu, (whole, name: string) => String(values[name] ?? whole));
}

/** How much is found. */
export function countText(count: number, words: FinderWords): string {
  if (count === 0) return words.none;
  return count === 1 ? words.one : fill(words.many, { count });
}
