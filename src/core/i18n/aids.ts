import type { Locale } from '../read/source-file.ts';
import { aidsEn } from './aids.en.ts';
import { type AidsWords, aidsZh } from './aids.zh.ts';

export function aidsWords(locale: Locale): AidsWords {
  return locale === 'en' ? aidsEn : aidsZh;
}
