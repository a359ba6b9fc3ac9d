import type { Locale } from '../read/source-file.ts';
import { en } from './ui.en.ts';
import { type Ui, zh } from './ui.zh.ts';

const UI: Readonly<Record<Locale, Ui>> = { zh, en };

/** The words of the interface in a language. */
export function uiOf(locale: Locale): Ui {
  return UI[locale];
}
