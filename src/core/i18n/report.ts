import type { Locale } from '../read/source-file.ts';
import { reportEn } from './report.en.ts';
import { type ReportWords, reportZh } from './report.zh.ts';

const WORDS: Readonly<Record<Locale, ReportWords>> = { zh: reportZh, en: reportEn };

/** The words of the report in a language. */
export function reportWords(locale: Locale): ReportWords {
  return WORDS[locale];
}
