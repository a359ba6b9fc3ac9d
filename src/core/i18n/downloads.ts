import type { Locale } from '../read/source-file.ts';
import { downloadsEn } from './downloads.en.ts';
import { downloadsZh, type DownloadWords } from './downloads.zh.ts';

export function downloadWords(locale: Locale): DownloadWords {
  return locale === 'en' ? downloadsEn : downloadsZh;
}
