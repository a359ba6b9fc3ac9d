import type { Locale } from '../read/source-file.ts';
import { deskEn } from './desk.en.ts';
import { type DeskWords, deskZh } from './desk.zh.ts';

export function deskWords(locale: Locale): DeskWords {
  return locale === 'en' ? deskEn : deskZh;
}
