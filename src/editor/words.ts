import type { Locale } from '../core/read/source-file.ts';
import { editorEn } from './words.en.ts';
import { type EditorWords, editorZh } from './words.zh.ts';

const WORDS: Readonly<Record<Locale, EditorWords>> = { zh: editorZh, en: editorEn };

/** The words of the editor in a language. */
export function editorWords(locale: Locale): EditorWords {
  return WORDS[locale];
}
