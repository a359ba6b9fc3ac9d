import type { Locale } from '../read/source-file.ts';
import { bookEn } from './book.en.ts';
import { type BookWords, bookZh } from './book.zh.ts';

/** The words of the printed book in a language. */
export function bookWords(locale: Locale): BookWords {
  return locale === 'en' ? bookEn : bookZh;
}
