import type { Locale } from '../read/source-file.ts';
import { placesEn } from './places.en.ts';
import { type PlacesWords, placesZh } from './places.zh.ts';

/** Words of value chains, premises, results, targets, contact and terms in place. */
export function placesWords(locale: Locale): PlacesWords {
  return locale === 'en' ? placesEn : placesZh;
}
