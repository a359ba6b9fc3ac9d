import type { Locale } from '../read/source-file.ts';
import { llmsEn } from './llms.en.ts';
import { llmsZh, type LlmsWords } from './llms.zh.ts';

export function llmsWords(locale: Locale): LlmsWords {
  return locale === 'zh' ? llmsZh : llmsEn;
}
