import type { Locale } from '../read/source-file.ts';
import { editionsEn } from './editions.en.ts';
import { type EditionsWords, editionsZh } from './editions.zh.ts';

/** Words of editions, what changed and removed entries. */
export function editionsWords(locale: Locale): EditionsWords {
  return locale === 'en' ? editionsEn : editionsZh;
}
