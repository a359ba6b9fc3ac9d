import type { Locale } from '../read/source-file.ts';
import { shelfEn } from './shelf.en.ts';
import { type ShelfWords, shelfZh } from './shelf.zh.ts';

export function shelfWords(locale: Locale): ShelfWords {
  return locale === 'en' ? shelfEn : shelfZh;
}
