import { uiOf } from '../../i18n/ui.ts';
import type { LocalisedText } from '../../model/text.ts';
import type { Locale } from '../../read/source-file.ts';

export type Lang = 'zh-Hans' | 'zh-Hant' | 'en';

/** Words of a page. `lang` is set only where they are not in the language of the page. */
export interface Text {
  readonly text: string;
  readonly lang?: Lang | undefined;
}

export interface Link {
  readonly href: string;
  readonly label: Text;
}

/** A day or a time of day: `iso` as in the catalogue, `text` as readers of the language write it. */
export interface DateText {
  readonly iso: string;
  readonly text: string;
}

export function langOf(locale: Locale): Lang {
  return locale === 'zh' ? 'zh-Hans' : 'en';
}

/** The text in the language of the page, or the Chinese with its language where there is no other. */
export function toText(text: LocalisedText, locale: Locale): Text {
  const own = text[locale];
  return own === undefined ? { text: text.zh, lang: 'zh-Hans' } : { text: own };
}

/** Words that exist in Chinese only, such as a document number. */
export function chineseText(text: string, locale: Locale): Text {
  const hasChinese = /\p{Script=Han}/u.test(text);
  return locale === 'zh' || !hasChinese ? { text } : { text, lang: 'zh-Hans' };
}

const days: Readonly<Record<Locale, Map<string, DateText>>> = { zh: new Map(), en: new Map() };

/** A day as readers of the language write it; a time of day stays as it is written. */
export function toDate(iso: string, locale: Locale): DateText {
  let known = days[locale].get(iso);
  if (!known) days[locale].set(iso, (known = readDate(iso, locale)));
  return known;
}

function readDate(iso: string, locale: Locale): DateText {
  const [year = '', month = '', day = ''] = iso.split('-');
  if (day.includes(' ')) return { iso, text: iso };
  return { iso, text: uiOf(locale).date(year, Number(month), Number(day)) };
}
