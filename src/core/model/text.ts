import type { Locale } from '../read/source-file.ts';

/** Prose in both languages; `en` is missing where no English file exists yet. */
export interface LocalisedText {
  readonly zh: string;
  readonly en?: string | undefined;
}

/** The text for a language, Chinese where the English is missing. */
export function localise(text: LocalisedText, locale: Locale): string {
  return text[locale] ?? text.zh;
}
