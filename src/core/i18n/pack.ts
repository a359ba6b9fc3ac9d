import type { Locale } from '../read/source-file.ts';
import { packEn } from './pack.en.ts';
import { packZh, type PackWords } from './pack.zh.ts';

export function packWords(locale: Locale): PackWords {
  return locale === 'en' ? packEn : packZh;
}
