import type { Locale } from '../read/source-file.ts';
import { tablesEn } from './tables.en.ts';
import { tablesZh, type TableWords } from './tables.zh.ts';

/** Words of tables for the office: what is said of cells, and of sheets. */
export function tableWords(locale: Locale): TableWords {
  return locale === 'en' ? tablesEn : tablesZh;
}
